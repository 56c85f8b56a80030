// The words beside what is open or emphasised, each clear of the controls and of the others.

import type { Map as LeafletMap } from 'leaflet';
import type { Scene } from '../../view.ts';
import { holds, moved } from '../boxes.ts';
import { joinBoxes } from '../marks/further.ts';
import type { Mark } from '../marks/marks.ts';
import { controlBoxes, viewBox } from '../view-boxes.ts';
import { type Callout, placeCallout } from './callout.ts';
import { calloutLines } from './callout-lines.ts';
import { calloutWidth } from './draw-labels.ts';

/** Of the rings around a selected mark. */
export const SELECTED_REACH_PX = 9;
const WIDEST_PX = 190;
/** Of the map's width. */
const WIDEST_SHARE = 0.42;

/** In pixels of the layer; `singleOf` gives an incident as a mark of its own. */
export function placeCallouts(
  map: LeafletMap,
  scene: Scene,
  singleOf: (id: string) => Mark | undefined,
): readonly Callout[] {
  const { selected, highlight } = scene.state;
  // Asking the page where its controls are costs a layout: only where something is to be written.
  if (selected === null && highlight.length === 0) return [];
  const taken = controlBoxes(map);
  const view = viewBox(map, selected !== null);
  const origin = map.getPixelOrigin();
  const widest = Math.min(WIDEST_PX, (view.right - view.left) * WIDEST_SHARE);
  return [...new Set([...(selected ? [selected] : []), ...highlight])].flatMap((id) => {
    const mark = singleOf(id);
    const row = mark?.rows[0];
    if (!mark || row === undefined) return [];
    const point = {
      x: mark.x - origin.x,
      y: mark.y - origin.y,
      reachPx: Math.max(mark.radius, 5) + SELECTED_REACH_PX,
    };
    if (!holds(view, point.x, point.y)) return [];
    const lines = calloutLines(scene, row, widest, calloutWidth);
    const joins = joinBoxes(scene.atlas.columns, mark, map.getZoom()).map((box) =>
      moved(box, { x: -origin.x, y: -origin.y }),
    );
    const callout = placeCallout(lines, point, view, [...taken, ...joins], calloutWidth);
    taken.push(callout.box);
    return [callout];
  });
}
