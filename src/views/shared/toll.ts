// A toll in words: a range, never one bare number where sources differ; unknown is not zero.

import { UNKNOWN } from '../../data/columns.ts';
import type { IncidentRecord } from '../../data/record.ts';
import type { Locale } from '../../i18n/index.ts';

/** Empty where the dataset has no tolls. */
export function tollText({ toll }: Pick<IncidentRecord, 'toll'>, { messages, formats }: Locale): string {
  if (!toll) return '';
  const { low, best, high } = toll;
  const first = low === UNKNOWN ? best : low;
  const last = high === UNKNOWN ? best : high;
  if (first === UNKNOWN && last === UNKNOWN) return messages.toll.unknown;
  if (last === UNKNOWN) return messages.toll.atLeast(first, formats);
  if (last === 0) return messages.toll.none;
  return messages.toll.killed(formats.range(Math.max(0, first), last), last, formats);
}
