import { h } from 'preact';
import { renderToStaticMarkup } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { CORE, TEXTS } from '../../src/data/fixture.ts';
import { atlasOf } from '../../src/data/load.ts';
import { createEngine } from '../../src/engine/engine.ts';
import { localeOf } from '../../src/i18n/index.ts';
import { dayUtcOf } from '../../src/lib/time.ts';
import { INITIAL_STATE } from '../../src/state/state.ts';
import { YearsFigure } from './years-figure.tsx';

test('no year is cut by the edge of the figure, of however many there are', () => {
  const atlas = atlasOf(CORE, TEXTS);
  const time = { from: dayUtcOf(2002, 1, 1), to: dayUtcOf(2025, 12, 31) };
  const state = { ...INITIAL_STATE, filters: { ...INITIAL_STATE.filters, time } };
  const { filters, compare, sort } = state;
  const answer = createEngine(atlas).query({ filters, compare, view: null, axis: time, sort });
  const figure = renderToStaticMarkup(
    h(YearsFigure, { scene: { state, answer, atlas, locale: localeOf('en') } }),
  );
  const middles = [...figure.matchAll(/<text x="([\d.]+)"/g)].map(([, x]) => Number(x));
  expect(middles).toHaveLength(8);
  // Half of a year in the large type of phones.
  expect(Math.min(...middles)).toBeGreaterThanOrEqual(24);
  expect(Math.max(...middles)).toBeLessThanOrEqual(680 - 24);
});
