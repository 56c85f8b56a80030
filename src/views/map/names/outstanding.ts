// Which incidents the map calls out by itself: those with the most people killed in what it shows, and the few that
// an editor has pinned. Name and year, and the toll as a range.

import type { Atlas } from '../../../data/load.ts';
import { recordOf } from '../../../data/record.ts';
import { standingOut } from '../../../query/spots.ts';
import type { State } from '../../../state/state.ts';
import { mapLabelText } from '../../shared/place-text.ts';
import { tollText } from '../../shared/toll.ts';
import type { Scene } from '../../view.ts';
import { MOST_MARKS } from '../marks/marks.ts';
import type { CalloutLine } from './callout.ts';

const FURTHEST_ZOOM = 7.5;
const LEAST_WIDTH_PX = 300;
/** Fewer killed than this, or not more than three times the usual, stand out from nothing. */
const LEAST_KILLED = 20;
const TIMES_MEDIAN = 3;
/** By the map's area, the largest first. */
const ROOMS = [
  { fromPx: 300_000, largest: 6, pinned: 3 },
  { fromPx: 195_000, largest: 4, pinned: 2 },
  { fromPx: 0, largest: 3, pinned: 2 },
];

export interface MapSight {
  readonly zoom: number;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly isInSight: (row: number) => boolean;
}

/** What is open or emphasised has words of its own; while time plays, words would only flicker. */
export function callsOut({ selected, highlight, playing }: State): boolean {
  return selected === null && highlight.length === 0 && !playing;
}

/** Rows, the pinned first, then by toll: so they find their places. 0 in `fail` where a row is shown. */
export function outstandingRows({ columns, texts }: Atlas, fail: Uint32Array, sight: MapSight): number[] {
  const { zoom, widthPx, heightPx, isInSight } = sight;
  if (zoom > FURTHEST_ZOOM || widthPx < LEAST_WIDTH_PX || columns.count > MOST_MARKS) return [];
  const room = ROOMS.find(({ fromPx }) => widthPx * heightPx >= fromPx);
  if (!room) return [];
  const isShown = (row: number): boolean => fail[row] === 0 && isInSight(row);
  const pinned = texts.mapLabels
    .filter(({ incident, isPinned }) => isPinned && isShown(incident))
    .slice(0, room.pinned)
    .map(({ incident }) => incident);
  const largest = standingOut(columns, fail, {
    isInSight,
    without: pinned,
    least: LEAST_KILLED,
    timesMedian: TIMES_MEDIAN,
    most: room.largest,
  });
  return [...pinned, ...largest];
}

/** "Moura, 2022", "300–500 killed". */
export function outstandingLines(
  { atlas, locale }: Pick<Scene, 'atlas' | 'locale'>,
  row: number,
): CalloutLine[] {
  const record = recordOf(atlas, row);
  const label = mapLabelText(atlas, row);
  const year = locale.formats.year(record.days.from);
  return [
    { text: locale.messages.map.nameAndYear(label, year), isTitle: true },
    { text: tollText(record, locale), isTitle: false },
  ];
}
