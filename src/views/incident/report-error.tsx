// The ways to tell the editors what is wrong with an incident: one a field, with what stands there now.

import { recordOf } from '../../data/record.ts';
import { ATTRIBUTIONS } from '../../data/vocabularies.ts';
import { correctionMessages } from '../../i18n/corrections.ts';
import { dateText } from '../shared/date-text.ts';
import { reportLink } from '../shared/error-report.ts';
import { groupName } from '../shared/names.ts';
import { tollText } from '../shared/toll.ts';
import type { PartProps } from './part.ts';

export function ReportError({ scene, row }: PartProps) {
  const { atlas, locale } = scene;
  const { report } = correctionMessages(locale.language);
  const { id, title } = recordOf(atlas, row);
  return (
    <details class="report-error">
      <summary>{report.open}</summary>
      <p class="fine">{report.choose}</p>
      <ul>
        {valuesOf({ scene, row }).map(({ name, value }) => (
          <li key={name}>
            <a
              href={reportLink(atlas.reportAddress, {
                subject: report.subject(title, name),
                lines: [
                  [report.lines.incident, `${title} (${id})`],
                  [report.lines.version, atlas.version],
                  [report.lines.field, name],
                  ...(value === '' ? [] : [[report.lines.present, value] as const]),
                  [report.lines.right, ''],
                  [report.lines.source, ''],
                ],
              })}
            >
              {name}
            </a>
            {value !== '' && <span class="fine"> {value}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}

function valuesOf({ scene, row }: PartProps): readonly { name: string; value: string }[] {
  const { atlas, locale } = scene;
  const { details } = atlas;
  const record = recordOf(atlas, row);
  const { place, country, latitude, longitude, type } = record;
  const { formats, messages } = locale;
  const { fields, report } = correctionMessages(locale.language);
  const authors = record.actors.map((actor) => {
    const status = ATTRIBUTIONS[actor.status] ?? 'unknown';
    return `${groupName(atlas, actor.group, locale)} (${messages.attributions[status] ?? status})`;
  });
  return [
    { name: fields.date ?? '', value: dateText(record, locale, 'long') },
    {
      name: fields.place ?? '',
      value: `${[place, formats.country(country)].filter(Boolean).join(', ')} (${latitude}, ${longitude})`,
    },
    { name: report.deaths, value: tollText(record, locale) },
    { name: report.authors, value: authors.join(', ') },
    { name: fields.event_type ?? '', value: messages.types[type] ?? type },
    { name: fields.summary ?? '', value: '' },
    {
      name: report.sources,
      value: (details?.sources[row] ?? []).map(({ publisher }) => publisher).join(', '),
    },
    { name: report.other, value: '' },
  ].map(({ name, value }) => ({ name: capitalised(name, locale.language), value }));
}

const capitalised = (text: string, language: string): string =>
  text.slice(0, 1).toLocaleUpperCase(language) + text.slice(1);
