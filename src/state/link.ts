// State <-> address, as the contract names its parameters. A value that means nothing is dropped
// and reported; unknown keys are ignored; the rest of the address still counts.

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
import { encodeArea, parseArea, toNumber } from './link-area.ts';
import { encodeComparison, parseComparison } from './link-compare.ts';
import { encodeId, encodeIds, idsOf, itemsOf, knownAs } from './link-ids.ts';
import { encodeTime, readTime } from './link-time.ts';
import { type AddressKey, type Asked, askedOf, wordOf } from './parameters.ts';
import {
  type AddressProblem,
  type Camera,
  INITIAL_STATE,
  INTERFACE_LANGUAGES,
  type InterfaceLanguage,
  MOST_SIGNS,
  PARTS,
  REACH,
  type State,
  THEMES,
  ZOOMS,
} from './state.ts';

/** The ids that an address may name. */
export interface Vocabulary {
  readonly options: Readonly<Record<SetFacetId, readonly string[]>>;
  readonly incidents: { has(id: string): boolean };
  /** Groups that may be chosen with their kin. */
  readonly kin: { has(id: string): boolean };
  /** Of the data that are shown: the only one that the page can name. */
  readonly version?: string;
  /** The language when the address names none. */
  readonly language: InterfaceLanguage;
  /** True in embed.html: the layout is the embed's whatever the address says, and there are no lineages. */
  readonly embed: boolean;
}

/** Reads `?…`; everything it does not say is as in INITIAL_STATE. */
export function decode(query: string, vocabulary: Vocabulary): State {
  const asked = askedOf(query);
  const problems: AddressProblem[] = [...asked.superfluous];
  const read = <T>(key: AddressKey, parse: (value: string) => T | undefined, fallback: T): T => {
    const value = asked.get(key);
    if (value === null) return fallback;
    const parsed = parse(value);
    if (parsed === undefined) problems.push({ key, value });
    return parsed ?? fallback;
  };
  const readList = (key: AddressKey, isKnown: (id: string) => boolean): readonly string[] => {
    const { ids, unknown } = idsOf(asked.get(key), isKnown);
    problems.push(...unknown.map((value) => ({ key, value })));
    return ids;
  };
  const readParts = (): State['parts'] => {
    const named = readList('show', (id) => PARTS.some((part) => part === id));
    const parts = named.flatMap((id) => PARTS.filter((part) => part === id));
    // `show=` asks for the bare map; a value of which nothing is known asks for nothing.
    return parts.length > 0 || asked.get('show') === '' ? parts : null;
  };
  const chosen = Object.fromEntries(
    SET_FACETS.map((facet) => [facet, readList(facet, (id) => vocabulary.options[facet].includes(id))]),
  ) as Record<SetFacetId, readonly string[]>;
  const isIncident = (id: string): boolean => vocabulary.incidents.has(id);
  const filters: Filters = {
    ...NO_FILTERS,
    ...chosen,
    kin: readKin(asked, vocabulary, problems),
    time: readTime(asked, problems),
    deaths: read('deaths', parseDeaths, null),
    text: readWords(asked, problems),
    area: read('area', parseArea, null),
  };
  const tour = read('tour', (value) => (/^[a-z\d-]+$/i.test(value) ? value.toLowerCase() : undefined), '');
  const step = read('step', (value) => (/^[1-9]\d{0,2}$/.test(value) ? Number(value) : undefined), 1);
  const compare = read('compare', (value) => parseComparison(value, vocabulary.options), null);
  return {
    ...INITIAL_STATE,
    filters: compare ? { ...filters, ...withoutCompared(compare.by, asked, problems) } : filters,
    compare,
    selected: read('incident', (value) => knownAs(value, isIncident), null as string | null),
    highlight: readList('highlight', isIncident),
    camera: withinZooms(read('map', parseCamera, null), asked, problems),
    stage: read('view', (value) => stageOf(value, vocabulary.embed), INITIAL_STATE.stage),
    cumulative: read('play', (value) => wordOf(value) === 'cumulative' || undefined, false),
    tour: tour ? { id: tour, step } : null,
    version: read(
      'version',
      (value) => (value === vocabulary.version ? value : undefined),
      null as string | null,
    ),
    language: read('lang', oneOf(INTERFACE_LANGUAGES), vocabulary.language),
    theme: read('theme', oneOf(THEMES), INITIAL_STATE.theme),
    embed: read('embed', (value) => ({ 1: true, 0: vocabulary.embed })[wordOf(value)], vocabulary.embed),
    parts: readParts(),
    problems,
  };
}

/** What is too long is cut, and said: part of it means something. */
function readWords(asked: Asked, problems: AddressProblem[]): string {
  const value = asked.get('q') ?? '';
  const signs = [...value];
  if (signs.length <= MOST_SIGNS) return value;
  problems.push({ key: 'q', value });
  return signs.slice(0, MOST_SIGNS).join('').trim();
}

/** Closer or further than the map goes it shows the same place as near as it can, and that is said. */
function withinZooms(camera: Camera | null, asked: Asked, problems: AddressProblem[]): Camera | null {
  if (!camera) return null;
  const zoom = Math.max(ZOOMS.widest, Math.min(ZOOMS.closest, camera.zoom));
  if (zoom === camera.zoom) return camera;
  problems.push({ key: 'map', value: asked.get('map') ?? '' });
  return { ...camera, zoom };
}

/** The comparison stands in the place of that facet's filter: what the address says of it is dropped. */
function withoutCompared(by: ComparedFacet, asked: Asked, problems: AddressProblem[]): Partial<Filters> {
  const keys: readonly AddressKey[] =
    by === 'time' ? ['year', 'from', 'to'] : by === 'group' ? ['group', 'kin'] : [by];
  for (const key of keys) {
    const value = asked.get(key);
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
  if (state.tour) pairs.push(['tour', state.tour.id], ['step', `${state.tour.step}`]);
  for (const facet of SET_FACETS) put(facet, encodeIds(filters[facet]));
  put('kin', filters.kin.map(encodeKin).join(','));
  if (filters.time) for (const [key, value] of encodeTime(filters.time)) put(key, value);
  if (filters.deaths) put('deaths', encodeDeaths(filters.deaths));
  put('q', filters.text.trim());
  if (filters.area) put('area', encodeArea(filters.area));
  if (state.compare) put('compare', encodeComparison(state.compare));
  put('highlight', encodeIds(state.highlight));
  put('incident', encodeId(state.selected ?? ''));
  if (state.cumulative) put('play', 'cumulative');
  if (state.stage !== INITIAL_STATE.stage) put('view', state.stage);
  if (state.camera) put('map', encodeCamera(state.camera));
  if (state.language !== defaultLanguage) put('lang', state.language);
  put('version', state.version ?? '');
  if (state.theme !== INITIAL_STATE.theme) put('theme', state.theme);
  if (state.embed) put('embed', '1');
  // Empty too: a map with nothing around it.
  if (state.parts) pairs.push(['show', state.parts.join(',')]);
  const encoded = pairs.map(([key, value]) => `${key}=${encodeValue(value)}`);
  return encoded.length > 0 ? `?${encoded.join('&')}` : '';
}

/**
 * Commas, slashes, colons and semicolons are legal in a query; spelled out they would be unreadable. Other signs that
 * end a link where it is pasted are spelled out; half a character, which no address can hold, becomes the sign for it.
 */
function encodeValue(value: string): string {
  return encodeURIComponent(value.replace(/\p{Cs}/gu, '\ufffd'))
    .replace(/%(2C|2F|3A|3B)/g, decodeURIComponent)
    .replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

function oneOf<T extends string>(allowed: readonly T[]): (value: string) => T | undefined {
  return (value) => allowed.find((candidate) => candidate === wordOf(value));
}

function stageOf(value: string, isEmbed: boolean): State['stage'] | undefined {
  const word = wordOf(value);
  return word === 'map' || (word === 'lineages' && !isEmbed) ? word : undefined;
}

/** `aqim` with both, `aqim.after`, `aqim.before`; a group named with one and with the other has both. */
function readKin(asked: Asked, vocabulary: Vocabulary, problems: AddressProblem[]): readonly Kin[] {
  const read = new Map<string, Kin>();
  for (const item of itemsOf(asked.get('kin'))) {
    const [name = '', word = 'both', ...rest] = item.split('.');
    const group = knownAs(name, (id) => vocabulary.kin.has(id));
    const way = KIN_WAYS.find((known) => known === word.trim().toLowerCase());
    if (group === undefined || !way || rest.length > 0) {
      problems.push({ key: 'kin', value: item });
      continue;
    }
    const before = read.get(group)?.way ?? way;
    read.set(group, { group, way: before === way ? way : 'both' });
  }
  return [...read.values()];
}

const encodeKin = ({ group, way }: Kin): string => encodeId(group) + (way === 'both' ? '' : `.${way}`);

/** Up to seven digits: more is a slip, and numbers are to be written out. */
function parseDeaths(value: string): DeathsRange | undefined {
  const match = /^(\d{0,7})(-?)(\d{0,7})$/.exec(value.replace(/^(\d+)\+$/, '$1-'));
  if (!match || value === '-') return undefined;
  const low = match[1] ? Number(match[1]) : undefined;
  const high = match[2] ? (match[3] ? Number(match[3]) : undefined) : low;
  if (low !== undefined && high !== undefined && low > high) return undefined;
  return { ...(low !== undefined && { low }), ...(high !== undefined && { high }) };
}

function encodeDeaths({ low, high }: DeathsRange): string {
  return low !== undefined && low === high ? `${low}` : `${low ?? ''}-${high ?? ''}`;
}

/** As close as other maps go, whose addresses people know. */
const OTHERS_ZOOM = 22;

function parseCamera(value: string): Camera | undefined {
  const [zoom = Number.NaN, latitude = Number.NaN, longitude = Number.NaN, ...rest] = value
    .split('/')
    .map(toNumber);
  const isReached =
    latitude >= REACH.south && latitude <= REACH.north && longitude >= REACH.west && longitude <= REACH.east;
  return rest.length === 0 && isReached && zoom >= 0 && zoom <= OTHERS_ZOOM
    ? { zoom, latitude, longitude }
    : undefined;
}

function encodeCamera({ zoom, latitude, longitude }: Camera): string {
  return [zoom, latitude, longitude].map((value) => String(Math.round(value * 100) / 100)).join('/');
}
