// Drawn areas as SVG, as map/area/frame.ts puts them on the map: outlines, and in a comparison their letters.

import { type Bounds, boundsOfAll, mercatorOf } from '../../../lib/geo.ts';
import { AREA_LETTERS, cornersOf, type ShownArea } from '../area/shown.ts';
import type { Frame } from '../camera/frame.ts';
import { worldSizePx } from '../world.ts';
import { short } from './text.ts';

const LETTER_PX = 20;

export function areasSvg(frame: Frame, areas: readonly ShownArea[]): string {
  return areas.map((shown) => areaSvg(frame, shown)).join('');
}

function areaSvg(frame: Frame, [target, area]: ShownArea): string {
  const worldPx = worldSizePx(frame.zoom);
  const corners = cornersOf(area).map(([longitude, latitude]) => {
    const { x, y } = mercatorOf(longitude, latitude);
    return { x: x * worldPx - frame.left, y: y * worldPx - frame.top };
  });
  const outline = `<path class="pic-area pic-area-${target}" d="M${corners.map(({ x, y }) => `${short(x)} ${short(y)}`).join('L')}Z"/>`;
  const letter = AREA_LETTERS[target];
  if (!letter) return outline;
  const top = corners.reduce((best, corner) => (corner.y < best.y ? corner : best));
  // Whole inside the picture, wherever the corner is.
  const inside = (value: number, endPx: number): number => Math.max(0, Math.min(endPx - LETTER_PX, value));
  const [x, y] = [inside(top.x + 4, frame.widthPx), inside(top.y - 24, frame.heightPx)];
  return `${outline}<g class="pic-letter pic-area-${target}" transform="translate(${short(x)} ${short(y)})"><rect width="${LETTER_PX}" height="${LETTER_PX}" rx="3"/><text x="10" y="14.5">${letter}</text></g>`;
}

/** The least box around all of them. */
export function boundsAround(areas: readonly ShownArea[]): Bounds | null {
  const corners = areas.flatMap(([, area]) => cornersOf(area));
  return corners.length === 0 ? null : boundsOfAll(corners);
}
