// What the map looks at by itself: where the deaths are, or all that is shown clear of the controls.

import type { Map as LeafletMap, ZoomPanOptions } from 'leaflet';
import type { Columns } from '../../../data/columns.ts';
import { recordById } from '../../../data/record.ts';
import { type Bounds, boundsOfAll, mercatorOf } from '../../../lib/geo.ts';
import type { DrawnArea } from '../../../query/facets.ts';
import { spotOf } from '../../../query/spots.ts';
import type { Scene } from '../../view.ts';
import { MOST_MARKS, radiusOf } from '../marks/marks.ts';
import { markScale } from '../marks/scale.ts';
import type { Reset } from './camera.ts';
import { coversOf } from './covers.ts';
import type { Frame } from './frame.ts';
import { type FramedPoint, frameClear, holdsAll, openingFrame, slidClear } from './framing.ts';

/** For data without an incident. */
const ANYWHERE: Bounds = { west: -17, south: 5, east: 25, north: 37 };

/** Around incidents that somebody points at: the land around them is part of the answer. */
const CLOSEST_AROUND = 6.5;

/**
 * Nothing narrows the view, or nothing is left to fit: the opening. What an article points at is in sight in any case.
 */
export function fitShown(map: LeafletMap, scene: Scene, reset: boolean): void {
  const { shown, total } = scene.answer;
  const { x, y } = map.getSize();
  const { columns } = scene.atlas;
  const points = pointsOf(scene, x);
  const pointedAt = scene.state.highlight
    .flatMap((id) => recordById(scene.atlas, id)?.row ?? [])
    .map((row) => pointOf(columns, row, x));
  const covers = coversOf(map, { isFitted: false });
  const frame =
    shown === 0 || shown === total
      ? // Where the deaths are; the inset keeps clear of marks by itself.
        slidClear(openingFrame(scene.atlas.opening ?? ANYWHERE, x, y), points, covers)
      : frameClear(points, x, y, covers);
  const isSeen = !frame || holdsAll(frame, pointedAt);
  lookAt(map, isSeen ? frame : frameClear(pointedAt, x, y, covers, CLOSEST_AROUND), reset);
}

/** All that is shown, and the areas that are compared. */
export function fitEverything(map: LeafletMap, scene: Scene, reset: boolean): void {
  const { x, y } = map.getSize();
  lookAt(map, frameClear(pointsOf(scene, x), x, y, coversOf(map, { isFitted: false })), reset);
}

/** With `reset` to the very point: else Leaflet moves what is there by whole pixels and may end beside it. */
function lookAt(map: LeafletMap, frame: Frame | null, reset: boolean): void {
  if (!frame) return;
  const { zoom, left, top, widthPx, heightPx } = frame;
  const options: ZoomPanOptions & Reset = { animate: false, reset };
  map.setView(map.unproject([left + widthPx / 2, top + heightPx / 2], zoom), zoom, options);
}

function pointsOf({ atlas: { columns }, answer, state: { compare } }: Scene, widthPx: number): FramedPoint[] {
  // Of so many the outermost are enough: what lies under a control is one square of hundreds.
  if (answer.extent && answer.shown > MOST_MARKS) return cornersOf({ kind: 'box', bounds: answer.extent });
  const points = Array.from(answer.order, (row) => pointOf(columns, row, widthPx));
  for (const area of compare?.by === 'area' ? compare.sides : []) points.push(...cornersOf(area));
  return points;
}

function pointOf(columns: Columns, row: number, widthPx: number): FramedPoint {
  return {
    ...spotOf(columns, row),
    radius: (zoom) => radiusOf(columns, row, markScale(zoom, widthPx)),
  };
}

function cornersOf(area: DrawnArea): FramedPoint[] {
  const { west, south, east, north } = area.kind === 'box' ? area.bounds : boundsOfAll(area.ring);
  return [mercatorOf(west, north), mercatorOf(east, south)].map((corner) => ({ ...corner, radius: () => 0 }));
}
