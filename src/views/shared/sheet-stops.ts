// Where a bottom sheet of a phone rests, and to which of these places a finger that lets it go has sent it.

type Stop = 'low' | 'rest' | 'full';

export interface Place {
  readonly stop: Stop;
  /** From the top of the window. */
  readonly topPx: number;
}

/** layout.css has the same figures. */
const FULL_TOP_PX = 64;
const LOW_SHARE = 0.4;
/** In lower windows two fifths hold no more than the sheet's head. */
const LOW_FROM_PX = 480;
/** Places closer than this are one. */
const APART_PX = 24;
/** How far a flick carries: the way of this time at its speed. */
const CARRIED_MS = 200;
/** Let go so far below its lowest place a sheet closes. */
const CLOSED_FROM_PX = 70;

/** From the highest to the lowest; `restPx` is where the sheet opens. */
export function placesOf(windowPx: number, restPx: number): readonly Place[] {
  const places: Place[] = [{ stop: 'full', topPx: FULL_TOP_PX }];
  if (restPx > FULL_TOP_PX + APART_PX) places.push({ stop: 'rest', topPx: restPx });
  if (windowPx >= LOW_FROM_PX) places.push({ stop: 'low', topPx: windowPx * (1 - LOW_SHARE) });
  return places;
}

/** Null: it is closed. A speed down the window is positive; the lowest place is the last. */
export function landingOf(topPx: number, speedPxPerMs: number, places: readonly Place[]): Place | null {
  const carriedPx = topPx + speedPxPerMs * CARRIED_MS;
  const away = (px: number): number => Math.abs(carriedPx - px);
  const nearest = places.reduce((best, place) => (away(place.topPx) < away(best.topPx) ? place : best));
  return nearest === places.at(-1) && carriedPx > nearest.topPx + CLOSED_FROM_PX ? null : nearest;
}
