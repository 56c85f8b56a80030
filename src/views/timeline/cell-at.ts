// Which cell beneath the bars a pointer means.

import type { CellRows } from '../../query/cells.ts';
import type { BinColumns } from './bars.ts';
import type { CellSize } from './cells.ts';

/** The shown incident whose cell is nearest to a point, at most `reachPx` away; `yPx` from the top of the cells. */
export function cellRowAt(
  { rows, starts }: CellRows,
  fail: Uint32Array,
  binColumns: BinColumns,
  { pitchPx, heightPx }: CellSize,
  [xPx, yPx]: readonly [number, number],
  reachPx: number,
): number | undefined {
  let found: number | undefined;
  let best = reachPx;
  for (const [bin, [left, right]] of binColumns.entries()) {
    const aside = Math.max(0, left - xPx, xPx - right);
    if (aside > best) continue;
    for (let at = starts[bin]!; at < starts[bin + 1]!; at++) {
      const row = rows[at]!;
      if (fail[row] !== 0) continue;
      const top = (at - starts[bin]!) * pitchPx;
      const apart = Math.hypot(aside, Math.max(0, top - yPx, yPx - top - heightPx));
      if (apart < best || (apart === best && found === undefined)) [best, found] = [apart, row];
    }
  }
  return found;
}
