// What the map looks at by itself: where the deaths are, or all that is shown clear of the controls.

import type { Map as LeafletMap, ZoomPanOptions } from 'leaflet';
import { type Bounds, boundsOfRing, mercatorOf } from '../../lib/geo.ts';
import type { DrawnArea } from '../../query/facets.ts';
import type { Scene } from '../view.ts';
import type { Reset } from './camera.ts';
import { coversOf } from './covers.ts';
import type { Frame } from './frame.ts';
import { type FramedPoint, frameClear, openingFrame, slidClear } from './framing.ts';
import { MOST_MARKS, radiusOf } from './marks.ts';
import { markScale } from './scale.ts';

/** For data without an incident. */
const ANYWHERE: Bounds = { west: -17, south: 5, east: 25, north: 37 };

/** Nothing narrows the view, or nothing is left to fit: the opening. */
export function fitShown(map: LeafletMap, scene: Scene, reset: boolean): void {
  const { shown, total } = scene.answer;
  if (shown === 0 || shown === total) fitOpening(map, scene, reset);
  else fitEverything(map, scene, reset);
}

/** Where the deaths are. */
function fitOpening(map: LeafletMap, scene: Scene, reset: boolean): void {
  const { x, y } = map.getSize();
  const frame = openingFrame(scene.atlas.opening ?? ANYWHERE, x, y);
  // The inset keeps clear of marks by itself.
  lookAt(map, slidClear(frame, pointsOf(scene, x), coversOf(map, { isFitted: false })), reset);
}

/** All that is shown, and the areas that are compared. */
export function fitEverything(map: LeafletMap, scene: Scene, reset: boolean): void {
  const { x, y } = map.getSize();
  const frame = frameClear(pointsOf(scene, x), x, y, coversOf(map, { isFitted: false }));
  if (frame) lookAt(map, frame, reset);
}

/** With `reset` to the very point: else Leaflet moves what is there by whole pixels and may end beside it. */
function lookAt(map: LeafletMap, { zoom, left, top, widthPx, heightPx }: Frame, reset: boolean): void {
  const options: ZoomPanOptions & Reset = { animate: false, reset };
  map.setView(map.unproject([left + widthPx / 2, top + heightPx / 2], zoom), zoom, options);
}

function pointsOf({ atlas: { columns }, answer, state: { compare } }: Scene, widthPx: number): FramedPoint[] {
  // Of so many the outermost are enough: what lies under a control is one square of hundreds.
  if (answer.extent && answer.shown > MOST_MARKS) return cornersOf({ kind: 'box', bounds: answer.extent });
  const points: FramedPoint[] = [];
  for (const row of answer.order) {
    points.push({
      ...mercatorOf(columns.longitude[row]!, columns.latitude[row]!),
      radius: (zoom) => radiusOf(columns, row, markScale(zoom, widthPx)),
    });
  }
  for (const area of compare?.by === 'area' ? compare.sides : []) points.push(...cornersOf(area));
  return points;
}

function cornersOf(area: DrawnArea): FramedPoint[] {
  const { west, south, east, north } = area.kind === 'box' ? area.bounds : boundsOfRing(area.ring);
  return [mercatorOf(west, north), mercatorOf(east, south)].map((corner) => ({ ...corner, radius: () => 0 }));
}
