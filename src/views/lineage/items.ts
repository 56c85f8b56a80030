// What one can point at or walk through by keys: a group's name, a join, an incident. One list for both.

import type { ArrowStep } from '../../query/neighbour.ts';
import { BEND_PX, type Join, type Layout, type LifeLine, type Mark } from './parts.ts';

export type Item =
  | { readonly kind: 'group'; readonly line: LifeLine; readonly x: number; readonly y: number }
  | { readonly kind: 'join'; readonly join: Join; readonly x: number; readonly y: number }
  | { readonly kind: 'incident'; readonly mark: Mark; readonly x: number; readonly y: number };

/** Stays the same when the view is laid out again. */
export function keyOf(item: Item): string {
  if (item.kind === 'group') return `group ${item.line.life.id}`;
  if (item.kind === 'incident') return `incident ${item.mark.row}`;
  const { from, to, kind, date } = item.join.link;
  return `join ${from} ${to} ${kind} ${date}`;
}

/** In order of lanes, then of time; of the incidents only those that are shown. */
export function itemsOf(layout: Layout, fail: Uint32Array): readonly Item[] {
  const yOf = new Map(layout.lines.map(({ life, y }) => [life.id, y]));
  const rank = { group: 0, join: 1, incident: 2 };
  const items: Item[] = [
    ...layout.lines.map((line): Item => ({ kind: 'group', line, x: startOf(line), y: line.y })),
    ...layout.joins.map(
      (join): Item => ({ kind: 'join', join, x: join.x, y: yOf.get(join.owner) ?? join.toY }),
    ),
    ...layout.marks
      .filter(({ row }) => fail[row] === 0)
      .map((mark): Item => ({ kind: 'incident', mark, x: mark.x, y: mark.y })),
  ];
  return items.sort(
    (first, second) => first.y - second.y || first.x - second.x || rank[first.kind] - rank[second.kind],
  );
}

const startOf = ({ solid, reported }: LifeLine): number =>
  Math.min(...[...reported, ...(solid ? [solid] : [])].map(([start]) => start));

/** Where a key leads from an item; undefined at the end of a lane or of the lanes. */
export function neighbour(items: readonly Item[], from: Item, step: ArrowStep): Item | undefined {
  const lane = items.filter((item) => item.y === from.y);
  const at = lane.findIndex((item) => keyOf(item) === keyOf(from));
  if (step === 'first') return lane[0];
  if (step === 'last') return lane.at(-1);
  if (step === 'next') return lane[at + 1];
  if (step === 'previous') return at > 0 ? lane[at - 1] : undefined;
  const sign = step === 'above' ? -1 : 1;
  const further = items.filter((item) => sign * (item.y - from.y) > 0);
  const nearest = Math.min(...further.map((item) => sign * (item.y - from.y)));
  return further
    .filter((item) => sign * (item.y - from.y) === nearest)
    .sort((first, second) => Math.abs(first.x - from.x) - Math.abs(second.x - from.x))[0];
}

/** The item under a point of the axis, the incidents before joins and names. */
export function itemAt(items: readonly Item[], x: number, y: number, reachPx: number): Item | undefined {
  let found: Item | undefined;
  let best = reachPx;
  for (const item of items) {
    const apart = distanceTo(item, x, y);
    if (apart >= best) continue;
    best = apart;
    found = item;
  }
  return found;
}

/** Of two marks one over the other the middle of the nearer counts; names and joins yield to marks. */
function distanceTo(item: Item, x: number, y: number): number {
  if (item.kind === 'incident')
    return Math.max(0, Math.hypot(item.x - x, item.y - y) - item.mark.radius * 0.8);
  if (item.kind === 'join') return distanceToJoin(item.join, x, y) + 1.5;
  const { name, y: laneY } = item.line;
  const [start, end] =
    name.anchor === 'start' ? [name.x, name.x + name.widthPx] : [name.x - name.widthPx, name.x];
  const [top, bottom] = [laneY + name.dy - 11, laneY + name.dy + 3];
  return Math.hypot(Math.max(0, start - x, x - end), Math.max(0, top - y, y - bottom)) + 1;
}

function distanceToJoin({ kind, x: at, fromY, toY }: Join, x: number, y: number): number {
  const [top, bottom] = fromY < toY ? [fromY, toY] : [toY, fromY];
  const middle = kind === 'line' || kind === 'kept' ? at - BEND_PX : at;
  return Math.hypot(middle - x, Math.max(0, top - 5 - y, y - bottom - 5));
}
