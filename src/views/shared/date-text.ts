// When an incident was, in words.

import type { IncidentRecord } from '../../data/record.ts';
import type { Locale } from '../../i18n/index.ts';

/** `29–30 Mar 2012`, in full where asked for; empty where nobody dates it. */
export const dateText = (
  { start, end }: Pick<IncidentRecord, 'start' | 'end'>,
  { formats }: Locale,
  style: 'short' | 'long' = 'short',
): string => (start === '' ? '' : formats.dates(start, end, style));
