// Areas on an embed's map: outlines and letters, which nobody changes there. Without Leaflet's vectors and markers, for
// which one file that an article frames has no room.

import type { Map as LeafletMap } from 'leaflet';
import type { Draw } from '../../view.ts';
import { AREA_LETTERS, cornersOf, type ShownArea, shownAreas } from './shown.ts';
import './area.css';

const SVG = 'http://www.w3.org/2000/svg';
/** Beside the northernmost corner. */
const LETTER_PX = { right: 4, up: 24 };

export function createAreasInEmbed(map: LeafletMap): Draw {
  const pane = map.createPane('area');
  pane.classList.add('area-pane');
  let shown: readonly ShownArea[] = [];
  const place = (): void => pane.replaceChildren(...shown.flatMap((area) => drawnAs(map, area)));
  // Leaflet moves its panes itself; a zoom gives every point another place.
  map.on('zoomend viewreset', place);
  return ({ state }) => {
    const areas = shownAreas(state);
    if (areas.length === shown.length && areas.every(([, area], at) => area === shown[at]?.[1])) return;
    shown = areas;
    place();
  };
}

function drawnAs(map: LeafletMap, [target, area]: ShownArea): Element[] {
  const points = cornersOf(area).map(([longitude, latitude]) =>
    map.latLngToLayerPoint([latitude, longitude]),
  );
  const svg = document.createElementNS(SVG, 'svg');
  // Gone while a zoom is on its way.
  svg.setAttribute('class', 'area-outline leaflet-zoom-hide');
  const outline = document.createElementNS(SVG, 'polygon');
  outline.setAttribute('class', `area-frame is-${target}`);
  outline.setAttribute('points', points.map(({ x, y }) => `${x},${y}`).join(' '));
  svg.append(outline);
  const letter = AREA_LETTERS[target];
  const top = points.toSorted((first, second) => first.y - second.y)[0];
  if (!letter || !top) return [svg];
  const sign = document.createElement('div');
  sign.className = `area-letter is-${target} leaflet-zoom-hide`;
  sign.textContent = letter;
  sign.style.transform = `translate(${top.x + LETTER_PX.right}px, ${top.y - LETTER_PX.up}px)`;
  return [svg, sign];
}
