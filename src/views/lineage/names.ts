// Where the names of the groups stand: before their line where there is room, else over it, else under it.

import { middleOf } from '../../lib/time.ts';
import type { Life } from './lives.ts';
import { BEND_PX, type Join, type LayoutInput, type Mark, NAME_GAP_PX, type Name } from './parts.ts';

interface NamesInput extends LayoutInput {
  readonly continues: ReadonlyMap<string, string>;
  readonly laneOf: ReadonlyMap<string, number>;
  readonly marks: readonly Mark[];
  readonly joins: readonly Join[];
}

const MIDDLE_PX = 4;
const LEAST_LIFT_PX = 7;
const MOST_LIFT_PX = 15;
/** Under the line: the height of the text more than over it. */
const TEXT_PX = 9;

interface Taken {
  readonly lane: number;
  readonly isAbove: boolean;
  readonly start: number;
  readonly end: number;
}

export function placeNames(input: NamesInput): ReadonlyMap<string, Name> {
  const { lives, scale, laneOf, nameOf, textWidthPx, areNamesAbove, continues } = input;
  const taken: Taken[] = [];
  const names = new Map<string, Name>();
  const inOrder = lives.toSorted((first, second) => startOf(first, input) - startOf(second, input));
  for (const life of inOrder) {
    const text = nameOf(life);
    const widthPx = textWidthPx(text);
    const start = Math.max(0, startOf(life, input));
    const lane = laneOf.get(life.id) ?? 0;
    const gapPx = isBentInto(life, input) ? NAME_GAP_PX : NAME_GAP_PX - 2 * BEND_PX + 2;
    if (!areNamesAbove && !continues.has(life.id) && start - widthPx - gapPx >= 0) {
      names.set(life.id, { text, x: start - gapPx, dy: MIDDLE_PX, anchor: 'end', widthPx });
      continue;
    }
    // A name at the far end of the axis stands before that end instead of running over it.
    const isAtEnd = start + widthPx > scale.widthPx;
    const [from, to] = isAtEnd ? [scale.widthPx - widthPx, scale.widthPx] : [start, start + widthPx];
    const isFree = (isAbove: boolean): boolean =>
      taken.every(
        (other) =>
          other.lane !== lane || other.isAbove !== isAbove || other.end + 6 <= from || to + 6 <= other.start,
      );
    const isAbove = isFree(true) || !isFree(false);
    taken.push({ lane, isAbove, start: from, end: to });
    const lift = liftOver(input.marks, from, to, lane, laneOf);
    names.set(life.id, {
      text,
      x: isAtEnd ? scale.widthPx : start,
      dy: isAbove ? -lift : lift + TEXT_PX,
      anchor: isAtEnd ? 'end' : 'start',
      widthPx,
    });
  }
  return names;
}

/** Where the line becomes visible: its own beginning, or an earlier report of the name. */
function startOf({ from, named }: Life, { scale }: NamesInput): number {
  const day = Math.min(from ? middleOf(from) : Infinity, named?.from ?? Infinity);
  return scale.xOf(day);
}

const isBentInto = ({ id }: Life, { joins }: NamesInput): boolean =>
  joins.some(({ link, kind, owner }) => kind === 'line' && owner === id && link.to === id);

/** High enough for the marks under the name, but never into the lane above. */
function liftOver(
  marks: readonly Mark[],
  from: number,
  to: number,
  lane: number,
  laneOf: ReadonlyMap<string, number>,
): number {
  const below = marks.filter(
    (mark) => laneOf.get(mark.owner) === lane && mark.x + mark.radius > from && mark.x - mark.radius < to,
  );
  const highest = Math.max(0, ...below.map((mark) => mark.radius));
  return Math.min(MOST_LIFT_PX, Math.max(LEAST_LIFT_PX, highest + 3));
}
