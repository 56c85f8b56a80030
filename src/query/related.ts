// Incidents close to one in time or place: context for a reader, not a claim that they belong together.

import { type Columns, UNIDENTIFIED } from '../data/columns.ts';
import { distanceKm } from '../lib/sphere.ts';

const MOST_DAYS = 90;
const MOST_KM = 50;
/** Of latitude; farther away, nothing is within so many kilometres. */
const MOST_DEGREES = 1;

export interface Related {
  /** Rows that share a named group within 90 days, nearest in time first. */
  readonly sameGroup: readonly number[];
  /** Rows within 50 km, nearest in time first. */
  readonly nearby: readonly number[];
}

/** Of the incident asked about last: it stays open while all else is drawn again. */
const kept = new WeakMap<Columns, { readonly row: number; readonly related: Related }>();

export function relatedTo(columns: Columns, row: number): Related {
  const known = kept.get(columns);
  if (known?.row === row) return known.related;
  const related = relatedIn(columns, row);
  kept.set(columns, { row, related });
  return related;
}

function relatedIn(columns: Columns, row: number): Related {
  const unidentified = columns.sets.group.dictionary.indexOf(UNIDENTIFIED);
  const groups = new Set(
    columns.actors[row]?.map((actor) => actor.group).filter((code) => code !== unidentified),
  );
  const day = columns.firstDay[row]!;
  const daysAway = (other: number): number => Math.abs(columns.firstDay[other]! - day);
  const byTime = (first: number, second: number): number => daysAway(first) - daysAway(second);
  const [latitude, longitude] = [columns.latitude[row]!, columns.longitude[row]!];
  const [sameGroup, nearby]: [number[], number[]] = [[], []];
  for (let other = 0; other < columns.count; other++) {
    if (other === row) continue;
    if (daysAway(other) <= MOST_DAYS && columns.actors[other]?.some(({ group }) => groups.has(group)))
      sameGroup.push(other);
    const [otherLatitude, otherLongitude] = [columns.latitude[other]!, columns.longitude[other]!];
    if (Math.abs(otherLatitude - latitude) > MOST_DEGREES) continue;
    if (distanceKm(latitude, longitude, otherLatitude, otherLongitude) <= MOST_KM) nearby.push(other);
  }
  return { sameGroup: sameGroup.sort(byTime), nearby: nearby.sort(byTime) };
}
