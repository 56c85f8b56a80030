// Where the names of the groups stand: before their line where there is room, else over it, else under it;
// that of a few marks without a line after them.

import { middleOf } from '../../lib/time.ts';
import type { Life } from '../../query/lives.ts';
import type { Extent } from './lanes.ts';
import { BEND_PX, type Join, type LayoutInput, type Mark, NAME_GAP_PX, type Name } from './parts.ts';

export type NamePlace = 'before' | 'after' | 'beside';

interface NameRoom {
  readonly startX: number;
  readonly endX: number;
  readonly widthPx: number;
  readonly axisPx: number;
}

interface NameReasons {
  readonly areNamesAbove: boolean;
  /** The line goes on from that of another name. */
  readonly isContinued: boolean;
  readonly isDated: boolean;
}

/** `beside`: over or under the line. */
export function placeOfName(room: NameRoom, { areNamesAbove, isContinued, isDated }: NameReasons): NamePlace {
  const { startX, endX, widthPx, axisPx } = room;
  if (!areNamesAbove && !isContinued && startX - widthPx - NAME_GAP_PX >= 0) return 'before';
  const isShort = endX - startX < widthPx / 2;
  return !isDated && isShort && endX + NAME_GAP_PX + widthPx <= axisPx ? 'after' : 'beside';
}

/** What a line and its name take up together. */
export function extentWith(
  place: NamePlace,
  start: number,
  end: number,
  widthPx: number,
  axisPx: number,
): Extent {
  if (place === 'before') return { start: start - widthPx - NAME_GAP_PX, end };
  if (place === 'after') return { start, end: end + NAME_GAP_PX + widthPx };
  return { start: Math.min(start, axisPx - widthPx), end: Math.max(end, start + widthPx) };
}

interface NamesInput extends LayoutInput {
  readonly places: ReadonlyMap<string, NamePlace>;
  readonly laneOf: ReadonlyMap<string, number>;
  readonly marks: readonly Mark[];
  readonly joins: readonly Join[];
}

/** From the middle of the lane down to the baseline of a name that stands in it. */
export const MIDDLE_PX = 4;
const LEAST_LIFT_PX = 7;
const MOST_LIFT_PX = 15;
/** Under the line: the height of the text more than over it. */
const TEXT_PX = 9;

/** Letters that stand already, so that no name covers another. */
interface Taken {
  readonly lane: number;
  readonly family: string;
  readonly level: 'above' | 'middle' | 'below';
  readonly start: number;
  readonly end: number;
}

/** Apart from one another, along a lane. */
const APART_PX = 6;

export function placeNames(input: NamesInput): ReadonlyMap<string, Name> {
  const { lives, scale } = input;
  const names = new Map<string, Name>();
  const taken: Taken[] = [];
  const beside: Candidate[] = [];
  for (const candidate of lives.map((life) => candidateOf(life, input))) {
    if (candidate.place === 'beside') beside.push(candidate);
    else {
      const name = nameInLane(candidate, input);
      const start = name.anchor === 'start' ? name.x : name.x - name.widthPx;
      const { lane, life } = candidate;
      taken.push({ lane, family: life.family, level: 'middle', start, end: start + name.widthPx });
      names.set(candidate.life.id, name);
    }
  }
  for (const { life, lane, text, widthPx, startX, own } of beside.sort(
    (first, second) => first.startX - second.startX,
  )) {
    // A name at the far end of the axis stands before that end instead of running over it.
    const isAtEnd = startX + widthPx > scale.widthPx;
    const [start, end] = isAtEnd ? [scale.widthPx - widthPx, scale.widthPx] : [startX, startX + widthPx];
    const [above, below] = (['above', 'below'] as const).map((level) => ({
      lane,
      family: life.family,
      level,
      start,
      end,
    }));
    const isBelow = above && below && isTaken(above, taken, input) && !isTaken(below, taken, input);
    const place = isBelow ? below : above;
    if (place) taken.push(place);
    const lift = liftOver(own, start, end);
    names.set(life.id, {
      text,
      x: isAtEnd ? scale.widthPx : startX,
      dy: isBelow ? lift + TEXT_PX : -lift,
      anchor: isAtEnd ? 'end' : 'start',
      widthPx,
    });
  }
  return names;
}

/**
 * Letters over a line reach into the lane above, those under it into the lane below, unless lanes are wide or
 * of two families, between which there is room.
 */
function isTaken(wanted: Taken, taken: readonly Taken[], { areNamesAbove }: NamesInput): boolean {
  const towards = wanted.level === 'above' ? -1 : 1;
  const opposite = wanted.level === 'above' ? 'below' : 'above';
  return taken.some((other) => {
    const isSame = other.lane === wanted.lane && other.level === wanted.level;
    const isNext =
      other.lane === wanted.lane + towards &&
      other.family === wanted.family &&
      (other.level === 'middle' || other.level === opposite);
    if (!isSame && (areNamesAbove || !isNext)) return false;
    return other.start < wanted.end + APART_PX && wanted.start < other.end + APART_PX;
  });
}

interface Candidate {
  readonly life: Life;
  readonly lane: number;
  readonly text: string;
  readonly widthPx: number;
  readonly startX: number;
  readonly endX: number;
  readonly place: NamePlace;
  /** The marks of its lane. */
  readonly own: readonly Mark[];
}

function candidateOf(life: Life, input: NamesInput): Candidate {
  const { scale, laneOf, nameOf, textWidthPx, places, marks } = input;
  const text = nameOf(life);
  const widthPx = textWidthPx(text);
  const startX = Math.max(0, startOf(life, input));
  const endX = scale.xOf(life.named?.to ?? scale.span.from);
  const lane = laneOf.get(life.id) ?? 0;
  const place = places.get(life.id) ?? 'beside';
  return {
    life,
    lane,
    text,
    widthPx,
    startX,
    endX,
    place,
    own: marks.filter((mark) => laneOf.get(mark.owner) === lane),
  };
}

function nameInLane({ life, text, widthPx, startX, endX, place, own }: Candidate, input: NamesInput): Name {
  if (place === 'before') {
    const x = Math.max(widthPx, startX - gapBefore(life, startX, own, input));
    return { text, x, dy: MIDDLE_PX, anchor: 'end', widthPx };
  }
  const radius = Math.max(0, ...own.filter(({ owner }) => owner === life.id).map((mark) => mark.radius));
  return { text, x: endX + radius + 5, dy: MIDDLE_PX, anchor: 'start', widthPx };
}

/** Where the line becomes visible: its own beginning, or an earlier report of the name. */
function startOf({ from, named }: Life, { scale }: NamesInput): number {
  const day = Math.min(from ? middleOf(from) : Infinity, named?.from ?? Infinity);
  return scale.xOf(day);
}

/** Clear of a join that bends into the line's beginning, of a node on it and of marks that stand there. */
function gapBefore(life: Life, startX: number, own: readonly Mark[], { joins }: NamesInput): number {
  const arrives = joins.some(
    ({ link, kind, x }) =>
      (kind === 'line' || kind === 'kept') && link.to === life.id && Math.abs(x - startX) < 2 * BEND_PX,
  );
  const reach = own
    .filter(({ x, radius }) => x - radius < startX + 2 && x + radius > startX - NAME_GAP_PX)
    .map(({ x, radius }) => startX - (x - radius) + 5);
  return Math.max(arrives ? 2 * BEND_PX + 4 : 7, ...reach);
}

/** High enough for the marks under the name, but never into the lane above. */
function liftOver(own: readonly Mark[], from: number, to: number): number {
  const below = own.filter(({ x, radius }) => x + radius > from && x - radius < to);
  const highest = Math.max(0, ...below.map((mark) => mark.radius));
  return Math.min(MOST_LIFT_PX, Math.max(LEAST_LIFT_PX, highest + 3));
}
