// Deaths of several incidents in words: always a range, and for how many nobody knows.

import type { Locale } from '../../i18n/index.ts';
import type { Scene } from '../view.ts';

/** `2,411–3,105 reported deaths`, or that none are reported; empty where the dataset counts none. */
export function deathsText(
  { atlas, locale }: Pick<Scene, 'atlas' | 'locale'>,
  low: number,
  high: number,
): string {
  const { messages, formats } = locale;
  if (!atlas.has.tolls) return '';
  return high > 0
    ? messages.receipt.deaths(formats.range(low, high), high, formats)
    : messages.receipt.noDeaths;
}

/** Empty where it is known for all. */
export const unknownText = (count: number, { messages, formats }: Locale): string =>
  count > 0 ? messages.receipt.tollUnknown(formats.number(count)) : '';
