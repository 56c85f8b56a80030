// How large the world is drawn at a zoom (Web Mercator).

export function worldSizePx(zoom: number): number {
  return 256 * 2 ** zoom;
}

/** Pixels a kilometre at a latitude. */
export function pixelsPerKm(zoom: number, latitude: number): number {
  return worldSizePx(zoom) / (40_075.017 * Math.cos((latitude * Math.PI) / 180));
}
