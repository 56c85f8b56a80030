// What is written beside a few bars: an editor's list, or the largest of what is shown; and where there is room for it.

import { drawnToll } from '../../data/columns.ts';
import type { Bins } from '../../query/bins.ts';
import { bitOf } from '../../query/facets.ts';
import type { Scene } from '../view.ts';
import type { BinColumns } from './bars.ts';
import { binAt, dateText } from './words.ts';

/** One incident that may be named. */
export interface Candidate {
  readonly row: number;
  readonly bin: number;
  readonly title: string;
  /** Empty where only the title is said. */
  readonly text: string;
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Annotation extends Candidate {
  readonly box: Box;
  /** Where its lines begin, or end. */
  readonly textX: number;
  readonly isBefore: boolean;
  /** From the title to the bar. */
  readonly leader: string;
}

const MOST = 6;
/** The fullest bins, whose largest incidents stand in for an editor's list. */
const MOST_OWN = 3;

/** The most telling first; the window plays no part, so that nothing comes and goes while it moves. */
export function candidatesOf(scene: Scene, bins: Bins): Candidate[] {
  const { atlas, answer } = scene;
  const kept = ~bitOf('time');
  const isShown = (row: number): boolean => (answer.fail[row]! & kept) === 0;
  const listed = atlas.texts.annotations.flatMap(({ incident: row, place, text }): Candidate[] => {
    const bin = binAt(bins, atlas.columns.firstDay[row] ?? Number.NaN);
    if (bin < 0 || !isShown(row)) return [];
    return [{ row, bin, title: `${dateText(scene, row)} · ${place}`, text }];
  });
  if (listed.length > 0) return listed;
  return largest(scene, bins, isShown).map(({ row, bin }) => ({
    row,
    bin,
    title: `${dateText(scene, row)} · ${atlas.columns.place[row] ?? ''}`,
    text: '',
  }));
}

/** The largest incident of each of the fullest bins. */
function largest(
  { atlas }: Scene,
  bins: Bins,
  isShown: (row: number) => boolean,
): { readonly row: number; readonly bin: number }[] {
  const { columns } = atlas;
  const found = new Map<number, { row: number; bin: number; toll: number; sum: number }>();
  let bin = 0;
  for (let row = 0; row < columns.count; row++) {
    const day = columns.firstDay[row]!;
    while (bin < bins.edges.length - 1 && day >= bins.edges[bin + 1]!) bin++;
    const toll = drawnToll(columns, row);
    if (day < bins.edges[0]! || bin === bins.edges.length - 1 || toll <= 0 || !isShown(row)) continue;
    const before = found.get(bin);
    if (!before) found.set(bin, { row, bin, toll, sum: toll });
    else {
      before.sum += toll;
      if (toll > before.toll) Object.assign(before, { row, toll });
    }
  }
  return [...found.values()].sort((first, second) => second.sum - first.sum).slice(0, MOST_OWN);
}

/** Pixels from the top of the plot. */
export interface Room {
  readonly widthPx: number;
  readonly top: number;
  readonly columns: BinColumns;
  /** Upper end of what each bin draws. */
  readonly tops: Float64Array;
  /** How much larger the reader's type is than ours. */
  readonly scale: number;
  readonly titleWidth: (text: string) => number;
  readonly textWidth: (text: string) => number;
}

const TITLE_PX = 14;
const TEXT_PX = 14;
/** Between leader and words, words and bars, two annotations; at the plot's ends the handles hang. */
const ASIDE_PX = 9;
const CLEAR_PX = 3;
const APART_PX = 8;
const END_PX = 10;
const STEP_PX = 4;

/** As many as there is room for, none over a bar, a leader or another. */
export function placeAnnotations(candidates: readonly Candidate[], room: Room): Annotation[] {
  const placed: Annotation[] = [];
  for (const candidate of candidates) {
    if (placed.length === MOST) break;
    const found = placeOne(candidate, room, placed);
    if (found) placed.push(found);
  }
  return placed;
}

function placeOne(candidate: Candidate, room: Room, placed: readonly Annotation[]): Annotation | undefined {
  const { columns, tops, scale } = room;
  const [start = 0, end = 0] = columns[candidate.bin] ?? [];
  if (end - start <= 0) return undefined;
  const x = Math.round((start + end) / 2);
  const barTop = tops[candidate.bin] ?? 0;
  const widthPx = Math.ceil(Math.max(room.titleWidth(candidate.title), room.textWidth(candidate.text)));
  const heightPx = scale * (candidate.text ? TITLE_PX + TEXT_PX : TITLE_PX);
  const half = (scale * TITLE_PX) / 2;
  const asidePx = Math.max(ASIDE_PX, (end - start) / 2 + 4);
  const least = room.top + half;
  for (let middle = Math.max(least, barTop - 8); middle >= least; middle -= STEP_PX) {
    for (const isBefore of [true, false]) {
      const left = isBefore ? x - asidePx - widthPx : x + asidePx;
      const box = { left, right: left + widthPx, top: middle - half, bottom: middle - half + heightPx };
      const line = { left: x, right: x, top: middle, bottom: Math.max(middle, barTop - CLEAR_PX) };
      if (box.left < END_PX || box.right > room.widthPx - END_PX) continue;
      if (box.bottom + CLEAR_PX > highestUnder(box, candidate.bin, room)) continue;
      if (
        placed.some(
          (other) => touches(box, other.box) || touches(line, other.box) || touches(box, lineOf(other)),
        )
      )
        continue;
      const textX = isBefore ? box.right : box.left;
      const toWords = isBefore ? textX + 3 : textX - 3;
      const y = Math.round(middle) + 0.5;
      const down = line.bottom > middle ? `V${Math.round(line.bottom)}` : '';
      return { ...candidate, box, textX, isBefore, leader: `M${toWords},${y}H${x + 0.5}${down}` };
    }
  }
  return undefined;
}

/** Upper end of the highest bar that stands under a box, its own bin's left out. */
function highestUnder({ left, right }: Box, own: number, { columns, tops }: Room): number {
  let highest = Number.POSITIVE_INFINITY;
  for (const [bin, [start, end]] of columns.entries()) {
    if (bin !== own && end > left - CLEAR_PX && start < right + CLEAR_PX)
      highest = Math.min(highest, tops[bin]!);
  }
  return highest;
}

const lineOf = ({ leader, box }: Annotation): Box => {
  const [, x = '0', bottom] = leader.match(/H([\d.]+)(?:V([\d.]+))?/) ?? [];
  return { left: Number(x), right: Number(x), top: box.top, bottom: Number(bottom ?? box.top) };
};

/** Nearer to one another than eight pixels aside, or above each other without a gap. */
export const touches = (first: Box, second: Box): boolean =>
  first.left < second.right + APART_PX &&
  second.left < first.right + APART_PX &&
  first.top < second.bottom + CLEAR_PX &&
  second.top < first.bottom + CLEAR_PX;
