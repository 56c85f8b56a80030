// A bar as long as a round number of kilometres in the middle of the map.

import type { Map as LeafletMap } from 'leaflet';
import type { Locale } from '../../../i18n/index.ts';
import { pixelsPerKm } from '../world.ts';

const LONGEST_PX = 96;
/** Further out a flat map has no one scale. */
const FROM_ZOOM = 5;

/** The largest of 1, 2, 5, 10, 20, 50 … kilometres that fits. */
export function roundKm(longestKm: number): number {
  const power = 10 ** Math.floor(Math.log10(longestKm));
  const step = [5, 2].find((factor) => factor * power <= longestKm) ?? 1;
  return step * power;
}

export function createScaleBar(root: HTMLElement, map: LeafletMap): { draw(locale: Locale): void } {
  const bar = document.createElement('div');
  bar.className = 'map-scale';
  root.append(bar);
  return {
    draw(locale) {
      bar.hidden = map.getZoom() < FROM_ZOOM;
      if (bar.hidden) return;
      const perKm = pixelsPerKm(map.getZoom(), map.getCenter().lat);
      const km = roundKm(LONGEST_PX / perKm);
      const text = locale.formats.kilometres(km);
      if (bar.textContent !== text) bar.textContent = text;
      bar.style.inlineSize = `${(km * perKm).toFixed(1)}px`;
    },
  };
}
