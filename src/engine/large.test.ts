// What is answered incrementally is what is answered afresh, whatever was asked before. Seeded, so that a run tells the
// same each time.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Columns, NO_DAY, packCodes, packSets } from '../data/columns.ts';
import { CORE, TEXTS } from '../data/fixture.ts';
import { type Atlas, atlasOf } from '../data/load.ts';
import { dayUtcOf } from '../lib/time.ts';
import { type Answer, firstRows, type Question } from '../query/answer.ts';
import { type Comparison, type Filters, NO_FILTERS } from '../query/facets.ts';
import { SORT_KEYS } from '../query/order.ts';
import type { Yearly } from '../query/yearly.ts';
import { createEngine } from './engine.ts';
import { createLargeEngine } from './large.ts';
import { prepare } from './prepared.ts';

const SEED = { seed: 2026 };
const [FIRST, LAST] = [dayUtcOf(2009, 1, 1), dayUtcOf(2012, 12, 31)];
const MOST_ROWS = 60;

const word = fc.constantFrom('Gao', 'Ménaka', 'gao', 'Kidal', '');
const toll = fc.constantFrom(-1, 0, 1, 2, 50);
/** Some last for years, some have no date, no place, no toll, no group or several. */
const row = fc.record({
  day: fc.oneof({ weight: 9, arbitrary: fc.integer({ min: FIRST, max: LAST }) }, fc.constant(NO_DAY)),
  lasting: fc.oneof({ weight: 5, arbitrary: fc.constant(0) }, fc.integer({ min: 0, max: 900 })),
  latitude: fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 0, max: 40 }) }, fc.constant(Number.NaN)),
  longitude: fc.integer({ min: -20, max: 20 }),
  group: fc.array(fc.nat(4), { maxLength: 3 }),
  attribution: fc.array(fc.nat(2), { maxLength: 2 }),
  country: fc.nat(3),
  type: fc.nat(2),
  target: fc.nat(2),
  lineage: fc.nat(2),
  ...{ low: toll, best: toll, high: toll, place: word },
});

const atlas: fc.Arbitrary<Atlas> = fc.array(row, { minLength: 1, maxLength: MOST_ROWS }).map((unsorted) => {
  const rows = unsorted.toSorted((first, second) => first.day - second.day);
  const days = Int32Array.from(rows, ({ day }) => day);
  const ids = rows.map((_, at) => `row ${at}`);
  const columns: Columns = {
    ...atlasOf(CORE, TEXTS).columns,
    count: rows.length,
    datedCount: rows.filter(({ day }) => day !== NO_DAY).length,
    id: ids,
    indexOf: new Map(ids.map((id, at) => [id, at])),
    firstDay: days,
    lastDay: Int32Array.from(rows, ({ day, lasting }) => (day === NO_DAY ? day : day + lasting)),
    place: rows.map(({ place }) => place),
    admin1: rows.map(() => ''),
    latitude: Float64Array.from(rows, ({ latitude }) => latitude),
    longitude: Float64Array.from(rows, ({ longitude }) => longitude),
    sets: {
      group: packSets(
        GROUPS,
        rows.map(({ group }) => group),
      ),
      lineage: packSets(
        ['north', 'state', 'other'],
        rows.map(({ group }) => group.map((code) => code % 3)),
      ),
      country: packCodes(
        COUNTRIES,
        rows.map(({ country }) => country),
      ),
      type: packCodes(
        TYPES,
        rows.map(({ type }) => type),
      ),
      target: packCodes(
        TYPES,
        rows.map(({ target }) => target),
      ),
      attribution: packSets(
        STATUSES,
        rows.map(({ attribution }) => attribution),
      ),
    },
    lineage: Uint8Array.from(rows, ({ lineage }) => lineage),
    killedLow: Int32Array.from(rows, ({ low }) => low),
    killedBest: Int32Array.from(rows, ({ best }) => best),
    killedHigh: Int32Array.from(rows, ({ high }) => high),
    actors: rows.map(() => []),
  };
  const titles = rows.map(({ place }, at) => `${place} ${at % 3 === 0 ? 'attack' : 'clash'}`);
  return { ...atlasOf(CORE, TEXTS), columns, texts: { ...TEXTS, title: titles, summary: ids } };
});

const GROUPS = ['alpha', 'army', 'gamma', 'delta', 'unidentified'];
/** One code more than these stands for "none". */
const COUNTRIES = ['ML', 'NE', 'DZ'];
const TYPES = ['ambush', 'airstrike'];
const STATUSES = ['claimed', 'suspected', 'unknown'];

const day = fc.integer({ min: FIRST - 100, max: LAST + 100 });
const range = fc
  .tuple(day, fc.oneof(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 2000 })))
  .map(([from, length]) => ({ from, to: from + length }));
const degrees = fc.integer({ min: -20, max: 39 });
const bounds = fc
  .tuple(degrees, degrees, fc.integer({ min: 1, max: 40 }))
  .map(([west, south, size]) => ({ west, south, east: west + size, north: south + size }));
const box = bounds.map((own) => ({ kind: 'box' as const, bounds: own }));
const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const some = (all: readonly string[]) => fc.subarray([...all]);
/** One thing that a reader changes. */
const patch: fc.Arbitrary<Partial<Filters>> = fc.oneof(
  { weight: 4, arbitrary: orNull(range).map((time) => ({ time })) },
  some(GROUPS).map((group) => ({ group })),
  fc.constant({ kin: [{ group: 'beta', way: 'after' as const }] }),
  some(COUNTRIES).map((country) => ({ country })),
  some(TYPES).map((type) => ({ type })),
  some(TYPES).map((target) => ({ target })),
  some(STATUSES).map((attribution) => ({ attribution })),
  orNull(fc.constantFrom({ low: 1 }, { high: 2 }, { low: 0, high: 0 })).map((deaths) => ({ deaths })),
  fc.constantFrom('', 'gao', 'attack', 'nowhere').map((text) => ({ text })),
  orNull(fc.oneof(box, fc.constant({ kind: 'view' as const }))).map((area) => ({ area })),
  fc.constant(NO_FILTERS),
);
const compare: fc.Arbitrary<Comparison> = fc.oneof(
  fc.tuple(some(GROUPS), some(GROUPS)).map((sides) => ({ by: 'group' as const, sides })),
  fc.tuple(range, range).map((sides) => ({ by: 'time' as const, sides })),
  fc.tuple(box, box).map((sides) => ({ by: 'area' as const, sides })),
);
const sort = fc.record({ key: fc.constantFrom(...SORT_KEYS), descending: fc.boolean() });
const change: fc.Arbitrary<(question: Question) => Partial<Question>> = fc.oneof(
  {
    weight: 8,
    arbitrary: patch.map((own) => (question: Question) => ({ filters: { ...question.filters, ...own } })),
  },
  fc
    .oneof(
      orNull(compare).map((own) => ({ compare: own })),
      orNull(bounds).map((view) => ({ view })),
      range.map((axis) => ({ axis })),
      sort.map((own) => ({ sort: own })),
    )
    .map((own) => () => own),
);
const START: Question = {
  filters: NO_FILTERS,
  compare: null,
  view: null,
  axis: { from: FIRST, to: LAST },
  sort: { key: 'date', descending: false },
};

/** A line a part, as text: comparing that is fast. */
const spelled = (answer: Answer): readonly string[] => [
  ...PARTS.map((part) =>
    JSON.stringify([part, answer[part]], (_, value) =>
      ArrayBuffer.isView(value) ? Array.from(value as Uint32Array).join() : value,
    ),
  ),
  ...cellsOf(answer.yearly),
  ...[0, 1, 20, MOST_ROWS].map((most) => firstRows(answer, most).join()),
];
/** Years without any do not count. */
const cellsOf = ({ years, countryCount, incidents, low, best, high }: Yearly): readonly string[] =>
  Array.from(incidents, (count, at) =>
    count === 0
      ? ''
      : [years[Math.floor(at / countryCount)], at % countryCount, count, low[at], best[at], high[at]].join(),
  ).filter(Boolean);
const PARTS = [
  ...([
    'total',
    'shown',
    'fail',
    'order',
    'counts',
    'whole',
    'period',
    'deaths',
    'extent',
    'bins',
    'largest',
  ] as const),
] satisfies (keyof Answer)[];

test('incremental answers are those asked afresh, after any sequence of changes', () => {
  fc.assert(
    fc.property(
      atlas,
      fc.array(fc.tuple(change, fc.boolean()), { minLength: 1, maxLength: 12 }),
      (own, changes) => {
        // As the worker hands it over.
        const engine = createLargeEngine(own, structuredClone(prepare(own.columns, own.lineages.length)));
        let question = START;
        let since = new Uint32Array();
        let known = since;
        for (const [changeOf, isLookedAt] of [[() => ({}), true] as const, ...changes]) {
          question = { ...question, ...changeOf(question) };
          const answer = engine.query(question);
          // What is made when it is asked for is asked for of some answers only.
          if (isLookedAt) expect(spelled(answer)).toEqual(spelled(createEngine(own).query(question)));
          if (answer.change) {
            expect(answer.change.since).toBe(since);
            for (const row of answer.change.rows) known[row] = answer.fail[row]!;
            expect(known).toEqual(answer.fail);
          }
          [since, known] = [answer.fail as typeof since, answer.fail.slice()];
        }
      },
    ),
    { ...SEED, numRuns: 150 },
  );
});

test('a part that cannot have changed is the same object', () => {
  const engine = createLargeEngine(atlasOf(CORE, TEXTS));
  const first = engine.query(START);
  const sorted = engine.query({ ...START, sort: { key: 'deaths', descending: true } });
  expect([sorted.counts, sorted.bins, sorted.fail, sorted.deaths]).toEqual([
    ...[first.counts, first.bins, first.fail, first.deaths],
  ]);
  expect(sorted.fail).toBe(first.fail);
  const brushed = engine.query({ ...START, filters: { ...NO_FILTERS, time: { from: FIRST, to: LAST } } });
  expect(brushed.bins).toBe(first.bins);
  const chosen = engine.query({ ...START, filters: { ...NO_FILTERS, country: ['ML'] } });
  expect(chosen.counts.country).toBe(engine.query({ ...START }).counts.country);
  expect(chosen.whole).toBe(first.whole);
});
