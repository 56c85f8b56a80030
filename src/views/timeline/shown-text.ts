// The stretch of time that a zoomed axis shows, in words.

import type { Locale } from '../../i18n/index.ts';
import type { DayRange } from '../../lib/time.ts';
import { periodText } from '../shared/period.ts';

/** The days in sight as words. */
export function shownText(span: DayRange, locale: Locale): string {
  return periodText({ from: Math.floor(span.from), to: Math.ceil(span.to) }, locale);
}
