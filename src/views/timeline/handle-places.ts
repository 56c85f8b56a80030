// Where the two handles stand, and how far a finger may miss them, without one covering the other.

/** Pixels from the left end of the axis. */
export interface HandlePlace {
  /** Centre of the drawn handle. */
  readonly x: number;
  /** The area that takes the pointer. */
  readonly left: number;
  readonly width: number;
  /** The end of the window lies outside the axis. */
  readonly isOutside: boolean;
}

export const HANDLE_PX = 12;

/**
 * Places of the handles at the left and the right end of a window. `reachPx` is the width of the pointer area.
 * A narrow window pushes its handles apart: they then stand outside of it, side by side, and each takes the
 * pointer on its own side.
 */
export function handlePlaces(
  leftX: number,
  rightX: number,
  widthPx: number,
  reachPx: number,
  /** How far areas may stand out over the plot's ends. */
  overhangPx: number,
): readonly [left: HandlePlace, right: HandlePlace] {
  const inside = (x: number): number => Math.max(0, Math.min(widthPx, x));
  const push = Math.max(0, (HANDLE_PX + 1 - (inside(rightX) - inside(leftX))) / 2);
  const [left, right] = [inside(leftX) - push, inside(rightX) + push];
  const middle = (left + right) / 2;
  const half = reachPx / 2;
  const place = (x: number, areaLeft: number, original: number): HandlePlace => ({
    x,
    left: Math.max(-overhangPx, Math.min(widthPx + overhangPx - reachPx, areaLeft)),
    width: reachPx,
    isOutside: original < -0.5 || original > widthPx + 0.5,
  });
  return [
    place(left, Math.min(left + half, middle) - reachPx, leftX),
    place(right, Math.max(right - half, middle), rightX),
  ];
}
