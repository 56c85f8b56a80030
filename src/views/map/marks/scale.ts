// How large marks are drawn: the radius in pixels of a toll of one, by zoom and by the map's width.

const MOST = 1.9;

/** Small maps take smaller marks; the closer the look, the larger they are, though less so than the ground. */
export function markScale(zoom: number, widthPx: number): number {
  const [base, fromZoom] = widthPx < 480 ? [0.62, 4.2] : widthPx < 700 ? [0.7, 4.6] : [0.8, 5];
  return Math.min(MOST, base * 2 ** (0.42 * Math.max(0, zoom - fromZoom)));
}
