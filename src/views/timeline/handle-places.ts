// Where the two handles stand, and how far a finger may miss them, without one covering the other.

/** Pixels from the start of the axis. */
export interface HandlePlace {
  /** Centre of the drawn handle. */
  readonly x: number;
  /** The area that takes the pointer. */
  readonly left: number;
  readonly width: number;
  /** The end of the window lies outside the axis. */
  readonly isOutside: boolean;
}

export const HANDLE_PX = 11;

/**
 * `reachPx` is the width of the pointer area. A narrow window pushes its handles apart: they then stand
 * outside of it, side by side, and each takes the pointer on its own side.
 */
export function handlePlaces(
  fromX: number,
  toX: number,
  widthPx: number,
  reachPx: number,
  /** How far areas may stand out over the plot's ends. */
  overhangPx: number,
): { readonly from: HandlePlace; readonly to: HandlePlace } {
  const inside = (x: number): number => Math.max(0, Math.min(widthPx, x));
  const [left, right] = [inside(fromX), inside(toX)];
  const push = Math.max(0, (HANDLE_PX + 1 - (right - left)) / 2);
  const [from, to] = [left - push, right + push];
  const middle = (from + to) / 2;
  const half = reachPx / 2;
  const fromRight = Math.min(from + half, middle);
  const toLeft = Math.max(to - half, middle);
  const place = (x: number, areaLeft: number, original: number): HandlePlace => ({
    x,
    left: Math.max(-overhangPx, Math.min(widthPx + overhangPx - reachPx, areaLeft)),
    width: reachPx,
    isOutside: original < -0.5 || original > widthPx + 0.5,
  });
  return { from: place(from, fromRight - reachPx, fromX), to: place(to, toLeft, toX) };
}
