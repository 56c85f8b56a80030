// Any state survives the way into an address and back, and any address at all can be read. Seeded, so that a run
// tells the same each time; change the seed to look further.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysOf } from '../lib/time.ts';
import {
  type Comparison,
  type DeathsRange,
  type DrawnArea,
  type Filters,
  NO_FILTERS,
  nothingOf,
} from '../query/facets.ts';
import { KIN_WAYS } from '../query/kin.ts';
import { decode, encode, type Vocabulary } from './link.ts';
import { ADDRESS_KEYS } from './parameters.ts';
import { INITIAL_STATE, INTERFACE_LANGUAGES, PARTS, REACH, type State, THEMES, ZOOMS } from './state.ts';

const SEED = { seed: 2026 };

const options = {
  group: ['aqim', 'al-mourabitoun', 'unidentified', 'ansar-dine'],
  country: ['ML', 'DZ', 'NE'],
  type: ['hostage-taking', 'ambush'],
  target: ['military', 'religious-site'],
  attribution: ['claimed', 'suspected'],
} as const;
const incidents = ['2015-11-20-bamako-radisson-blu', '2013-01-16-in-amenas-gas-plant'];
const kinGroups = ['aqim', 'gspc'];
const vocabulary: Vocabulary = {
  options,
  incidents: new Set(incidents),
  kin: new Set(kinGroups),
  language: 'en',
  embed: false,
};
const read = (query: string): State => decode(query, vocabulary);

/** What the address keeps of a number. */
const decimal = (least: number, most: number, digits: number) =>
  fc.integer({ min: least * 10 ** digits, max: most * 10 ** digits }).map((value) => value / 10 ** digits);
const day = fc.integer({ min: daysOf({ year: 1000 }).from, max: daysOf({ year: 9999 }).to });
const period = fc
  .tuple(day, day)
  .map(([one, other]) => ({ from: Math.min(one, other), to: Math.max(one, other) }));
const years = fc
  .tuple(fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 0, max: 30 }))
  .map(([first, more]) => ({
    from: daysOf({ year: first }).from,
    to: daysOf({ year: Math.min(9999, first + more) }).to,
  }));
const month = fc
  .record({ year: fc.integer({ min: 1000, max: 9999 }), month: fc.integer({ min: 1, max: 12 }) })
  .map(daysOf);
const days = fc.oneof(period, years, month);
const count = fc.integer({ min: 0, max: 9_999_999 });
const deaths: fc.Arbitrary<DeathsRange> = fc.oneof(
  count.map((low) => ({ low })),
  count.map((high) => ({ high })),
  fc.tuple(count, count).map(([one, other]) => ({ low: Math.min(one, other), high: Math.max(one, other) })),
);
const longitude = decimal(-180, 180, 5);
const latitude = decimal(-90, 90, 5);
const box: fc.Arbitrary<DrawnArea> = fc
  .tuple(longitude, longitude, latitude, latitude)
  .filter(([one, other, low, high]) => one !== other && low !== high)
  .map(([one, other, low, high]) => ({
    kind: 'box',
    bounds: {
      west: Math.min(one, other),
      east: Math.max(one, other),
      south: Math.min(low, high),
      north: Math.max(low, high),
    },
  }));
const polygon: fc.Arbitrary<DrawnArea> = fc
  .array(fc.tuple(longitude, latitude), { minLength: 3, maxLength: 6 })
  .map((ring) => ({ kind: 'polygon', ring }));
const area = fc.oneof(box, polygon);
const text = fc.string({ unit: 'binary', maxLength: 12 }).map((words) => words.trim());
const some = <T>(all: readonly T[]) => fc.subarray([...all]);
const sides = <T>(side: fc.Arbitrary<T>) => fc.tuple(side, side);
const differ = ([one, other]: readonly [unknown, unknown]): boolean =>
  JSON.stringify(one) !== JSON.stringify(other);
const idsOf = (all: readonly string[]) => sides(fc.subarray([...all], { minLength: 1 })).filter(differ);
const compare: fc.Arbitrary<Comparison> = fc.oneof(
  idsOf(options.group).map((pair) => ({ by: 'group' as const, sides: pair })),
  idsOf(options.country).map((pair) => ({ by: 'country' as const, sides: pair })),
  sides(days).map((pair) => ({ by: 'time' as const, sides: pair })),
  sides(area)
    .filter(differ)
    .map((pair) => ({ by: 'area' as const, sides: pair })),
);
const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const filters: fc.Arbitrary<Filters> = fc.record({
  time: orNull(days),
  group: some(options.group),
  kin: fc.uniqueArray(
    fc.record({ group: fc.constantFrom(...kinGroups), way: fc.constantFrom(...KIN_WAYS) }),
    {
      selector: ({ group }) => group,
    },
  ),
  country: some(options.country),
  type: some(options.type),
  target: some(options.target),
  attribution: some(options.attribution),
  deaths: orNull(deaths),
  text,
  area: orNull(fc.oneof(area, fc.constant({ kind: 'view' as const }))),
});
const camera = fc.record({
  zoom: decimal(ZOOMS.widest, ZOOMS.closest, 2),
  latitude: decimal(REACH.south, REACH.north, 2),
  longitude: decimal(REACH.west, REACH.east, 2),
});
const state: fc.Arbitrary<State> = fc
  .record({
    filters: fc.oneof(fc.constant(NO_FILTERS), filters),
    compare: orNull(compare),
    selected: orNull(fc.constantFrom(...incidents)),
    highlight: some(incidents),
    camera: orNull(camera),
    stage: fc.constantFrom('map' as const, 'lineages' as const),
    tour: orNull(fc.record({ id: fc.constantFrom('bamako', 'a-2'), step: fc.integer({ min: 1, max: 99 }) })),
    language: fc.constantFrom(...INTERFACE_LANGUAGES),
    theme: fc.constantFrom(...THEMES),
    embed: fc.boolean(),
    parts: orNull(some(PARTS)),
  })
  .map((chosen) => ({
    ...INITIAL_STATE,
    ...chosen,
    // A comparison stands in the place of that facet's filter.
    filters: { ...chosen.filters, ...(chosen.compare && nothingOf(chosen.compare.by)) },
  }));

test('any state survives the way there and back', () => {
  fc.assert(
    fc.property(state, fc.constantFrom(null, ...INTERFACE_LANGUAGES), (before, spokenLanguage) => {
      const address = encode(before, spokenLanguage);
      expect(decode(address, { ...vocabulary, language: spokenLanguage ?? 'fr' })).toEqual(before);
      // What escapes once too often means the same still.
      expect(decode(address.replaceAll('&', '&amp;'), vocabulary)).toEqual(decode(address, vocabulary));
    }),
    { ...SEED, numRuns: 500 },
  );
});

const oddId = fc.oneof(
  fc.constantFrom(
    'a,b',
    'a/b',
    'a:b',
    'x.after',
    '"Front"',
    '«Front»',
    'a~b',
    'a~002cb',
    '-',
    '_',
    ' ',
    'Mali',
  ),
  fc.constantFrom(
    'جماعة نصرة الإسلام',
    'تنظيم، الدولة',
    'مي\u200cخواهم',
    'ML',
    'ml',
    'Hostage taking',
    '%2C',
    '½',
  ),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 8 }),
  fc.string({ unit: fc.constantFrom(...',/:;.~-+&=?#%"\'’() aé'), minLength: 1, maxLength: 6 }),
);

test('ids of any text survive the way there and back', () => {
  const ids = fc.uniqueArray(oddId, { minLength: 2, maxLength: 6 });
  fc.assert(
    fc.property(ids, fc.nat(), (all, pick) => {
      const odd: Vocabulary = {
        ...vocabulary,
        options: { ...options, group: all, country: all },
        incidents: new Set(all),
        kin: new Set(all),
      };
      const chosen = all.filter((_, at) => ((pick >> at) & 1) === 0);
      const one = all[pick % all.length] ?? '';
      const before: State = {
        ...INITIAL_STATE,
        filters: { ...NO_FILTERS, group: chosen, kin: chosen.map((group) => ({ group, way: 'after' })) },
        compare: { by: 'country', sides: [all.slice(0, 1), all.slice(1)] },
        selected: one,
        highlight: chosen,
      };
      expect(decode(encode(before, 'en'), odd)).toEqual(before);
    }),
    { ...SEED, numRuns: 1000 },
  );
});

const known = fc.constantFrom(
  ...Object.values(options).flat(),
  ...incidents,
  ...['aqim.after', '2012', '2013-01', '2015-02-30', '20-', '-5', 'map', '6/17.5/-1.5', '-9,11.5,-6.5,13.5'],
  ...[
    '0,10;5,10;5,15',
    'country:ML/DZ',
    'time:2012/2013',
    'fr',
    'dark',
    '1',
    'timeline,list',
    'lineages',
    'bamako',
  ],
);
const piece = fc.oneof(
  known,
  fc.constantFrom(
    '&',
    '&amp;',
    '?',
    '=',
    ',',
    ';',
    '/',
    ':',
    '-',
    '.',
    '+',
    ' ',
    '%',
    '%2',
    '%2C',
    '%252C',
    '%C3',
    '#',
  ),
  fc.string({ unit: 'binary', maxLength: 4 }),
);
const value = fc.array(piece, { maxLength: 4 }).map((pieces) => pieces.join(''));
const name = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...ADDRESS_KEYS) },
  { weight: 1, arbitrary: value },
);
const address = fc.oneof(
  fc
    .array(
      fc.tuple(name, value).map((pair) => pair.join('=')),
      { maxLength: 8 },
    )
    .map((pairs) => `?${pairs.join('&')}`),
  fc.string({ unit: 'binary' }),
);

test('any text can be read as an address; what is made of it is stable', () => {
  fc.assert(
    fc.property(address, (query) => {
      const written = encode(read(query), 'en');
      const again = read(written);
      expect(again.problems).toEqual([]);
      expect(encode(again, 'en')).toBe(written);
    }),
    { ...SEED, numRuns: 1000 },
  );
});
