// Days to pixels along the axis of the lineage view. Everything is laid out from the start of the axis;
// `sideOf` alone turns that into a place on the page, so that the whole runs from the right under dir=rtl.

import { scaleLinear } from 'd3-scale';
import type { DayRange } from '../../lib/time.ts';

export interface TimeScale {
  readonly span: DayRange;
  readonly widthPx: number;
  readonly isMirrored: boolean;
  /** Pixels from the start of the axis to the beginning of a day; fractions of days are moments. */
  readonly xOf: (dayUtc: number) => number;
  /** The day at so many pixels from the start, cut to the span. */
  readonly dayOf: (xPx: number) => number;
  /** Pixels from the left edge of the page's box, for pixels from the start of the axis; its own inverse. */
  readonly sideOf: (xPx: number) => number;
}

/** `endPx`: room after the last day, for the arrows of what goes on. */
export function createTimeScale(
  span: DayRange,
  widthPx: number,
  endPx: number,
  isMirrored: boolean,
): TimeScale {
  const scale = scaleLinear()
    .domain([span.from, span.to + 1])
    .range([0, widthPx - endPx]);
  return {
    span,
    widthPx,
    isMirrored,
    xOf: (dayUtc) => scale(dayUtc),
    dayOf: (xPx) => Math.max(span.from, Math.min(span.to, Math.floor(scale.invert(xPx)))),
    sideOf: (xPx) => (isMirrored ? widthPx - xPx : xPx),
  };
}
