// Where names stand on the map: for a zoom, all of them at once and by priority, wherever the reader looks. So nothing
// moves while the map is dragged; what a view then changes is in labels-in-view.ts.

import { mercatorOf } from '../../lib/geo.ts';
import { type Box, boxAround, createBoxIndex, holds } from './boxes.ts';
import { DOT_PX, isTown, type Label, type PlacedLabel } from './label.ts';
import { candidatesOf, type LabelSpace } from './label-places.ts';
import { roomOf } from './leader.ts';

/** Every name that has a place, and how to find it another one. */
export interface LabelLayout {
  readonly placed: readonly PlacedLabel[];
  readonly candidates: (label: Label) => Iterable<PlacedLabel>;
}

export function layoutLabels(labels: readonly Label[], space: LabelSpace): LabelLayout {
  const [names, marks] = [createBoxIndex(), createBoxIndex(space.marks)];
  const candidates = function* (label: Label): Iterable<PlacedLabel> {
    const point = mercatorOf(label.longitude, label.latitude);
    const [x, y] = [point.x * space.worldPx, point.y * space.worldPx];
    const onDot = isTown(label) ? space.marks.filter((box) => holds(box, x, y)) : [];
    for (const candidate of candidatesOf(label, x, y, space, onDot)) {
      if (!marks.meets(candidate.box)) yield candidate;
    }
  };
  const placed: PlacedLabel[] = [];
  for (const label of [...labels].sort((first, second) => first.priority - second.priority)) {
    const dot = dotOf(label, space.worldPx);
    // A town whose dot would stand in another's name is left out.
    if (dot && names.meets(dot)) continue;
    let found: PlacedLabel | undefined;
    for (const candidate of candidates(label)) {
      if (roomOf(candidate).some(names.meets)) continue;
      found = candidate;
      break;
    }
    if (!found) continue;
    for (const box of roomOf(found)) names.add(box);
    placed.push(found);
  }
  return { placed, candidates };
}

function dotOf(label: Label, worldPx: number): Box | null {
  if (!isTown(label)) return null;
  const { x, y } = mercatorOf(label.longitude, label.latitude);
  return boxAround(x * worldPx, y * worldPx, DOT_PX);
}
