// Behind the bars: where none of the shown countries was searched, so that an empty stretch is not read as peace.

import type { CoverageSpan } from '../../query/coverage.ts';
import type { Axis } from './axis.ts';
import { round } from './bars.ts';

export interface Stretch {
  readonly left: number;
  readonly widthPx: number;
}

/** Neighbouring spans are one stretch. */
export function unsearchedStretches(spans: readonly CoverageSpan[], axis: Axis): readonly Stretch[] {
  const days: { from: number; to: number }[] = [];
  for (const span of spans) {
    if (span.partly.length + span.well.length > 0) continue;
    const before = days.at(-1);
    if (before?.to === span.from - 1) before.to = span.to;
    else days.push({ from: span.from, to: span.to });
  }
  return days.flatMap(({ from, to }) => {
    const [left, right] = axis.stretchOf(from, to + 1);
    return right > left ? [{ left: round(left), widthPx: round(right - left) }] : [];
  });
}
