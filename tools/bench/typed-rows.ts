// Made-up incidents as typed columns, as an opened table would come: the same for the same number. One day, one group
// and one place each, 25 years, more of them towards the end; options by Zipf's law.

import { type Columns, packCodes } from '../../src/data/columns.ts';
import { CORE, TEXTS } from '../../src/data/fixture.ts';
import { type Atlas, atlasOf } from '../../src/data/load.ts';
import { HUES } from '../../src/data/looks.ts';
import { ATTRIBUTIONS } from '../../src/data/vocabularies.ts';
import { dayUtcOf } from '../../src/lib/time.ts';

const [FIRST, LAST] = [dayUtcOf(2000, 1, 1), dayUtcOf(2024, 12, 31)];
const OPTION_COUNTS = { group: 400, country: 30, type: 9, target: 6, attribution: 6 } as const;
const LINEAGE_COUNT = 8;

export function typedAtlas(count: number): Atlas {
  const next = random(count);
  const days = Int32Array.from(
    { length: count },
    () => FIRST + Math.floor((LAST - FIRST + 1) * next() ** 0.6),
  );
  days.sort();
  const sets = Object.fromEntries(
    Object.entries(OPTION_COUNTS).map(([id, options]) => [id, optionColumn(id, options, count, next)]),
  ) as Record<keyof typeof OPTION_COUNTS, ReturnType<typeof packCodes>>;
  const lineage = Uint8Array.from(sets.group.codes, (code) => code % LINEAGE_COUNT);
  const killedBest = Int32Array.from(
    { length: count },
    () => Math.floor(60 * next() ** 6) - (next() < 0.1 ? 1 : 0),
  );
  const text = Array.from<string>({ length: count }).fill('');
  const small = atlasOf(CORE, TEXTS);
  const columns: Columns = {
    ...small.columns,
    count,
    datedCount: count,
    id: text,
    indexOf: new Map(),
    start: text,
    end: text,
    captivityUntil: text,
    firstDay: days,
    lastDay: days,
    dated: new Map(),
    further: new Map(),
    place: text,
    admin1: text,
    latitude: Float64Array.from({ length: count }, () => 10 + 15 * next()),
    longitude: Float64Array.from({ length: count }, () => -10 + 30 * next()),
    sets: { ...sets, lineage: packCodes(names('lineage', LINEAGE_COUNT), [...lineage]) },
    lineage,
    attribution: Uint8Array.from(sets.attribution.codes),
    killedLow: killedBest,
    killedBest,
    killedHigh: killedBest.map((best) => (best < 0 ? best : best + 2)),
    actors: [],
  };
  const same = (name: string) => ({ en: name, fr: name, ar: name });
  return {
    ...small,
    columns,
    lineages: names('lineage', LINEAGE_COUNT).map((id, at) => ({
      id,
      name: same(id),
      hue: HUES[at % HUES.length] ?? 'hue-8',
      shape: 'circle',
    })),
    groups: [],
    texts: { ...TEXTS, title: text, summary: text },
  };
}

function optionColumn(id: string, optionCount: number, count: number, next: () => number) {
  const dictionary = id === 'attribution' ? ATTRIBUTIONS : names(id, optionCount);
  const weights = Array.from({ length: optionCount }, (_, at) => 1 / (at + 1));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let sum = 0;
  const shares = Float64Array.from(weights, (weight) => {
    sum += weight / total;
    return sum;
  });
  const pick = (): number => {
    const share = next();
    const code = shares.findIndex((end) => end > share);
    return code === -1 ? optionCount - 1 : code;
  };
  return packCodes(dictionary, Array.from({ length: count }, pick));
}

const names = (id: string, count: number): string[] =>
  Array.from({ length: count }, (_, at) => `${id} ${at}`);

/** Between 0 and 1, the same each time (a linear congruential generator). */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
