// Words about one row, and about all of them, that the pages, their pictures and their metadata share.

import { recordOf } from '../../src/data/record.ts';
import { pageMessages } from '../../src/i18n/pages.ts';
import { dateText } from '../../src/views/shared/date-text.ts';
import { headlineOf } from '../../src/views/shared/headline.ts';
import { tollText } from '../../src/views/shared/toll.ts';
import type { Scene } from '../../src/views/view.ts';

export interface RowWords {
  readonly id: string;
  readonly title: string;
  readonly dates: string;
  /** Place and country. */
  readonly place: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly toll: string;
  readonly summary: string;
}

export function rowWords({ atlas, locale }: Scene, row: number): RowWords {
  const record = recordOf(atlas, row);
  const { id, title, place, country, summary } = record;
  return {
    ...{ id, title, country, summary },
    dates: dateText(record, locale, 'long'),
    place: [place, locale.formats.country(country)].filter(Boolean).join(', '),
    toll: tollText(record, locale),
  };
}

/** What is collected here and since when; no full stop. */
export function collectedText({ answer, atlas, locale }: Scene): string {
  const { formats, language } = locale;
  const firstYear = formats.year(atlas.columns.firstDay[0] ?? 0);
  return pageMessages(language).dek(formats.number(answer.total), firstYear);
}

/** In the place of the map of all incidents, for those who do not see it. */
export function mapText(scene: Scene): string {
  const { formats, language } = scene.locale;
  return `${pageMessages(language).mapOfAll(formats.number(scene.answer.total))}. ${headlineOf(scene).text}.`;
}

/** `18–27 killed`, with a capital where a sentence begins. */
export const sentence = (text: string, language: string): string =>
  text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
