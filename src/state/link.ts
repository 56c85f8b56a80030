// State <-> address, as the contract names its parameters. A value that means nothing is dropped
// and reported; unknown keys are ignored; the rest of the address still counts.

import { type DayRange, daysOf, parsePartialDate, shortestIso } from '../lib/time.ts';
import {
  type ComparedFacet,
  type DeathsRange,
  type Filters,
  NO_FILTERS,
  nothingOf,
  SET_FACETS,
  type SetFacetId,
} from '../query/facets.ts';
import { KIN_WAYS, type Kin } from '../query/kin.ts';
import { encodeArea, isPosition, parseArea, toNumber } from './link-area.ts';
import { encodeComparison, parseComparison } from './link-compare.ts';
import {
  type AddressProblem,
  type Camera,
  INITIAL_STATE,
  INTERFACE_LANGUAGES,
  type InterfaceLanguage,
  PARTS,
  type State,
  THEMES,
} from './state.ts';

/** The ids that an address may name. */
export interface Vocabulary {
  readonly options: Readonly<Record<SetFacetId, readonly string[]>>;
  readonly incidents: { has(id: string): boolean };
  /** Groups that may be chosen with their kin. */
  readonly kin: { has(id: string): boolean };
  /** The language when the address names none. */
  readonly language: InterfaceLanguage;
  /** True in embed.html: the layout is the embed's whatever the address says, and there are no lineages. */
  readonly embed: boolean;
}

/** Reads `?…`; everything it does not say is as in INITIAL_STATE. */
export function decode(search: string, vocabulary: Vocabulary): State {
  const params = new URLSearchParams(search);
  const problems: AddressProblem[] = [];
  const read = <T>(key: string, parse: (value: string) => T | undefined, fallback: T): T => {
    const value = params.get(key);
    if (value === null || value === '') return fallback;
    const parsed = parse(value);
    if (parsed === undefined) problems.push({ key, value });
    return parsed ?? fallback;
  };
  const readList = <T extends string>(key: string, isKnown: (id: string) => id is T): T[] =>
    listOf(params.get(key)).filter((id): id is T => {
      const known = isKnown(id);
      if (!known) problems.push({ key, value: id });
      return known;
    });
  const readParts = (): State['parts'] => {
    const isPart = (id: string): id is (typeof PARTS)[number] => PARTS.some((part) => part === id);
    const parts = readList('show', isPart);
    // `show=` asks for the bare map; a value of which nothing is known asks for nothing.
    return parts.length > 0 || params.get('show') === '' ? parts : null;
  };
  const chosen = Object.fromEntries(
    SET_FACETS.map((facet) => [
      facet,
      readList(facet, (id): id is string => vocabulary.options[facet].includes(id)),
    ]),
  ) as Record<SetFacetId, string[]>;
  const isIncident = (id: string): id is string => vocabulary.incidents.has(id);
  const filters: Filters = {
    ...NO_FILTERS,
    ...chosen,
    kin: readKin(params.get('kin'), vocabulary, problems),
    time: readTime(params, problems),
    deaths: read('deaths', parseDeaths, null),
    text: (params.get('q') ?? '').trim(),
    area: read('area', parseArea, null),
  };
  const compare = read('compare', (value) => parseComparison(value, vocabulary.options), null);
  return {
    ...INITIAL_STATE,
    filters: compare ? { ...filters, ...withoutCompared(compare.by, params, problems) } : filters,
    compare,
    selected: read('incident', (id) => (isIncident(id) ? id : undefined), null as string | null),
    highlight: readList('highlight', isIncident),
    camera: read('map', parseCamera, null),
    stage: read(
      'view',
      (value) => (value === 'lineages' && !vocabulary.embed ? value : undefined),
      INITIAL_STATE.stage,
    ),
    language: read('lang', oneOf(INTERFACE_LANGUAGES), vocabulary.language),
    theme: read('theme', oneOf(THEMES), INITIAL_STATE.theme),
    embed: read('embed', (value) => (value === '1' ? true : undefined), vocabulary.embed),
    parts: readParts(),
    problems,
  };
}

/** The comparison stands in the place of that facet's filter: what the address says of it is dropped. */
function withoutCompared(
  by: ComparedFacet,
  params: URLSearchParams,
  problems: AddressProblem[],
): Partial<Filters> {
  const keys = by === 'time' ? ['year', 'from', 'to'] : by === 'group' ? ['group', 'kin'] : [by];
  for (const key of keys) {
    const value = params.get(key);
    const isReported = problems.some((problem) => problem.key === key);
    if (value && !isReported) problems.push({ key, value });
  }
  return nothingOf(by);
}

/**
 * The query string of a state, `''` for the initial one. The reader's own language is not spelled
 * out; with `null` (a link for others) any language is.
 */
export function encode(state: State, defaultLanguage: InterfaceLanguage | null): string {
  const { filters } = state;
  const pairs: [string, string][] = [];
  const put = (key: string, value: string): void => {
    if (value !== '') pairs.push([key, value]);
  };
  for (const facet of SET_FACETS) put(facet, filters[facet].join(','));
  put('kin', filters.kin.map(encodeKin).join(','));
  if (filters.time) for (const [key, value] of encodeTime(filters.time)) put(key, value);
  if (filters.deaths) put('deaths', encodeDeaths(filters.deaths));
  put('q', filters.text);
  if (filters.area) put('area', encodeArea(filters.area));
  if (state.compare) put('compare', encodeComparison(state.compare));
  put('highlight', state.highlight.join(','));
  put('incident', state.selected ?? '');
  if (state.stage !== INITIAL_STATE.stage) put('view', state.stage);
  if (state.camera) put('map', encodeCamera(state.camera));
  if (state.language !== defaultLanguage) put('lang', state.language);
  if (state.theme !== INITIAL_STATE.theme) put('theme', state.theme);
  if (state.embed) put('embed', '1');
  // Empty too: a map with nothing around it.
  if (state.parts) pairs.push(['show', state.parts.join(',')]);
  // Commas, slashes, colons and semicolons are legal in a query; spelled out they would be unreadable.
  const encoded = pairs.map(
    ([key, value]) => `${key}=${encodeURIComponent(value).replace(/%(2C|2F|3A|3B)/g, decodeURIComponent)}`,
  );
  return encoded.length > 0 ? `?${encoded.join('&')}` : '';
}

function listOf(value: string | null): string[] {
  return [...new Set((value ?? '').split(',').map((id) => id.trim()))].filter(Boolean);
}

function oneOf<T extends string>(allowed: readonly T[]): (value: string) => T | undefined {
  return (value) => allowed.find((candidate) => candidate === value);
}

/** `aqim` with both, `aqim.after`, `aqim.before`; a group named twice counts once, as first said. */
function readKin(value: string | null, vocabulary: Vocabulary, problems: AddressProblem[]): readonly Kin[] {
  const read = new Map<string, Kin>();
  for (const item of listOf(value)) {
    const [group = '', word = 'both', ...rest] = item.split('.');
    const way = KIN_WAYS.find((known) => known === word);
    if (!way || rest.length > 0 || !vocabulary.kin.has(group)) problems.push({ key: 'kin', value: item });
    else if (!read.has(group)) read.set(group, { group, way });
  }
  return [...read.values()];
}

const encodeKin = ({ group, way }: Kin): string => (way === 'both' ? group : `${group}.${way}`);

function readTime(params: URLSearchParams, problems: AddressProblem[]): DayRange | null {
  const read = (key: string, value: string | null): DayRange | null => {
    if (!value) return null;
    const date = parsePartialDate(value);
    if (!date) problems.push({ key, value });
    return date ? daysOf(date) : null;
  };
  const year = params.get('year');
  if (year && !params.has('from') && !params.has('to')) {
    const match = /^(\d{4})(?:-(\d{4}))?$/.exec(year);
    const first = match?.[1];
    const last = match?.[2] ?? first;
    if (!first || !last || last < first) problems.push({ key: 'year', value: year });
    else return { from: daysOf({ year: Number(first) }).from, to: daysOf({ year: Number(last) }).to };
  }
  const from = read('from', params.get('from'));
  const to = read('to', params.get('to'));
  if (!from && !to) return null;
  const range = { from: from?.from ?? FIRST_DAY, to: to?.to ?? LAST_DAY };
  if (range.from <= range.to) return range;
  problems.push({ key: 'to', value: params.get('to') ?? '' });
  return null;
}

// An open end of a period reaches as far as four-digit years do.
const FIRST_DAY = daysOf({ year: 1000 }).from;
const LAST_DAY = daysOf({ year: 9999 }).to;

function encodeTime({ from, to }: DayRange): [string, string][] {
  const first = from === FIRST_DAY ? '' : shortestIso(from, 'from');
  const last = to === LAST_DAY ? '' : shortestIso(to, 'to');
  const isYears = /^\d{4}$/.test(first) && /^\d{4}$/.test(last);
  if (isYears) return [['year', first === last ? first : `${first}-${last}`]];
  return [
    ['from', first],
    ['to', last],
  ];
}

function parseDeaths(value: string): DeathsRange | undefined {
  const match = /^(\d*)(-?)(\d*)$/.exec(value);
  if (!match || value === '-') return undefined;
  const low = match[1] ? Number(match[1]) : undefined;
  const high = match[2] ? (match[3] ? Number(match[3]) : undefined) : low;
  if (low !== undefined && high !== undefined && low > high) return undefined;
  return { ...(low !== undefined && { low }), ...(high !== undefined && { high }) };
}

function encodeDeaths({ low, high }: DeathsRange): string {
  return low !== undefined && low === high ? `${low}` : `${low ?? ''}-${high ?? ''}`;
}

function parseCamera(value: string): Camera | undefined {
  const [zoom, latitude, longitude, ...rest] = value.split('/').map(toNumber);
  if (
    rest.length > 0 ||
    !isPosition(longitude, latitude) ||
    !(zoom !== undefined && zoom >= 1 && zoom <= 12)
  ) {
    return undefined;
  }
  return { zoom, latitude, longitude } as Camera;
}

function encodeCamera({ zoom, latitude, longitude }: Camera): string {
  return [zoom, latitude, longitude].map((value) => String(Math.round(value * 100) / 100)).join('/');
}
