// What is said of each example: its figures and words from the data, so that it is true of any.

import { UNKNOWN } from '../../data/columns.ts';
import { recordOf } from '../../data/record.ts';
import type { ExampleWords, GuideMessages } from '../../i18n/en/guide.ts';
import { tollText } from '../shared/toll.ts';
import type { GuideContent } from './content.ts';

type Example = GuideContent['map']['examples'][number];

export function exampleText(
  { atlas, locale }: GuideContent['words'],
  { signs }: GuideMessages,
  { sign, row, rows }: Example,
): { readonly name: string; readonly text: string } {
  const record = recordOf(atlas, row);
  const { formats } = locale;
  const { attribution } = record;
  const figure = (value: number | undefined): string => formats.number(Math.max(0, value ?? 0));
  const { low, best, high } = record.toll ?? { low: UNKNOWN, best: UNKNOWN, high: UNKNOWN };
  const words: ExampleWords = {
    toll: tollText(record, locale),
    low: figure(low),
    best: figure(best === UNKNOWN ? low : best),
    high: figure(high),
    lineage: record.lineage?.name[locale.language] ?? '',
  };
  switch (sign) {
    case 'size':
      return { name: signs.size.name, text: signs.size.example(words) };
    case 'certain':
      return { name: signs.certain.name, text: signs.certain.example(words, attribution === 'claimed') };
    case 'suspected':
      return { name: signs.suspected.name, text: signs.suspected.example(words) };
    case 'unidentified':
      return { name: signs.unidentified.name, text: signs.unidentified.example(words) };
    case 'contested':
      return { name: signs.contested.name, text: signs.contested.example(words, attribution === 'denied') };
    case 'vague place': {
      const vague = signs['vague place'];
      return {
        name: vague.name(record.precision === 'region'),
        text: vague.example(words, formats.kilometres(record.radiusKm)),
      };
    }
    case 'same place': {
      const same = signs['same place'];
      return {
        name: same.name(formats.number(rows.length)),
        text: same.example(placeOf(rows.map((one) => recordOf(atlas, one).place)), rows.length, formats),
      };
    }
  }
}

/** What most of them call it. */
function placeOf(places: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const place of places) counts.set(place, (counts.get(place) ?? 0) + 1);
  return [...counts].toSorted(([, one], [, two]) => two - one)[0]?.[0] ?? '';
}
