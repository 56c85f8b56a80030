// A toll in words: a range, never one bare number where sources differ; unknown is not zero.

import { type Columns, UNKNOWN } from '../../data/columns.ts';
import type { Locale } from '../../i18n/index.ts';

/** Empty where the dataset has no tolls. */
export function tollText(columns: Columns, row: number, { messages, formats }: Locale): string {
  if (!columns.has.tolls) return '';
  const low = columns.killedLow[row] ?? UNKNOWN;
  const best = columns.killedBest[row] ?? UNKNOWN;
  const high = columns.killedHigh[row] ?? UNKNOWN;
  const first = low === UNKNOWN ? best : low;
  const last = high === UNKNOWN ? best : high;
  if (first === UNKNOWN && last === UNKNOWN) return messages.toll.unknown;
  if (last === UNKNOWN) return messages.toll.atLeast(first, formats);
  if (last === 0) return messages.toll.none;
  return messages.toll.killed(formats.range(Math.max(0, first), last), last, formats);
}
