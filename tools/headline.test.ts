// The headline against the receipt and the tables themselves, for a hundred random choices of filters.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atlasOf } from '../src/data/load.ts';
import { createEngine } from '../src/engine/engine.ts';
import { localeOf } from '../src/i18n/index.ts';
import { dayUtcOf } from '../src/lib/time.ts';
import { spanOf } from '../src/query/bins.ts';
import { type Filters, NO_FILTERS } from '../src/query/facets.ts';
import { INITIAL_STATE } from '../src/state/state.ts';
import { receiptOf } from '../src/views/receipt/text.ts';
import { headlineOf } from '../src/views/shared/headline.ts';
import type { Scene } from '../src/views/view.ts';
import { compile } from './data/compile.ts';

const { core, texts } = compile();
const atlas = atlasOf(core, texts.en);
const { sets, killedLow, killedBest, killedHigh, start } = atlas.columns;
const engine = createEngine(atlas);
const locale = localeOf('en');

function sceneOf(filters: Filters): Scene {
  const question = { filters, compare: null, view: null, axis: spanOf(atlas.columns) };
  const answer = engine.query({ ...question, sort: INITIAL_STATE.sort });
  return { state: { ...INITIAL_STATE, filters }, answer, atlas, locale };
}

const some = (options: readonly string[]) => fc.subarray([...options], { maxLength: 3 });
const years = fc
  .tuple(fc.integer({ min: 2002, max: 2025 }), fc.integer({ min: 0, max: 23 }))
  .map(([first, more]) => ({
    from: dayUtcOf(first, 1, 1),
    to: dayUtcOf(Math.min(2025, first + more), 12, 31),
  }));
const anyFilters = fc.record({
  time: fc.option(years, { freq: 2 }),
  group: some(sets.group.dictionary),
  country: some(sets.country.dictionary),
  type: fc.oneof(
    { weight: 4, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: some(sets.type.dictionary) },
  ),
});

/** What the words of a share mean. */
const PERCENT: Record<string, number> = {
  'Nine in ten': 90,
  'Four in five': 80,
  'Three in four': 75,
  'Seven in ten': 70,
  'Two in three': 200 / 3,
  'Half of the': 50,
};

const known = (value: number | undefined): number | undefined => (value === -1 ? undefined : value);
const figures = (row: number): readonly [number, number, number] => {
  const [low, best, high] = [known(killedLow[row]), known(killedBest[row]), known(killedHigh[row])];
  return [low ?? best ?? 0, best ?? low ?? 0, high ?? Math.max(best ?? 0, low ?? 0)];
};

test('headline and receipt agree, and a share is what the tables add up to', () => {
  let shares = 0;
  fc.assert(
    fc.property(anyFilters, (chosen) => {
      const scene = sceneOf({ ...NO_FILTERS, ...chosen });
      const { text } = headlineOf(scene);
      const { lead, rest } = receiptOf(scene);
      const { shown, order } = scene.answer;
      expect(lead).toBe(`${shown} of ${core.incidents.id.length} incidents`);
      if (shown === 0) return void expect(text).toMatch(/^No incident collected here/);
      if (shown === 1) return void expect(text).toBe(texts.en.title[order[0] ?? -1]);
      const count = /^(\d+) incidents recorded here/.exec(text);
      if (count) {
        expect(Number(count[1])).toBe(shown);
        const toll = /(?:[\d,]+(?:–[\d,]+)? reported deaths?|no reported deaths)/;
        return void expect(toll.exec(text)?.[0]).toBe(toll.exec(rest)?.[0]);
      }
      shares++;
      const [, words = '', first = '', last = ''] =
        /^(.*?) deaths .* fall in (\d{4})(?:–(\d{4}))?/.exec(text) ?? [];
      const within = [...order].filter((row) => {
        const year = start.at(row)?.slice(0, 4) ?? '';
        return year >= first && year <= (last || first);
      });
      for (const which of [0, 1, 2] as const) {
        const sum = (rows: readonly number[]): number =>
          rows.reduce((all, row) => all + figures(row)[which], 0);
        const percent = (sum(within) / sum([...order])) * 100;
        expect(percent).toBeGreaterThan((PERCENT[words] ?? Number.NaN) - 1.001);
        expect(percent).toBeLessThan((PERCENT[words] ?? Number.NaN) + 3.001);
      }
    }),
    { numRuns: 100, seed: 5 },
  );
  // Unfiltered there is one, whatever the random choices were.
  expect(headlineOf(sceneOf(NO_FILTERS)).text).toMatch(/recorded here/);
  expect(shares).toBeGreaterThan(0);
});
