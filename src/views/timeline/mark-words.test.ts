import { expect, test } from 'vitest';
import { CORE, TEXTS } from '../../data/fixture.ts';
import { atlasOf } from '../../data/load.ts';
import { createEngine } from '../../engine/engine.ts';
import { localeOf } from '../../i18n/index.ts';
import { daysOf, dayUtcOf } from '../../lib/time.ts';
import { coverageOf } from '../../query/coverage.ts';
import { INITIAL_STATE } from '../../state/state.ts';
import { periodText } from '../shared/period.ts';
import type { Scene } from '../view.ts';
import { barText, coverageNote, markName, markText } from './mark-words.ts';
import { binAt, summaryOf } from './words.ts';

const atlas = atlasOf(CORE, TEXTS);
const engine = createEngine(atlas);
const sceneOf = (country: readonly string[]): Scene => {
  const filters = { ...INITIAL_STATE.filters, country };
  const axis = { from: dayUtcOf(2012, 1, 1), to: dayUtcOf(2015, 12, 31) };
  const answer = engine.query({ filters, compare: null, view: null, axis, sort: INITIAL_STATE.sort });
  return { state: { ...INITIAL_STATE, filters }, answer, atlas, locale: localeOf('en') };
};
const january2013 = dayUtcOf(2013, 1, 1);

const saidOfBar = (scene: Scene, bin: number, coverage: Parameters<typeof barText>[3] = []) =>
  barText(scene, scene.answer.bins, bin, coverage);

test('a bar says its period, how many of all it holds, and the range of its deaths', () => {
  const all = sceneOf([]);
  const bin = binAt(all.answer.bins, january2013);
  expect(saidOfBar(all, bin)).toEqual(['Jan 2013', '2 incidents · 37–40 reported deaths', '']);
  expect(saidOfBar(sceneOf(['DZ']), bin)).toEqual([
    'Jan 2013',
    '1 of 2 incidents · 37–40 reported deaths',
    '',
  ]);
  expect(saidOfBar(all, bin + 1)).toEqual(['Feb 2013', '0 incidents', '']);
});

test('days outside the bins have none', () => {
  const { bins } = sceneOf([]).answer;
  expect(binAt(bins, dayUtcOf(2011, 12, 31))).toBe(-1);
  expect(binAt(bins, dayUtcOf(2016, 1, 1))).toBe(-1);
  expect(binAt(bins, dayUtcOf(2015, 12, 31))).toBe(47);
});

test('periods are said as people say them', () => {
  const locale = localeOf('en');
  expect(periodText({ from: dayUtcOf(2012, 1, 1), to: dayUtcOf(2015, 12, 31) }, locale)).toBe('2012–2015');
  expect(periodText(daysOf({ year: 2012 }), locale)).toBe('2012');
  expect(periodText({ from: dayUtcOf(2012, 10, 1), to: dayUtcOf(2012, 12, 31) }, locale)).toMatch(
    /^Oct\s?–\s?Dec 2012$/,
  );
  expect(periodText(daysOf({ year: 2012, month: 2 }), locale)).toBe('Feb 2012');
  expect(periodText({ from: dayUtcOf(2012, 2, 3), to: dayUtcOf(2012, 2, 9) }, locale)).toBe('3–9 Feb 2012');
  expect(periodText({ from: dayUtcOf(2012, 2, 3), to: dayUtcOf(2012, 2, 3) }, locale)).toBe('3 Feb 2012');
});

test('a mark says its name, its days and its toll', () => {
  expect(markText(sceneOf([]), 3)).toEqual(['Attack on a gas plant', '16–19 Jan 2013 · 37–40 killed', '']);
});

test('a disputed date is said, and each mark has a name of its own', () => {
  const scene = sceneOf([]);
  expect(markText(scene, 4)[2]).toBe('Dated differently by source: 19–20 Nov 2015');
  const names = [0, 1, 2, 3, 4].map((row) => markName(scene, row));
  expect(new Set(names).size).toBe(5);
  expect(names[3]).toBe('Attack on a gas plant, 16–19 Jan 2013 · 37–40 killed, North');
});

test('what was not searched is said of a period, of a bar and of the whole', () => {
  const locale = localeOf('en');
  const both = coverageOf(CORE.coverage, ['ML', 'DZ']);
  expect(coverageNote(both, daysOf({ year: 2012 }), locale)).toBe('1 of 2 countries not searched');
  expect(coverageNote(both, daysOf({ year: 2015 }), locale)).toBe(
    '1 of 2 countries not searched; 1 of 2 only partly',
  );
  const mali = coverageOf(CORE.coverage, ['ML']);
  expect(coverageNote(mali, daysOf({ year: 2012 }), locale)).toBe('');
  expect(coverageNote(mali, daysOf({ year: 2015 }), locale)).toBe('not searched');
  const bin = binAt(sceneOf([]).answer.bins, dayUtcOf(2015, 3, 1));
  expect(saidOfBar(sceneOf([]), bin, mali)).toEqual(['Mar 2015', '0 incidents', 'not searched']);
});

test('the whole says what is counted, how many and when', () => {
  expect(summaryOf(sceneOf(['DZ']), sceneOf(['DZ']).answer.bins, [])).toBe(
    'People killed per month: 1 incident, 2013',
  );
  expect(summaryOf(sceneOf(['DZ']), sceneOf(['DZ']).answer.bins, coverageOf(CORE.coverage, ['DZ']))).toBe(
    'People killed per month: 1 incident, 2013. Not searched: Algeria',
  );
});
