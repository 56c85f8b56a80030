// What lies over the map: no result and no name may be beneath it.

import type { Map as LeafletMap } from 'leaflet';
import type { Box } from '../boxes.ts';

/** The map's own, and on phones buttons of the page. */
const ALWAYS = '.map-zoom, .map-pan, .map-credit, .filters-open, .is-embed .chosen, [data-over-map]';
/** As large as what the map shows makes them: a fit that heeded them would depend on the view before it. */
const OF_THE_VIEW = '.map-scale, .map-inset, .square-key';

/** In pixels of the map's frame. Asking lays the page out: only where the answer is needed. */
export function coversOf(map: LeafletMap, { isFitted }: { readonly isFitted: boolean }): Box[] {
  const frame = map.getContainer().getBoundingClientRect();
  return [...document.querySelectorAll(isFitted ? `${ALWAYS}, ${OF_THE_VIEW}` : ALWAYS)]
    .map((element) => element.getBoundingClientRect())
    .filter(({ width }) => width > 0)
    .map((rect) => ({
      left: rect.left - frame.left,
      top: rect.top - frame.top,
      right: rect.right - frame.left,
      bottom: rect.bottom - frame.top,
    }));
}
