// In an embed the article around the map scrolls first: the wheel zooms only with ctrl or cmd, one
// finger moves the page and two the map. A short hint says so where someone tries otherwise.

import type { Map as LeafletMap } from 'leaflet';
import type { GestureHint } from './hint.ts';

/** What is left to the article around the map: everything, the wheel only, or (outside an embed) nothing. */
export type Guarded = 'all' | 'wheel' | null;

const HINT_MS = 1600;

/** `root` holds the map's frame; `onHint` is called with null when the hint has been read. */
export function guardGestures(
  root: HTMLElement,
  map: LeafletMap,
  guarded: () => Guarded,
  onHint: (hint: GestureHint | null) => void,
): void {
  let timer = 0;
  const hint = (kind: GestureHint): void => {
    clearTimeout(timer);
    timer = window.setTimeout(() => onHint(null), HINT_MS);
    onHint(kind);
  };
  root.addEventListener(
    'wheel',
    (event) => {
      const isOnMap = event.target instanceof Node && map.getContainer().contains(event.target);
      if (!guarded() || !isOnMap || event.ctrlKey || event.metaKey) return;
      // Leaflet must not see it: it would keep the page from scrolling.
      event.stopPropagation();
      hint('wheel');
    },
    { capture: true, passive: true },
  );
  // Before Leaflet's own start of a drag, which a finger must not begin in an embed.
  root.addEventListener(
    'pointerdown',
    ({ pointerType }) => {
      if (guarded() === 'all' && pointerType === 'touch') map.dragging.disable();
      else if (!map.getContainer().classList.contains('is-drawing')) map.dragging.enable();
    },
    true,
  );
  root.addEventListener(
    'touchmove',
    ({ touches }) => {
      const isDrawing = map.getContainer().classList.contains('is-drawing');
      if (guarded() === 'all' && touches.length === 1 && !isDrawing) hint('fingers');
    },
    { passive: true },
  );
}
