// Beneath the bars, one cell an incident: coloured by lineage, hollow where the toll is unknown, pale where nobody
// claimed it or was held responsible. Where a bin holds too many to tell apart, plain bars of counts.

import { max } from 'd3-array';
import type { Bins } from '../../query/bins.ts';
import { CELL_LOOKS, type CellRows } from '../../query/cells.ts';
import { type BinColumns, round } from './bars.ts';

/** More than so many in one bin become bars, all on one scale. */
const MOST_CELLS = 20;
/** From the top of one cell to that of the next, and the paper between them. */
const PITCH_PX = { least: 2.5, most: 4.4 };
const GAP_PX = 0.8;

export const areTooMany = ({ wholeIncidents }: Bins): boolean => (max(wholeIncidents) ?? 0) > MOST_CELLS;

/** Where cells stand, in pixels from the top of their part. */
export interface CellSize {
  readonly pitchPx: number;
  readonly heightPx: number;
}

/** The fullest bin of the whole just fits, so that a filter moves nothing but what it takes away. */
export function cellSize(bins: Bins, roomPx: number, pixelRatio: number): CellSize {
  const most = Math.max(1, max(bins.wholeIncidents) ?? 0);
  const wanted = Math.max(PITCH_PX.least, Math.min(PITCH_PX.most, roomPx / most));
  const pitchPx = Math.floor(wanted * pixelRatio + 1e-6) / pixelRatio;
  const gapPx = Math.max(1, Math.round(GAP_PX * pixelRatio)) / pixelRatio;
  return { pitchPx, heightPx: pitchPx - gapPx };
}

export interface CellPaths {
  /** By lineage. */
  readonly filled: readonly string[];
  readonly pale: readonly string[];
  /** Outlines, on the middle of their lines. */
  readonly hollow: readonly string[];
  readonly ghosts: string;
}

export function cellPaths(
  { starts, shown, lineages, looks }: CellRows,
  binColumns: BinColumns,
  size: CellSize,
  lineageCount: number,
): CellPaths {
  const empty = (): string[] => Array.from({ length: lineageCount }, () => '');
  const paths = { filled: empty(), pale: empty(), hollow: empty() };
  let ghosts = '';
  for (const [bin, [left, right]] of binColumns.entries()) {
    for (let at = starts[bin]!; at < starts[bin + 1]!; at++) {
      const depth = at - starts[bin]!;
      const top = depth * size.pitchPx;
      const look = CELL_LOOKS[looks[at]!] ?? 'filled';
      if (depth >= shown[bin]!) ghosts += box(left, right, top, size.heightPx, 0);
      else paths[look][lineages[at]!] += box(left, right, top, size.heightPx, look === 'hollow' ? 0.5 : 0);
    }
  }
  return { ...paths, ghosts };
}

/** Counts instead of cells: the fullest bin of the whole is as high as the room. */
export function countPaths(
  bins: Bins,
  binColumns: BinColumns,
  roomPx: number,
  lineageCount: number,
): CellPaths {
  const binCount = binColumns.length;
  const most = Math.max(1, max(bins.wholeIncidents) ?? 0);
  const base = new Float64Array(binCount);
  const filled = Array.from({ length: lineageCount }, (_, lineage) => {
    let path = '';
    for (const [bin, [left, right]] of binColumns.entries()) {
      const count = bins.incidents[lineage * binCount + bin]!;
      if (count === 0) continue;
      const [top, bottom] = [base[bin]!, base[bin]! + count].map((value) => (value / most) * roomPx);
      path += box(left, right, top!, bottom! - top!, 0);
      base[bin]! += count;
    }
    return path;
  });
  let ghosts = '';
  for (const [bin, [left, right]] of binColumns.entries()) {
    const rest = bins.wholeIncidents[bin]! - base[bin]!;
    if (rest > 0) ghosts += box(left, right, (base[bin]! / most) * roomPx, (rest / most) * roomPx, 0);
  }
  return { filled, pale: [], hollow: [], ghosts };
}

function box(left: number, right: number, top: number, heightPx: number, inset: number): string {
  const [width, height] = [Math.max(0, right - left - 2 * inset), Math.max(0, heightPx - 2 * inset)];
  return `M${round(left + inset)},${round(top + inset)}h${round(width)}v${round(height)}h${round(-width)}z`;
}
