// A corrected field and its values in the reader's words instead of the table's.

import type { Atlas } from '../../data/load.ts';
import { correctionMessages } from '../../i18n/corrections.ts';
import type { Locale } from '../../i18n/index.ts';

interface Words {
  readonly atlas: Atlas;
  readonly locale: Locale;
}

/** `killed_best`, `actors.status`, `sources.2.publisher`: a column, of which table, which row. */
export function fieldName(field: string, { locale }: Pick<Words, 'locale'>): string {
  const words = correctionMessages(locale.language);
  const [table = '', ...rest] = field.split('.');
  const column = rest.at(-1) ?? table;
  const name = words.fields[column] ?? column.replaceAll('_', ' ');
  return table === 'sources' && rest.length > 1
    ? words.source(rest[0] ?? '', name.toLocaleLowerCase(locale.language))
    : name;
}

export function valueText(field: string, value: string, { atlas, locale }: Words): string {
  const { messages, formats } = locale;
  const words = correctionMessages(locale.language);
  if (value === '') return words.unknown;
  const column = field.split('.').at(-1) ?? '';
  if (/^\d{4}(-\d{2}){0,2}$/.test(value) && /date|until/.test(column)) return formats.date(value);
  if (column === 'latitude' || column === 'longitude') return `${value}°`;
  if (column === 'country') return formats.country(value);
  if (column === 'group_id') return atlas.groupsById.get(value)?.short[locale.language] ?? value;
  const names: Record<string, Readonly<Record<string, string>>> = {
    location_precision: words.precisions,
    event_type: messages.types,
    target_type: messages.targets,
    status: messages.attributions,
  };
  return names[column]?.[value] ?? value;
}
