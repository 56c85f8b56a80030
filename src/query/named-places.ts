// Places that have a name, as a reader looks for them: those of the incidents, and the towns that the map names.

import { type Columns, countryOf } from '../data/columns.ts';
import type { MapNames } from '../data/payload/map-names.ts';
import { fold } from '../lib/fold.ts';
import { distanceKm } from '../lib/sphere.ts';
import { bitOf } from './facets.ts';

type Town = MapNames['places'][number];

/** What a map that goes there needs to know. */
export interface PlaceOnMap {
  /** In each language where the map names it; else as the data have it. */
  readonly name: Town['name'] | string;
  readonly latitude: number;
  readonly longitude: number;
  /** How far from its point it may lie; 0 = exact or town. */
  readonly radiusKm: number;
}

export interface NamedPlace extends PlaceOnMap {
  /** What is typed is looked for in these. */
  readonly folded: readonly string[];
  /** Of its incidents; empty where there is none. */
  readonly country: string;
  /** Its incidents. */
  readonly rows: readonly number[];
}

/** Towns and incidents of one name that are farther apart than this are not the same place. */
const SAME_PLACE_KM = 50;
/** Shorter pieces stand within too many names. */
const LEAST_WITHIN = 3;

export function namedPlacesOf(columns: Columns, towns: readonly Town[]): NamedPlace[] {
  const ofIncidents = placesOfIncidents(columns);
  const byName = new Map<string, NamedPlace[]>();
  for (const place of ofIncidents)
    for (const name of place.folded) byName.set(name, [...(byName.get(name) ?? []), place]);
  const taken = new Set<NamedPlace>();
  const named = towns.map((town): NamedPlace => {
    const folded = [...new Set(Object.values(town.name).map(fold))];
    const same = folded
      .flatMap((name) => byName.get(name) ?? [])
      .filter((place) => kmBetween(place, town) < SAME_PLACE_KM);
    for (const place of same) taken.add(place);
    return {
      name: town.name,
      folded,
      country: same[0]?.country ?? '',
      latitude: town.latitude,
      longitude: town.longitude,
      radiusKm: 0,
      rows: same.flatMap(({ rows }) => rows),
    };
  });
  return [...named, ...ofIncidents.filter((place) => !taken.has(place))];
}

/** One for each name in a country. */
function placesOfIncidents(columns: Columns): NamedPlace[] {
  const found = new Map<string, NamedPlace & { readonly rows: number[] }>();
  for (let row = 0; row < columns.count; row++) {
    const name = nameAt(columns, row);
    const [latitude, longitude] = [columns.latitude[row] ?? Number.NaN, columns.longitude[row] ?? Number.NaN];
    if (name === '' || Number.isNaN(latitude)) continue;
    const country = countryOf(columns, row);
    const key = `${country} ${name}`;
    const known = found.get(key);
    if (known) known.rows.push(row);
    else
      found.set(key, {
        ...{ name, country, latitude, longitude },
        folded: [fold(name)],
        radiusKm: columns.radiusKm[row] ?? 0,
        rows: [row],
      });
  }
  return [...found.values()];
}

/** Empty where only the region is known: there is no place to go to. */
const nameAt = (columns: Columns, row: number): string =>
  columns.locationPrecision.at(row) === 'region' ? '' : (columns.place.at(row) ?? '');

const kmBetween = (one: Point, other: Point): number =>
  distanceKm(one.latitude, one.longitude, other.latitude, other.longitude);

/** The best first: names that begin with what was typed, then words of a name; among those the ones with more incidents. */
export function placesNamed(places: readonly NamedPlace[], text: string, most: number): NamedPlace[] {
  const typed = fold(text);
  if (typed === '') return [];
  const found = places.flatMap((place) => {
    const rank = Math.min(...place.folded.map((name) => rankOf(name, typed)));
    return rank < Number.POSITIVE_INFINITY ? { place, rank } : [];
  });
  found.sort((one, other) => one.rank - other.rank || other.place.rows.length - one.place.rows.length);
  return found.slice(0, most).map(({ place }) => place);
}

function rankOf(name: string, typed: string): number {
  if (name === typed) return 0;
  if (name.startsWith(typed)) return 1;
  if (name.includes(` ${typed}`)) return 2;
  return typed.length >= LEAST_WITHIN && name.includes(typed) ? 3 : Number.POSITIVE_INFINITY;
}

interface Near {
  readonly place: PlaceOnMap;
  readonly km: number;
}

interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

/** Of latitude; a little less than it is. */
const KM_A_DEGREE = 110;

/**
 * A town if one is within reach, since its name says more than that of a building; undefined without a place. Of a large
 * table only the names of those few rows are asked for that are nearer than all before them.
 */
export function nearestPlace(
  columns: Columns,
  towns: readonly Town[],
  point: Point,
  reachKm: number,
): Near | undefined {
  let best: Near | undefined;
  for (const town of towns) {
    const km = kmBetween(town, point);
    const { name, latitude, longitude } = town;
    if (!best || km < best.km) best = { place: { name, latitude, longitude, radiusKm: 0 }, km };
  }
  if (best && best.km < reachKm) return best;
  for (let row = 0; row < columns.count; row++) {
    const [latitude, longitude] = [columns.latitude[row]!, columns.longitude[row]!];
    const mostKm = best?.km ?? Number.POSITIVE_INFINITY;
    if (!(Math.abs(latitude - point.latitude) * KM_A_DEGREE < mostKm)) continue;
    const km = kmBetween({ latitude, longitude }, point);
    if (!(km < mostKm)) continue;
    const name = nameAt(columns, row);
    if (name !== '')
      best = { place: { name, latitude, longitude, radiusKm: columns.radiusKm[row] ?? 0 }, km };
  }
  return best;
}

/** What is typed into the search is on its way to a place: as a filter it turns nothing away here. */
const isShownBut = (fail: Uint32Array, row: number): boolean => ((fail[row] ?? 0) & ~bitOf('text')) === 0;

export const shownAt = ({ rows }: NamedPlace, fail: Uint32Array): number =>
  rows.filter((row) => isShownBut(fail, row)).length;

export function shownWithin(columns: Columns, fail: Uint32Array, place: Point, reachKm: number): number {
  let count = 0;
  for (let row = 0; row < columns.count; row++) {
    const point = { latitude: columns.latitude[row]!, longitude: columns.longitude[row]! };
    if (!(Math.abs(place.latitude - point.latitude) * KM_A_DEGREE <= reachKm)) continue;
    if (isShownBut(fail, row) && kmBetween(place, point) <= reachKm) count++;
  }
  return count;
}
