// The engine on tables of a few hundred to two million rows: ready from typed columns, a brush, an option toggled;
// beside the floors of this machine (a plain scan of the columns that are needed, a copy of memory), in turns.

import type { Columns } from '../../src/data/columns.ts';
import { type Atlas, atlasOf } from '../../src/data/load.ts';
import { createEngine, type Engine } from '../../src/engine/engine.ts';
import { createLargeEngine } from '../../src/engine/large.ts';
import type { Answer, Question } from '../../src/query/answer.ts';
import { spanOf } from '../../src/query/bins.ts';
import type { Filters } from '../../src/query/facets.ts';
import { compile } from '../data/compile.ts';
import { checksumOf, GESTURES } from './engine-steps.ts';
import { medianOf, quantileOf, timeOf } from './median.ts';
import { typedAtlas } from './typed-rows.ts';

export function benchEngine(): void {
  const real = compile();
  for (const atlas of [atlasOf(real.core, real.texts.en), typedAtlas(200_000), typedAtlas(2_000_000)]) {
    measure(atlas);
  }
}

function measure(atlas: Atlas): void {
  const rows = atlas.columns.count;
  const axis = spanOf(atlas.columns);
  const questionOf = (filters: Filters): Question => ({
    filters,
    compare: null,
    view: null,
    axis,
    sort: { key: 'date', descending: true },
  });
  const beforeBytes = bytesInUse();
  let large = createEngine(atlas);
  const readyMs = timeOf(() => {
    large = createLargeEngine(atlas);
    read(large.query(questionOf(GESTURES[0]!.frames[0]!)));
  });
  const usedMb = (bytesInUse() - beforeBytes) / 1e6;
  console.log(
    `${rows} rows: ready from typed columns in ${readyMs.toFixed(0)} ms, ${usedMb.toFixed(0)} MB beside the columns`,
  );
  const plain = createEngine(atlas);
  console.table(
    GESTURES.map(({ name, frames }) => {
      const ask = (engine: Engine): { ms: number[]; sums: number[] } => {
        read(engine.query(questionOf(frames[0]!)));
        const [ms, sums]: [number[], number[]] = [[], []];
        for (const filters of frames.slice(1)) {
          let answer: Answer | null = null;
          ms.push(
            timeOf(() => {
              answer = read(engine.query(questionOf(filters)));
            }),
          );
          if (answer) sums.push(wholeSumOf(answer));
        }
        return { ms, sums };
      };
      const [ours, afresh] = [ask(large), ask(plain)];
      const scan = frames.slice(1).map((filters) => timeOf(() => plainScan(atlas.columns, filters)));
      const copy = frames.slice(1).map(() => timeOf(() => new Uint8Array(12 * rows).fill(1).slice()));
      return {
        rows,
        gesture: name,
        'p50 ms': medianOf(ours.ms).toFixed(2),
        'p95 ms': quantileOf(ours.ms, 0.95).toFixed(2),
        'afresh p50 ms': medianOf(afresh.ms).toFixed(2),
        'plain scan ms': medianOf(scan).toFixed(2),
        'copy of 12 B a row ms': (medianOf(copy) / 2).toFixed(2),
        'same answers': ours.sums.every((sum, at) => sum === afresh.sums[at]),
      };
    }),
  );
}

/** Also of the period and the box. */
function wholeSumOf(answer: Answer): number {
  const { period, extent } = answer;
  const rest = [period?.from, period?.to, extent?.west, extent?.south, extent?.east, extent?.north];
  return rest.reduce<number>((sum, value) => sum * 7 + (value ?? 0), checksumOf(answer));
}

/** What every picture of a frame needs; the list's order is asked for by the list alone. */
function read(answer: Answer): Answer {
  if (answer.shown > 0 && !answer.period) throw new Error('shown without a day');
  return answer;
}

/** The floor of any engine that looks at every row: one window, one option, counts by group. */
function plainScan(
  { firstDay, sets: { group, country } }: Columns,
  { time, country: chosen }: Filters,
): number {
  const counts = new Uint32Array(group.dictionary.length + 1);
  const wanted = country.dictionary.indexOf(chosen[0] ?? '');
  const [from, to] = [time?.from ?? -1e9, time?.to ?? 1e9];
  for (let row = 0; row < firstDay.length; row++) {
    const isShown =
      firstDay[row]! >= from && firstDay[row]! <= to && (wanted < 0 || country.codes[row] === wanted);
    if (isShown) counts[group.codes[row]!]! += 1;
  }
  return counts[0]!;
}

function bytesInUse(): number {
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
