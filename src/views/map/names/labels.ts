// Where names stand on the map: for a zoom, by priority, around what is shown and then wherever the reader goes. What has
// a place keeps it, so nothing moves while the map is dragged; what a view then changes is in labels-in-view.ts.

import { mercatorOf } from '../../../lib/geo.ts';
import { type Box, boxAround, createBoxIndex, holds, isWithin, widened } from '../boxes.ts';
import { DOT_PX, isTown, type Label, type PlacedLabel } from './label.ts';
import { candidatesOf, type LabelSpace } from './label-places.ts';
import { roomOf } from './leader.ts';

/** Two names of areas in one line with less between them read as one; a town has its dot. */
const APART_PX = 6;
const apart = (box: Box): Box => ({ ...box, left: box.left - APART_PX, right: box.right + APART_PX });

interface Point {
  readonly x: number;
  readonly y: number;
}

/** On a world of width one: the same at each zoom, and a tangent and a logarithm to find. */
const places = new WeakMap<Label, Point>();
function placeOf(label: Label): Point {
  const known = places.get(label) ?? mercatorOf(label.longitude, label.latitude);
  places.set(label, known);
  return known;
}

/** Every name that has a place, and how to find it another one. */
export interface LabelLayout {
  readonly placed: readonly PlacedLabel[];
  readonly candidates: (label: Label) => Iterable<PlacedLabel>;
}

/** All of them at once. */
export const layoutLabels = (labels: readonly Label[], space: LabelSpace): LabelLayout =>
  growingLayout(labels, space)(EVERYWHERE);

const EVERYWHERE: Box = {
  left: Number.NEGATIVE_INFINITY,
  top: Number.NEGATIVE_INFINITY,
  right: Number.POSITIVE_INFINITY,
  bottom: Number.POSITIVE_INFINITY,
};
/** As far as a name reaches from its place, and on phones further than the edge that a drag brings in. */
const AROUND_PX = 120;

/**
 * Names whose places lie around a box in pixels of the world, and all that stood before: measuring and placing those of
 * the whole world would hold up the first picture. The same layout where nothing has come.
 */
export function growingLayout(labels: readonly Label[], space: LabelSpace): (around: Box) => LabelLayout {
  const [names, marks] = [createBoxIndex(), createBoxIndex(space.marks)];
  const pointOf = (label: Label): Point => {
    const { x, y } = placeOf(label);
    return { x: x * space.worldPx, y: y * space.worldPx };
  };
  const candidates = (label: Label): Iterable<PlacedLabel> => {
    const { x, y } = pointOf(label);
    return candidatesOf(label, x, y, space, marks);
  };
  const place = (label: Label, { x, y }: Point): PlacedLabel | null => {
    // A town whose dot would stand in another's name is left out.
    if (isTown(label) && names.meets(boxAround(x, y, DOT_PX))) return null;
    for (const candidate of candidatesOf(label, x, y, space, marks)) {
      if (names.meets(candidate.box)) continue;
      const room = roomOf(candidate);
      if (room.some(names.meets)) continue;
      for (const box of room) names.add(isTown(label) ? box : apart(box));
      return candidate;
    }
    return null;
  };
  let waiting = labels
    .map((label) => ({ label, point: pointOf(label) }))
    .sort((first, second) => first.label.priority - second.label.priority);
  let done: Box | null = null;
  let layout: LabelLayout = { placed: [], candidates };
  return (around) => {
    if (done && isWithin(around, done)) return layout;
    const box = widened(around, AROUND_PX);
    done = box;
    const isNear = ({ point }: { readonly point: Point }): boolean => holds(box, point.x, point.y);
    const placed = waiting.filter(isNear).flatMap(({ label, point }) => place(label, point) ?? []);
    waiting = waiting.filter((one) => !isNear(one));
    if (placed.length > 0) layout = { placed: [...layout.placed, ...placed], candidates };
    return layout;
  };
}
