// Benchmarks, all or the one named (`npm run bench -- engine`, `npm run bench -- ground`): prints tables, asserts nothing.
// Each ratio is measured side by side in this one run, variants taking turns, because the absolute times of a shared
// machine say little.

import { rollup } from 'd3-array';
import type { Columns } from '../src/data/columns.ts';
import { atlasOf } from '../src/data/load.ts';
import type { CorePayload, TextPayload } from '../src/data/payload.ts';
import { createEngine } from '../src/engine/engine.ts';
import { isoOf } from '../src/lib/time.ts';
import { spanOf } from '../src/query/bins.ts';
import { type Filters, NO_FILTERS } from '../src/query/facets.ts';
import { benchGround } from './bench/ground.ts';
import { compile } from './data/compile.ts';

const ROUNDS = 30;

interface Row {
  readonly group: string;
  readonly country: string;
  readonly year: string;
  readonly best: number;
}

const [part = 'all'] = process.argv.slice(2);
if (['all', 'engine'].includes(part)) benchEngine();
if (['all', 'ground'].includes(part)) await benchGround();

function benchEngine(): void {
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
      engine.query({ filters: NO_FILTERS, view: null, axis, sort: { key: 'date', descending: true } });
      ours.push(
        timeOf(() =>
          engine.query({
            filters: { ...NO_FILTERS, ...filters },
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
  const { group, country } = columns.sets;
  return columns.id.map((_, row) => ({
    group: group.dictionary[group.codes[group.offsets[row] ?? 0] ?? 0] ?? '',
    country: country.dictionary[country.codes[row] ?? 0] ?? '',
    year: (columns.start[row] ?? '').slice(0, 4),
    best: columns.killedBest[row] ?? -1,
  }));
}

/** The real incidents over and over, one day apart so that they stay sorted. */
function grown(core: CorePayload, count: number): CorePayload {
  const { incidents, actors } = core;
  const from = Array.from({ length: count }, (_, at) => at % incidents.id.length);
  const firstDay = 12_000;
  const pick = <T>(values: readonly T[]): T[] => from.map((at) => values[at] as T);
  const copies = Math.ceil(count / incidents.id.length);
  const actorRows = Array.from({ length: copies }, (_, copy) =>
    actors.incident.map((incident) => incident + copy * incidents.id.length),
  ).flat();
  const kept = actorRows.map((incident) => incident < count);
  const repeat = (values: readonly number[]): number[] =>
    actorRows.map((_, at) => values[at % values.length] ?? 0).filter((_, at) => kept[at]);
  const start = from.map((_, at) => isoOf(firstDay + Math.floor((at * 8000) / count)));
  return {
    ...core,
    incidents: {
      ...(Object.fromEntries(
        Object.entries(incidents).map(([key, values]) => [key, pick(values as readonly unknown[])]),
      ) as unknown as CorePayload['incidents']),
      id: from.map((at, copy) => `${incidents.id[at]}-${copy}`),
      start,
      end: start.map(() => ''),
    },
    actors: {
      incident: actorRows.filter((_, at) => kept[at]),
      group: repeat(actors.group),
      role: repeat(actors.role),
      status: repeat(actors.status),
      claim: repeat(actors.claim),
    },
  };
}

function repeated(texts: TextPayload, count: number): TextPayload {
  const pick = (values: readonly string[]) =>
    Array.from({ length: count }, (_, at) => values[at % values.length] ?? '');
  return { language: texts.language, title: pick(texts.title), summary: pick(texts.summary) };
}

function timeOf(work: () => unknown): number {
  const startMs = performance.now();
  work();
  return performance.now() - startMs;
}

function medianOf(values: readonly number[]): number {
  return [...values].sort((first, second) => first - second)[Math.floor(values.length / 2)] ?? 0;
}
