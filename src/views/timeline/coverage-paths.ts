// The band under the axis: of its height, each shown country takes the same share. Hatched: not searched;
// pale: searched in part; nothing: searched well.

import type { CoverageSpan } from '../../query/coverage.ts';
import type { Axis } from './axis.ts';
import { round } from './bars.ts';
import { COVERAGE_PX } from './layout.ts';

export interface CoveragePaths {
  /** From the top of the band. */
  readonly no: string;
  readonly partly: string;
  /** Where none of the countries was searched; one unit high, to be stretched over the bars. */
  readonly nowhere: readonly { readonly left: number; readonly widthPx: number }[];
}

export function coveragePaths(spans: readonly CoverageSpan[], axis: Axis): CoveragePaths {
  let [no, partly] = ['', ''];
  const nowhere: { left: number; widthPx: number }[] = [];
  for (const span of spans) {
    const [left, right] = axis.stretchOf(span.from, span.to + 1);
    if (right - left <= 0) continue;
    const total = span.no.length + span.partly.length + span.well.length;
    const noPx = (COVERAGE_PX * span.no.length) / total;
    const partlyPx = (COVERAGE_PX * span.partly.length) / total;
    if (noPx > 0) no += box(left, right, 0, noPx);
    if (partlyPx > 0) partly += box(left, right, noPx, partlyPx);
    if (span.no.length === total) nowhere.push({ left: round(left), widthPx: round(right - left) });
  }
  return { no, partly, nowhere };
}

const box = (left: number, right: number, top: number, heightPx: number): string =>
  `M${round(left)},${round(top)}H${round(right)}v${round(heightPx)}H${round(left)}z`;
