// Which incidents of a piece of the map stand for the signs of the key, chosen by one rule for all: of those with the
// sign the one with the highest toll, then the oldest. So they fit what they stand for, whatever the data become.

import type { Columns } from '../../../data/columns.ts';
import { attributionOf, hasTollRange, markLookOf } from '../../../query/mark-look.ts';
import { SIGNS, type Sign } from '../../shared/signs.ts';
import { type Box, boxAround, isWithin } from '../boxes.ts';
import type { Frame } from '../camera/frame.ts';
import { placeRadius } from '../marks/ink.ts';
import { type Mark, marksOf } from '../marks/marks.ts';

export interface Example {
  readonly sign: Sign;
  /** The incident; of several at one place the largest. */
  readonly row: number;
  /** All that stand at its point. */
  readonly rows: readonly number[];
  /** In pixels of the picture. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** From the picture's edges, so that number and mark are whole. */
const MARGIN_PX = 4;
/** Of the circle of a place, in radii of its mark. */
const CLEAR = 1.5;

/** `singles` as `singleMarksOf` orders them: the largest first. A sign without an incident has no example. */
export function examplesIn(columns: Columns, singles: readonly Mark[], frame: Frame): Example[] {
  const picture: Box = { left: 0, top: 0, right: frame.widthPx, bottom: frame.heightPx };
  const inner: Box = {
    left: MARGIN_PX,
    top: MARGIN_PX,
    right: frame.widthPx - MARGIN_PX,
    bottom: frame.heightPx - MARGIN_PX,
  };
  const around = ({ x, y }: Mark, reach: number): Box => boxAround(x - frame.left, y - frame.top, reach);
  const inSight = singles.filter((mark) => isWithin(around(mark, mark.radius), inner));
  const points = marksOf(columns, inSight);
  const pointOf = new Map(points.flatMap((mark) => mark.rows.map((row) => [row, mark] as const)));
  const has: Readonly<Record<Exclude<Sign, 'same place'>, (mark: Mark, row: number) => boolean>> = {
    size: (_, row) => hasTollRange(columns, row),
    certain: (_, row) => markLookOf(columns, row).certainty === 'certain',
    suspected: (_, row) => attributionOf(columns, row) === 'suspected',
    unidentified: (_, row) => attributionOf(columns, row) === 'unknown',
    contested: (_, row) => markLookOf(columns, row).certainty === 'contested',
    'vague place': (mark, row) => {
      const reach = placeRadius(markLookOf(columns, row).radiusKm, mark.radius, frame.zoom);
      if (reach === null || !isWithin(around(mark, reach), picture)) return false;
      // A circle that one sees at once: clear of its mark, and no other incident in it.
      const isAlone = singles.every(
        (other) => other === mark || Math.hypot(other.x - mark.x, other.y - mark.y) > reach,
      );
      return isAlone && reach >= CLEAR * mark.radius;
    },
  };
  // The last sign chooses first: no other incident of its place shall stand for another sign.
  const crowd = points.toSorted((first, second) => second.rows.length - first.rows.length)[0];
  const isCrowd = crowd !== undefined && crowd.rows.length > 1;
  const used = new Set<number>(isCrowd ? crowd.rows : []);
  return SIGNS.flatMap((sign) => {
    const mark =
      sign === 'same place'
        ? isCrowd
          ? inSight.find(({ rows }) => rows[0] === largestOf(crowd, inSight))
          : undefined
        : inSight.find((candidate) => {
            const row = candidate.rows[0]!;
            return !used.has(row) && !markLookOf(columns, row).isHollow && has[sign](candidate, row);
          });
    if (!mark) return [];
    const row = mark.rows[0]!;
    used.add(row);
    const rows = pointOf.get(row)?.rows ?? [row];
    return [{ sign, row, rows, x: mark.x - frame.left, y: mark.y - frame.top, radius: mark.radius }];
  });
}

const largestOf = (point: Mark, singles: readonly Mark[]): number | undefined =>
  singles.find(({ rows }) => point.rows.includes(rows[0]!))?.rows[0];
