import { expect, test } from 'vitest';
import { CORE } from '../data/fixture.ts';
import { columnsOf } from '../data/load.ts';
import { LEVELS, levelsOf } from './searched.ts';

const columns = columnsOf(CORE);
const levels = (...stretches: Parameters<typeof levelsOf>[1]) =>
  Array.from(levelsOf(columns, stretches), (level) => LEVELS[level]);

test('each incident has the level of its own country at its own time', () => {
  expect(
    levels(
      { country: 'ML', from: '2012-01', to: '2012-10', level: 'no' },
      { country: 'ML', from: '2012-11', to: '2015-12', level: 'partly' },
      { country: 'DZ', from: '2012-01', to: '2015-12', level: 'well' },
    ),
  ).toEqual(['no', 'partly', 'partly', 'well', 'partly']);
});

test('where nothing is said of a country or a time, nothing is taken away', () => {
  expect(levels()).toEqual(['well', 'well', 'well', 'well', 'well']);
  expect(levels({ country: 'ML', from: '2014-01', to: '2014-12', level: 'no' })).toEqual(levels());
});
