import { expect, test } from 'vitest';
import { CORE } from '../data/fixture.ts';
import { daysOf, dayUtcOf, isoOf } from '../lib/time.ts';
import { coverageOf, worstIn } from './coverage.ts';

const { coverage } = CORE;

test('spans change where one of the countries changes', () => {
  const spans = coverageOf(coverage, ['ML', 'DZ']);
  expect(spans.map(({ from, to, ...lists }) => [isoOf(from), isoOf(to), lists])).toEqual([
    ['2012-01-01', '2012-12-31', { no: ['DZ'], partly: [], well: ['ML'] }],
    ['2013-01-01', '2014-12-31', { no: [], partly: ['DZ'], well: ['ML'] }],
    ['2015-01-01', '2015-12-31', { no: ['ML'], partly: ['DZ'], well: [] }],
  ]);
});

test('only the countries asked for count', () => {
  expect(coverageOf(coverage, ['ML']).map(({ no, well }) => [no, well])).toEqual([
    [[], ['ML']],
    [['ML'], []],
  ]);
  expect(coverageOf([], ['ML'])).toEqual([]);
});

test('over a period each country stands with the worst that holds in it', () => {
  const spans = coverageOf(coverage, ['ML', 'DZ']);
  const worst = worstIn(spans, { from: dayUtcOf(2014, 12, 31), to: dayUtcOf(2015, 1, 1) });
  expect(worst).toMatchObject({ no: ['ML'], partly: ['DZ'], well: [] });
  expect(worstIn(spans, daysOf({ year: 2014 }))).toMatchObject({ no: [], partly: ['DZ'], well: ['ML'] });
  expect(worstIn(spans, daysOf({ year: 1999 }))).toBeNull();
});
