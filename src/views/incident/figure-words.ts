// A reported figure in words.

import type { Report } from '../../data/payload/details.ts';
import { incidentMessages } from '../../i18n/incident.ts';
import type { Locale } from '../../i18n/index.ts';

/** `27`, `18–27`, `at least 18`; empty for a statement without a figure. */
export function figureOf({ low, high }: Report, { language, formats }: Locale): string {
  if (low === null && high === null) return '';
  if (high === null) return incidentMessages(language).atLeast(formats.number(low ?? 0));
  return formats.range(low ?? high, high);
}
