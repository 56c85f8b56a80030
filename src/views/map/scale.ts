// How large marks are drawn: the radius in pixels of a toll of one, by zoom and by the map's width.

/** From the visual specification: small maps and wide views take smaller marks. */
export function markScale(zoom: number, widthPx: number, isEmbed: boolean): number {
  const opening = widthPx < 480 ? (isEmbed ? 0.85 : 0.95) : isEmbed ? 1.05 : 1.22;
  const close = 1.7;
  if (zoom >= 6.5) return close;
  if (zoom <= 5) return opening;
  return opening + ((close - opening) * (zoom - 5)) / 1.5;
}

/** Pixels a kilometre at a latitude (Web Mercator). */
export function pixelsPerKm(zoom: number, latitude: number): number {
  return (256 * 2 ** zoom) / (40_075.017 * Math.cos((latitude * Math.PI) / 180));
}
