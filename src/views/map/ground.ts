// Draws sea, land and borders beneath the incidents.

import type { Bounds, Map as LeafletMap } from 'leaflet';
import { GROUND_SCALE, type Ground, type GroundLine } from '../../data/ground.ts';
import { mercatorOf } from '../../lib/geo.ts';
import { worldSizePx } from './marks.ts';
import type { Palette } from './palette.ts';

/** Lines in Web Mercator's unit square, x and y in turn. */
interface ProjectedGround {
  readonly countries: readonly { readonly isFocus: boolean; readonly rings: readonly Float64Array[] }[];
  readonly borders: readonly Float64Array[];
  readonly coasts: readonly Float64Array[];
}

export function projectGround(ground: Ground): ProjectedGround {
  return {
    countries: ground.countries.map(({ focus, rings }) => ({
      isFocus: focus,
      rings: rings.map(projectLine),
    })),
    borders: ground.borders.map(projectLine),
    coasts: ground.coasts.map(projectLine),
  };
}

function projectLine(line: GroundLine): Float64Array {
  const projected = new Float64Array(line.length);
  for (let at = 0; at < line.length; at += 2) {
    const { x, y } = mercatorOf(line[at]! / GROUND_SCALE, line[at + 1]! / GROUND_SCALE);
    projected[at] = x;
    projected[at + 1] = y;
  }
  return projected;
}

export function drawGround(
  context: CanvasRenderingContext2D,
  bounds: Bounds,
  map: LeafletMap,
  ground: ProjectedGround | null,
  palette: Palette,
): void {
  const size = bounds.getSize();
  const { x: left = 0, y: top = 0 } = bounds.min ?? {};
  context.fillStyle = palette.colour('sea');
  context.fillRect(left, top, size.x, size.y);
  if (!ground) return;
  const origin = map.getPixelOrigin();
  const worldPx = worldSizePx(map.getZoom());
  const trace = (line: Float64Array): void => {
    for (let at = 0; at < line.length; at += 2) {
      const [x, y] = [line[at]! * worldPx - origin.x, line[at + 1]! * worldPx - origin.y];
      if (at === 0) context.moveTo(x, y);
      else context.lineTo(x, y);
    }
  };
  context.lineJoin = 'round';
  // All coasts first, wide and pale: the inner half is covered by the land itself.
  context.beginPath();
  for (const coast of ground.coasts) trace(coast);
  context.strokeStyle = palette.colour('coast');
  context.globalAlpha = 0.28;
  context.lineWidth = 5;
  context.stroke();
  context.globalAlpha = 1;
  context.lineWidth = 1.4;
  context.stroke();
  for (const isFocus of [false, true]) {
    context.beginPath();
    for (const country of ground.countries) {
      if (country.isFocus === isFocus) for (const ring of country.rings) trace(ring);
    }
    context.fillStyle = palette.colour(isFocus ? 'land-focus' : 'land-other');
    context.fill('evenodd');
  }
  context.beginPath();
  for (const border of ground.borders) trace(border);
  context.strokeStyle = palette.colour('border');
  context.lineWidth = 0.9;
  context.stroke();
}
