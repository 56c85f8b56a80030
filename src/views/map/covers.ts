// What lies over the map: no result and no name may be beneath it.

import type { Map as LeafletMap } from 'leaflet';
import type { Box } from './boxes.ts';

/** The map's own, and on phones buttons of the page. */
const ALWAYS =
  '.map-zoom, .map-pan, .map-credit, .map-scale, .filters-open, .is-embed .chosen, [data-over-map]';
/** Only where something lies outside of what the map shows. */
const INSET = '.map-inset';

/** In pixels of the map's frame. Asking lays the page out: only where the answer is needed. */
export function coversOf(map: LeafletMap, { hasInset }: { readonly hasInset: boolean }): Box[] {
  const frame = map.getContainer().getBoundingClientRect();
  return [...document.querySelectorAll(hasInset ? `${ALWAYS}, ${INSET}` : ALWAYS)]
    .map((element) => element.getBoundingClientRect())
    .filter(({ width }) => width > 0)
    .map((rect) => ({
      left: rect.left - frame.left,
      top: rect.top - frame.top,
      right: rect.right - frame.left,
      bottom: rect.bottom - frame.top,
    }));
}
