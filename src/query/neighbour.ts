// Where an arrow key leads among the incidents: through time, or to another lineage's nearest in time.

import type { Columns } from '../data/columns.ts';

/** Forwards in time, or to another lane. */
export type ArrowStep = 'previous' | 'next' | 'above' | 'below' | 'first' | 'last';

/** The shown incident that a key leads to, whether the axis shows it or not; rows are in order of time. */
export function laneNeighbour(
  columns: Columns,
  fail: Uint32Array,
  from: number,
  step: ArrowStep,
): number | undefined {
  const isShown = (row: number): boolean => fail[row] === 0;
  const next = (row: number, sign: 1 | -1): number | undefined => {
    for (let at = row + sign; at >= 0 && at < columns.count; at += sign) if (isShown(at)) return at;
    return undefined;
  };
  if (step === 'first') return next(-1, 1);
  if (step === 'last') return next(columns.count, -1);
  if (step === 'next') return next(from, 1);
  if (step === 'previous') return next(from, -1);
  const sign = step === 'above' ? -1 : 1;
  const day = columns.firstDay[from]!;
  let best: { readonly row: number; readonly lanes: number; readonly days: number } | undefined;
  for (let row = 0; row < columns.count; row++) {
    const lanes = sign * (columns.lineage[row]! - columns.lineage[from]!);
    if (lanes <= 0 || !isShown(row)) continue;
    const days = Math.abs(columns.firstDay[row]! - day);
    if (!best || lanes < best.lanes || (lanes === best.lanes && days < best.days))
      best = { row, lanes, days };
  }
  return best?.row;
}
