// The tolls whose marks stand in the key, for comparison: on the page and in pictures.

const TOLLS = [5, 50, 150, 500];
/** Larger circles would take more room than they explain. */
const MOST_RADIUS_PX = 22;

/** `scale` is the radius of a toll of one, in pixels. */
export function markSizes(
  scale: number,
  mostRadiusPx = MOST_RADIUS_PX,
): { readonly toll: number; readonly radius: number }[] {
  return TOLLS.map((toll) => ({ toll, radius: scale * Math.sqrt(toll) })).filter(
    ({ radius }) => radius <= mostRadiusPx,
  );
}
