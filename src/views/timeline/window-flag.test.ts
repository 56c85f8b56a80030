import { expect, test } from 'vitest';
import { CORE, TEXTS } from '../../data/fixture.ts';
import { atlasOf } from '../../data/load.ts';
import { createEngine } from '../../engine/engine.ts';
import { localeOf } from '../../i18n/index.ts';
import { type DayRange, daysOf } from '../../lib/time.ts';
import { INITIAL_STATE } from '../../state/state.ts';
import { windowText } from './window-flag.tsx';

const atlas = atlasOf(CORE, TEXTS);
const said = (time: DayRange, country: string[] = []): string => {
  const filters = { ...INITIAL_STATE.filters, time, country };
  const axis = daysOf({ year: 2015 });
  const answer = createEngine(atlas).query({
    filters,
    compare: null,
    view: null,
    axis,
    sort: INITIAL_STATE.sort,
  });
  return windowText({ state: { ...INITIAL_STATE, filters }, answer, atlas, locale: localeOf('en') }, time);
};

test('a window says its years, its incidents and the range of its deaths', () => {
  expect(said(daysOf({ year: 2013 }))).toBe('2013: 2 incidents, 37–40 reported deaths');
});

test('a day without incidents says so, and whether that is the filters’ doing', () => {
  expect(said(daysOf({ year: 2015, month: 3, day: 3 }))).toBe('3 Mar 2015: no incident collected here');
  expect(said(daysOf({ year: 2013 }), ['NE'])).toBe('2013: no incident of your choice');
});
