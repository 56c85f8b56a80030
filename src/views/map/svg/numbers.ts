// Numbers beside the marks of a picture, those of the rows of a table that is printed under it: none over another, close
// to their mark where there is room, at the end of a line where there is not.

import { type Bounds, mercatorOf } from '../../../lib/geo.ts';
import { runsText } from '../../shared/number-runs.ts';
import { type Box, isWithin, meets } from '../boxes.ts';
import type { Frame } from '../camera/frame.ts';
import type { Mark } from '../marks/marks.ts';
import { worldSizePx } from '../world.ts';
import { haloed } from './haloed.ts';
import { short } from './text.ts';

export interface PictureNumbers {
  /** By row; a row may have several. */
  readonly ofRow: ReadonlyMap<number, readonly number[]>;
  /** Places without an incident that have a number, in degrees. */
  readonly places?: readonly (Pick<Bounds, 'west' | 'north'> & { readonly number: number })[];
}

export interface PlacedNumber {
  readonly text: string;
  /** Middle of the words. */
  readonly x: number;
  readonly y: number;
  readonly box: Box;
  /** From the mark's edge; null where the number stands beside it. */
  readonly leader: {
    readonly fromX: number;
    readonly fromY: number;
    readonly toX: number;
    readonly toY: number;
  } | null;
}

interface Point {
  readonly x: number;
  readonly y: number;
  readonly reachPx: number;
  readonly text: string;
}

const NUMBER_SIZE_PX = 11;
const DIGIT_PX = 6.6;
const NARROW_PX = 3.4;
const HEIGHT_PX = 12;
const EDGE_PX = 3;
/** From the mark's edge to the words. */
const DISTANCES_PX = [1.5, 5, 10, 17, 26, 37, 50, 66, 84, 104];
const DIRECTIONS = 16;
/** Further than this a line leads to the number. */
const LEADER_FROM_PX = 4;
/** What one covered mark costs, in pixels of distance. */
const COVERED_COST = 46;
const CROWD_PX = 50;

const widthOf = (text: string): number =>
  [...text].reduce((sum, sign) => sum + (/\d/.test(sign) ? DIGIT_PX : NARROW_PX), 0);

/** `marks` are points of one or more incidents, in pixels of the world; `taken` in those of the picture. */
export function placeNumbers(
  marks: readonly Mark[],
  { ofRow, places = [] }: PictureNumbers,
  frame: Frame,
  taken: readonly Box[],
): PlacedNumber[] {
  const points = [
    ...marks.flatMap((mark) => pointOf(mark, ofRow, frame)),
    ...places.map((place) => placePoint(place, frame)),
  ];
  const view: Box = {
    left: EDGE_PX,
    top: EDGE_PX,
    right: frame.widthPx - EDGE_PX,
    bottom: frame.heightPx - EDGE_PX,
  };
  const discs = marks.map(({ x, y, radius }) => ({ x: x - frame.left, y: y - frame.top, radius }));
  const crowdOf = ({ x, y }: Point): number =>
    points.filter((other) => Math.hypot(other.x - x, other.y - y) < CROWD_PX).length;
  const blocked = [...taken];
  // Where most stand together the choice is smallest.
  const inTurn = points
    .map((point) => ({ point, crowd: crowdOf(point) }))
    .sort((first, second) => second.crowd - first.crowd);
  return inTurn.flatMap(({ point }) => {
    const placed = bestOf(point, view, blocked, discs);
    if (!placed) return [];
    blocked.push(placed.box);
    return [placed];
  });
}

function pointOf(mark: Mark, ofRow: PictureNumbers['ofRow'], frame: Frame): Point[] {
  const text = runsText(mark.rows.flatMap((row) => ofRow.get(row) ?? []));
  const point = { x: mark.x - frame.left, y: mark.y - frame.top, reachPx: mark.radius, text };
  const isInside = point.x >= 0 && point.y >= 0 && point.x <= frame.widthPx && point.y <= frame.heightPx;
  return text === '' || !isInside ? [] : [point];
}

function placePoint(
  { west, north, number }: { west: number; north: number; number: number },
  frame: Frame,
): Point {
  const { x, y } = mercatorOf(west, north);
  const world = worldSizePx(frame.zoom);
  return { x: x * world - frame.left, y: y * world - frame.top, reachPx: 0, text: String(number) };
}

interface Disc {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

function bestOf(
  point: Point,
  view: Box,
  blocked: readonly Box[],
  discs: readonly Disc[],
): PlacedNumber | null {
  const [halfX, halfY] = [widthOf(point.text) / 2 + 1, HEIGHT_PX / 2];
  let best: PlacedNumber | null = null;
  let leastCost = Number.POSITIVE_INFINITY;
  for (const distance of DISTANCES_PX) {
    // Further out nothing is cheaper.
    if (distance >= leastCost) break;
    for (let direction = 0; direction < DIRECTIONS; direction++) {
      const angle = (direction / DIRECTIONS) * 2 * Math.PI;
      const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
      // The edge of the words is as far from the mark in every direction.
      const reach =
        point.reachPx + distance + Math.min(halfX / Math.abs(cos || 1e-6), halfY / Math.abs(sin || 1e-6));
      const [x, y] = [point.x + cos * reach, point.y + sin * reach];
      const box: Box = { left: x - halfX, top: y - halfY, right: x + halfX, bottom: y + halfY };
      if (!isWithin(box, view) || blocked.some((other) => meets(other, box))) continue;
      const cost = distance + COVERED_COST * discs.filter((disc) => covers(box, disc)).length;
      if (cost >= leastCost) continue;
      leastCost = cost;
      best = { text: point.text, x, y, box, leader: distance > LEADER_FROM_PX ? leaderTo(point, box) : null };
    }
  }
  return best;
}

function covers(box: Box, { x, y, radius }: Disc): boolean {
  const aside = Math.max(0, box.left - x, x - box.right);
  const above = Math.max(0, box.top - y, y - box.bottom);
  return Math.hypot(aside, above) < radius;
}

/** From the mark's edge to the nearest point of the words. */
function leaderTo({ x, y, reachPx }: Point, box: Box): PlacedNumber['leader'] {
  const toX = Math.max(box.left, Math.min(box.right, x));
  const toY = Math.max(box.top + 2, Math.min(box.bottom - 2, y));
  const length = Math.hypot(toX - x, toY - y) || 1;
  return { fromX: x + ((toX - x) / length) * reachPx, fromY: y + ((toY - y) / length) * reachPx, toX, toY };
}

export function numbersSvg(numbers: readonly PlacedNumber[]): string {
  const lines = numbers.flatMap(({ leader }) =>
    leader ? `M${short(leader.fromX)} ${short(leader.fromY)}L${short(leader.toX)} ${short(leader.toY)}` : [],
  );
  const words = numbers.map(({ text, x, y }) => {
    const place = `text-anchor="middle" x="${short(x)}" y="${short(y + NUMBER_SIZE_PX * 0.36)}"`;
    return haloed('pic-number', place, text, 'twice');
  });
  return (lines.length > 0 ? `<path class="pic-leader" d="${lines.join('')}"/>` : '') + words.join('');
}
