// The ground that embed.html carries: the overview without the closer tiles of places far from the incidents. There
// the tiles of a wider view stand in, drawn larger.

import { cutArchive, isInRegion } from '../ground/cut.ts';
import { withBorrowedLines } from './borrowed.ts';
import { coarseTile } from './coarse.ts';

/** Throws where the bytes are no archive of ours. */
export function cutGround(overview: Uint8Array): Uint8Array {
  return cutArchive(overview, ({ zoom, x, y, bytes }, { widest, closest }) => {
    const side = 2 ** zoom;
    const isNear = zoom === widest ? isInHemisphere(x, side) : isInRegion(x, y, side, 1);
    if (!isNear) return null;
    return withBorrowedLines(
      coarseTile(bytes, divisorAt(zoom, closest), (alongX, alongY) =>
        isInRegion(x + alongX, y + alongY, side, 0),
      ),
    );
  });
}

/** Wider views are never drawn larger than they are meant; the closest tiles stand in for closer ones. */
const divisorAt = (zoom: number, closest: number): number => 2 ** (closest - zoom + 1);

/** The map cannot be moved to the other one. */
function isInHemisphere(x: number, side: number): boolean {
  return x >= side / 4 && x < (side * 3) / 4;
}
