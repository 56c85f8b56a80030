// A stretch of days in words.

import type { Locale } from '../../i18n/index.ts';
import { type DayRange, isoOf } from '../../lib/time.ts';

/** Days as people say them: whole years as years, whole months as months, one day as a day. */
export function periodText(
  { from, to }: DayRange,
  { formats }: Locale,
  style: 'long' | 'short' = 'short',
): string {
  const [start, end, after] = [isoOf(from), isoOf(to), isoOf(to + 1)];
  if (start.endsWith('-01-01') && after.endsWith('-01-01')) {
    return formats.span(start.slice(0, 4), end.slice(0, 4));
  }
  if (start.endsWith('-01') && after.endsWith('-01')) {
    return formats.dates(start.slice(0, 7), end.slice(0, 7), style);
  }
  return formats.dates(start, end, style);
}
