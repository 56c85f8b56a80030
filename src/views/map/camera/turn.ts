// Whose move it is when the map has moved. Leaflet says only that it did: a drag ends in the same event as a slide that
// the library adds of its own when the page has made the map larger. Only moves that follow a gesture are the reader's.

import type { Map as LeafletMap } from 'leaflet';

/** What this file asks of a map. */
export interface Moving {
  on(events: string, listener: () => void): unknown;
  fire(event: string): unknown;
  getContainer(): EventTarget;
}

export interface Turns {
  /** What the map does in here is the page's, and so is what the library makes of it afterwards. */
  page(move: () => void): void;
  /** A move of the page's that goes on after it was begun; false where nothing was to be moved. */
  pan(move: () => boolean): void;
  isPanning(): boolean;
  /** The reader has the map in her hand, or her zoom is still under way. */
  isHeld(): boolean;
}

const GESTURE = 'atlas:gesture';

/** Before a move that a button or a key of ours asks for: `byReader(map).zoomIn()`. */
export function byReader(map: LeafletMap): LeafletMap {
  map.fire(GESTURE);
  return map;
}

/** `onEnd` hears of moves of the reader's and of pans; of all others nobody has to be told. */
export function watchTurns(map: Moving, onEnd: (move: 'reader' | 'pan') => void): Turns {
  /** From a gesture until the page moves the map: how a drag runs out and comes back inside is the reader's, too. */
  let isReaders = false;
  let isMoving = false;
  let isPanning = false;
  let isPages = false;
  const isHeld = (): boolean => isReaders && isMoving && !isPanning;

  const gesture = (): void => {
    isReaders = true;
  };
  map.on(`dragstart ${GESTURE}`, gesture);
  const container = map.getContainer();
  // Before Leaflet's own listeners, some of which move the map at once.
  const early = { capture: true, passive: true };
  for (const type of ['wheel', 'dblclick']) container.addEventListener(type, gesture, early);
  for (const type of ['touchstart', 'touchmove']) {
    container.addEventListener(
      type,
      (event) => {
        if ((event as TouchEvent).touches.length > 1) gesture();
      },
      early,
    );
  }

  map.on('movestart zoomstart', () => {
    if (!isPages) isMoving = true;
  });
  map.on('moveend', () => {
    if (isPages) return;
    isMoving = false;
    if (isPanning) {
      isPanning = false;
      onEnd('pan');
    } else if (isReaders) onEnd('reader');
  });

  return {
    page(move) {
      const wasHeld = isHeld();
      isPages = true;
      move();
      isPages = false;
      isPanning = false;
      if (wasHeld) return;
      isReaders = false;
      isMoving = false;
    },
    pan(move) {
      isPanning = true;
      if (!move()) isPanning = false;
    },
    isPanning: () => isPanning,
    isHeld,
  };
}
