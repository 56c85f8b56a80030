// What an incident's mark says besides its place: whose it is, how sure that is, how many were killed, how near the place is.

import { type Columns, drawnToll, isTollUnknown, type Point } from '../data/columns.ts';
import { ATTRIBUTIONS, type Attribution } from '../data/vocabularies.ts';

export type Certainty = 'certain' | 'suspected' | 'contested';

export interface MarkLook {
  /** Index into the items of the series, or the side of a comparison where the columns have those instead. */
  readonly series: number;
  readonly certainty: Certainty;
  /** Nobody gives a toll. */
  readonly isHollow: boolean;
  /** How far from the point the place may lie. */
  readonly radiusKm: number;
}

export const markLookOf = (columns: Columns, row: number): MarkLook => ({
  series: seriesOf(columns, row),
  certainty: certaintyOf(attributionOf(columns, row)),
  isHollow: isTollUnknown(columns, row),
  radiusKm: columns.radiusKm[row] ?? 0,
});

export const seriesOf = ({ lineage }: Columns, row: number): number => lineage[row]!;

/** What is said of who did it. */
export const attributionOf = ({ attribution }: Columns, row: number): Attribution | undefined =>
  ATTRIBUTIONS[attribution[row]!];

/** Whether sources differ in how many were killed. */
export const hasTollRange = ({ killedLow, killedHigh }: Columns, row: number): boolean =>
  killedLow[row]! < killedHigh[row]!;

export function certaintyOf(status: Attribution | undefined): Certainty {
  if (status === 'claimed' || status === 'attributed') return 'certain';
  return status === 'disputed' || status === 'denied' ? 'contested' : 'suspected';
}

/** The toll that a mark is sized by; null where nobody gives one, `uncounted` where the dataset has none. */
export function sizingToll(columns: Columns, row: number, uncounted: number): number | null {
  if (!columns.has.tolls) return uncounted;
  return isTollUnknown(columns, row) ? null : Math.max(0, drawnToll(columns, row));
}

/** The points that an incident has besides its own. */
export const furtherPointsOf = ({ further }: Columns, row: number): readonly Point[] =>
  further.get(row) ?? NONE;
const NONE: readonly Point[] = [];

export const hasFurtherPoints = ({ further }: Columns): boolean => further.size > 0;
