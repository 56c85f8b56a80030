import { expect, test } from 'vitest';
import { CORE } from '../data/fixture.ts';
import { columnsOf } from '../data/load.ts';
import type { CoverageStretch } from '../data/payload/core.ts';
import { dayUtcOf } from '../lib/time.ts';
import { spanOf } from './bins.ts';
import { searchLevelOf } from './search-level.ts';

const columns = columnsOf(CORE);
const whole = spanOf(columns);
const all = [...columns.firstDay.keys()];
const stretch = (
  country: string,
  from: string,
  to: string,
  level: CoverageStretch['level'],
): CoverageStretch => ({
  country,
  from,
  to,
  level,
});
const wellThenPartly = [
  stretch('ML', '2012-01', '2012-12', 'well'),
  stretch('ML', '2013-01', '2015-12', 'partly'),
  stretch('DZ', '2012-01', '2015-12', 'partly'),
];

test('searched well throughout', () => {
  const coverage = [stretch('ML', '2012-01', '2015-12', 'well'), stretch('DZ', '2012-01', '2015-12', 'no')];
  expect(searchLevelOf(columns, coverage, () => [0, 1], whole, [])).toEqual({ kind: 'well' });
  expect(searchLevelOf(columns, coverage, () => all, whole, [])).not.toEqual({ kind: 'well' });
});

test('nobody looked: of the countries asked for, also where nothing is shown', () => {
  expect(
    searchLevelOf(columns, CORE.coverage, () => [], { from: dayUtcOf(2015, 2, 1), to: whole.to }, ['ML']),
  ).toEqual({
    kind: 'not',
  });
});

test('the year from which hardly an incident lies where the search was better', () => {
  expect(searchLevelOf(columns, wellThenPartly, () => all, whole, [])).toEqual({
    kind: 'partly',
    since: 2013,
  });
});

test('no year divides what was searched partly from the first', () => {
  const coverage = [
    stretch('ML', '2012-01', '2015-12', 'partly'),
    stretch('DZ', '2012-01', '2015-12', 'partly'),
  ];
  expect(searchLevelOf(columns, coverage, () => all, whole, [])).toEqual({ kind: 'partly', since: null });
});

test('only the period asked about counts', () => {
  const period = { from: dayUtcOf(2012, 1, 1), to: dayUtcOf(2012, 12, 31) };
  expect(searchLevelOf(columns, wellThenPartly, () => [0, 1], period, ['ML'])).toEqual({ kind: 'well' });
});
