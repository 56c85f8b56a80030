// Which of the placed names a view shows: the few that its edge, a control or the selected incident covers step aside,
// or stay away.

import { type Box, createBoxIndex, holds, isWithin, meets, widened } from '../boxes.ts';
import { isTown, type PlacedLabel } from './label.ts';
import type { LabelLayout } from './labels.ts';
import { crossesAny, leaderOf, roomOf } from './leader.ts';

/** All in pixels of the world, as the layout is. */
export interface LabelView {
  /** What is painted. */
  readonly canvas: Box;
  /** What the reader sees of it: no name may be cut by its edge. */
  readonly view: Box;
  /** Controls, the selected incident and the words beside it: a town beneath has no name at all. */
  readonly covered: readonly Box[];
}

/** Names keep that much clear of the edge: between it and them nothing is to be seen of those beyond. */
const EDGE_PX = 6;

export function labelsInView(
  { placed, candidates }: LabelLayout,
  { canvas, view, covered }: LabelView,
): PlacedLabel[] {
  const near = placed.filter(({ x, y }) => holds(canvas, x, y));
  const seen = widened(view, EDGE_PX);
  const covers = createBoxIndex(covered);
  /** What lies beyond the edge may stay there, but for the name of a town whose dot is in sight or cut by the edge. */
  const isClear = ({ label, box, x, y, hasLeader }: PlacedLabel): boolean =>
    (isWithin(box, view) || (!meets(box, seen) && !(isTown(label) && holds(seen, x, y)))) &&
    !covers.meets(box) &&
    // A line must lead to something.
    !(hasLeader && (!holds(seen, x, y) || crossesAny(leaderOf(box, x, y), covered)));
  const clear = near.filter(isClear);
  if (clear.length === near.length) return clear;
  const hidden = near.filter((name) => !clear.includes(name));
  const kept: PlacedLabel[] = [];
  const taken = createBoxIndex();
  const keep = (name: PlacedLabel): void => {
    kept.push(name);
    for (const box of roomOf(name)) taken.add(box);
  };
  const isFree = (name: PlacedLabel): boolean => !roomOf(name).some(taken.meets);
  const stepAside = (isCapital: boolean): void => {
    for (const { label, x, y } of hidden) {
      if ((label.kind === 'capital') !== isCapital) continue;
      if (isTown(label) && covered.some((box) => holds(box, x, y))) continue;
      for (const candidate of candidates(label)) {
        if (!isClear(candidate) || !isFree(candidate)) continue;
        keep(candidate);
        break;
      }
    }
  };
  // Capitals first: lesser names give way to them.
  for (const name of clear) if (name.label.kind === 'capital') keep(name);
  stepAside(true);
  for (const name of clear) if (name.label.kind !== 'capital' && isFree(name)) keep(name);
  stepAside(false);
  return kept;
}
