// The engine's answer after a change of filters, against what one would write first.

import { rollup } from 'd3-array';
import { type Columns, countryOf, optionOf } from '../../src/data/columns.ts';
import { atlasOf } from '../../src/data/load.ts';
import type { CorePayload, TextPayload } from '../../src/data/payload.ts';
import { createEngine } from '../../src/engine/engine.ts';
import { spanOf } from '../../src/query/bins.ts';
import { type Filters, NO_FILTERS } from '../../src/query/facets.ts';
import { compile } from '../data/compile.ts';
import { grown, repeated } from './grown.ts';
import { medianOf } from './median.ts';

const ROUNDS = 30;

interface Row {
  readonly group: string;
  readonly country: string;
  readonly year: string;
  readonly best: number;
}

export function benchEngine(): void {
  const real = compile();
  for (const count of [real.core.incidents.id.length, 20_000, 200_000]) {
    const core = count === real.core.incidents.id.length ? real.core : grown(real.core, count);
    const texts = count === real.core.incidents.id.length ? real.texts.en : repeated(real.texts.en, count);
    measure(core, texts);
  }
}

function measure(core: CorePayload, texts: TextPayload): void {
  const atlas = atlasOf(core, texts);
  const engine = createEngine(atlas);
  const axis = spanOf(atlas.columns);
  const rows = rowsOf(atlas.columns);
  const changes: readonly [string, Partial<Filters>, (row: Row) => boolean][] = [
    ['one group', { group: ['aqim'] }, (row) => row.group === 'aqim'],
    ['one country', { country: ['ML'] }, (row) => row.country === 'ML'],
    ['four years', { time: { from: 15_340, to: 16_800 } }, (row) => row.year >= '2012' && row.year <= '2015'],
    ['20 or more killed', { deaths: { low: 20 } }, (row) => row.best >= 20],
  ];
  const table = changes.map(([change, filters, test]) => {
    const ours: number[] = [];
    const plain: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      engine.query({
        filters: NO_FILTERS,
        compare: null,
        view: null,
        axis,
        sort: { key: 'date', descending: true },
      });
      ours.push(
        timeOf(() =>
          engine.query({
            filters: { ...NO_FILTERS, ...filters },
            compare: null,
            view: null,
            axis,
            sort: { key: 'date', descending: true },
          }),
        ),
      );
      plain.push(timeOf(() => plainAnswer(rows, test)));
    }
    const [median, plainMedian] = [medianOf(ours), medianOf(plain)];
    return {
      incidents: rows.length,
      change,
      'engine ms': median.toFixed(2),
      'row objects and rollup ms': plainMedian.toFixed(2),
      ratio: (median / plainMedian).toFixed(2),
    };
  });
  console.table(table);
}

/** What one would write first: filter row objects, then count by group, country and year. */
function plainAnswer(rows: readonly Row[], test: (row: Row) => boolean): number {
  const shown = rows.filter(test);
  const counts = (['group', 'country', 'year'] as const).map((key) =>
    rollup(
      shown,
      (members) => members.length,
      (row) => row[key],
    ),
  );
  return counts.length;
}

function rowsOf(columns: Columns): Row[] {
  return columns.id.map((_, row) => ({
    group: optionOf(columns.sets.group, row),
    country: countryOf(columns, row),
    year: (columns.start[row] ?? '').slice(0, 4),
    best: columns.killedBest[row] ?? -1,
  }));
}

function timeOf(work: () => unknown): number {
  const startMs = performance.now();
  work();
  return performance.now() - startMs;
}
