// The line from a town to a name that found no place beside it, and the room that both take.

import { type Box, boxAround, holds } from '../boxes.ts';
import { DOT_PX, isTown, type PlacedLabel } from './label.ts';

interface Leader {
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
}

/** From the dot to the nearest point of the name. */
export function leaderOf(box: Box, x: number, y: number): Leader {
  return {
    from: { x, y },
    to: {
      x: Math.max(box.left, Math.min(box.right, x)),
      y: Math.max(box.top + 2, Math.min(box.bottom - 2, y)),
    },
  };
}

/** What other words keep clear of: the name, its dot, and the line between them as a row of small boxes. */
export function nameBoxes({ box, x, y, hasLeader }: PlacedLabel): Box[] {
  const { from, to } = leaderOf(box, x, y);
  const dots = Array.from({ length: hasLeader ? LEADER_STEPS : 1 }, (_, step) => {
    const share = step / LEADER_STEPS;
    return boxAround(from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share, DOT_PX);
  });
  return [box, ...dots];
}

/** What other names keep clear of: only a town has a dot and may have a line. */
export const roomOf = (name: PlacedLabel): Box[] => (isTown(name.label) ? nameBoxes(name) : [name.box]);

const LEADER_STEPS = 16;

/** Whether the line meets one of the boxes. */
export function crossesAny({ from, to }: Leader, boxes: readonly Box[]): boolean {
  for (let step = 1; step <= LEADER_STEPS; step++) {
    const share = step / LEADER_STEPS;
    const [x, y] = [from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share];
    if (boxes.some((box) => holds(box, x, y))) return true;
  }
  return false;
}
