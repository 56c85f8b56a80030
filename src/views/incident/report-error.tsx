// The ways to tell the editors what is wrong with an incident: one a field, with what stands there now.

import { countryOf, optionOf } from '../../data/columns.ts';
import { ATTRIBUTIONS } from '../../data/payload.ts';
import { correctionMessages } from '../../i18n/corrections.ts';
import { reportLink } from '../shared/error-report.ts';
import { groupName } from '../shared/names.ts';
import { tollText } from '../shared/toll.ts';
import type { PartProps } from './part.ts';

export function ReportError({ scene, row }: PartProps) {
  const { atlas, locale } = scene;
  const { report } = correctionMessages(locale.language);
  const id = atlas.columns.id[row] ?? '';
  const title = atlas.texts.title[row] ?? id;
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
  const { columns, details } = atlas;
  const { formats, messages } = locale;
  const { fields, report } = correctionMessages(locale.language);
  const start = columns.start[row] ?? '';
  const type = optionOf(columns.sets.type, row);
  const authors = (columns.actors[row] ?? []).map((actor) => {
    const status = ATTRIBUTIONS[actor.status] ?? 'unknown';
    return `${groupName(atlas, actor.group, locale)} (${messages.attributions[status] ?? status})`;
  });
  return [
    { name: fields.date ?? '', value: formats.dates(start, columns.end[row] || start) },
    {
      name: fields.place ?? '',
      value: `${[columns.place[row], formats.country(countryOf(columns, row))].filter(Boolean).join(', ')} (${columns.latitude[row]}, ${columns.longitude[row]})`,
    },
    { name: report.deaths, value: tollText(columns, row, locale) },
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
