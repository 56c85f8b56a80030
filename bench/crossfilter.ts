// The engine and crossfilter2 asked the same about the same rows, in turns: times and checksums of all counts.
// `npm ci && npm run crossfilter` here, after `npm ci` in the project.

import crossfilter from 'crossfilter2';
import type { Atlas } from '../src/data/load.ts';
import { createLargeEngine } from '../src/engine/large.ts';
import { spanOf } from '../src/query/bins.ts';
import { type Filters, SET_FACETS, type SetFacetId } from '../src/query/facets.ts';
import { checksumOf, GESTURES } from '../tools/bench/engine-steps.ts';
import { medianOf, quantileOf } from '../tools/bench/median.ts';
import { typedAtlas } from '../tools/bench/typed-rows.ts';

interface Asked {
  /** Sums of what is counted under these filters. */
  readonly ask: (filters: Filters) => number;
}

for (const count of process.argv.length > 2
  ? process.argv.slice(2).map(Number)
  : [20_000, 200_000, 2_000_000])
  compare(typedAtlas(count));

function compare(atlas: Atlas): void {
  const [ours, oursMs] = timed(() => engineOf(atlas));
  const [theirs, theirsMs] = timed(() => crossfilterOf(atlas));
  console.log(
    `${atlas.columns.count} rows: ready in ${oursMs.toFixed(0)} ms, crossfilter2 in ${theirsMs.toFixed(0)} ms`,
  );
  console.table(
    GESTURES.map(({ name, frames }) => {
      for (const side of [ours, theirs]) side.ask(frames[0]!);
      const [own, other]: [number[], number[]] = [[], []];
      let isSame = true;
      for (const filters of frames.slice(1)) {
        const [ownSum, ownMs] = timed(() => ours.ask(filters));
        const [otherSum, otherMs] = timed(() => theirs.ask(filters));
        own.push(ownMs);
        other.push(otherMs);
        isSame &&= ownSum === otherSum;
      }
      return {
        rows: atlas.columns.count,
        gesture: name,
        'ours p50 ms': medianOf(own).toFixed(2),
        'ours p95 ms': quantileOf(own, 0.95).toFixed(2),
        'crossfilter2 p50 ms': medianOf(other).toFixed(2),
        'crossfilter2 p95 ms': quantileOf(other, 0.95).toFixed(2),
        'same checksums': isSame,
      };
    }),
  );
}

function engineOf(atlas: Atlas): Asked {
  const engine = createLargeEngine(atlas);
  const rest = {
    compare: null,
    view: null,
    axis: spanOf(atlas.columns),
    sort: { key: 'date', descending: true },
  } as const;
  return { ask: (filters) => checksumOf(engine.query({ filters, ...rest })) };
}

function crossfilterOf({ columns }: Atlas): Asked {
  const { firstDay, killedBest, sets } = columns;
  const rows = Array.from({ length: columns.count }, (_, row) => row);
  const filter = crossfilter(rows);
  const day = filter.dimension((row: number) => firstDay[row]!);
  const dimensions = SET_FACETS.map((facet) => {
    const { codes } = sets[facet];
    const dimension = filter.dimension((row: number) => codes[row]!);
    return { facet, dimension, group: dimension.group() };
  });
  const all = filter.groupAll();
  const deaths = filter.groupAll().reduceSum((row: number) => Math.max(0, killedBest[row]!));
  let last: Partial<Filters> = {};
  return {
    ask(filters) {
      const { time } = filters;
      if (time !== last.time) day.filter(time && [time.from, time.to + 1]);
      for (const { facet, dimension } of dimensions) {
        const chosen = filters[facet];
        if (chosen === last[facet]) continue;
        const wanted = new Set(chosen.map((id) => sets[facet].dictionary.indexOf(id)));
        if (wanted.size === 0) dimension.filterAll();
        else if (wanted.size === 1) dimension.filterExact([...wanted][0]!);
        else dimension.filterFunction((code) => wanted.has(code as number));
      }
      last = filters;
      const counts = Object.fromEntries(
        dimensions.map(({ facet, group }) => {
          const own = new Uint32Array(sets[facet].dictionary.length);
          for (const { key, value } of group.all()) own[key as number] = value as number;
          return [facet, own];
        }),
      ) as Record<SetFacetId, Uint32Array>;
      return checksumOf({
        shown: all.value() as number,
        counts: { ...counts, lineage: new Uint32Array(0) },
        deaths: { low: deaths.value() as number, high: 0, unknownCount: 0 },
      });
    },
  };
}

function timed<T>(work: () => T): [T, number] {
  const startMs = performance.now();
  const made = work();
  return [made, performance.now() - startMs];
}
