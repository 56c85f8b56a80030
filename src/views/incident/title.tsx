// What an incident is called, when and where it was, and its toll.

import { countryOf, optionOf } from '../../data/columns.ts';
import { incidentMessages } from '../../i18n/incident.ts';
import { tollText } from '../shared/toll.ts';
import type { PartProps } from './part.ts';

export function Title({ scene, row }: PartProps) {
  const { atlas, locale } = scene;
  const { columns, texts } = atlas;
  const { language, messages, formats } = locale;
  const incident = incidentMessages(language);
  const type = optionOf(columns.sets.type, row);
  const place = columns.place[row];
  const best = columns.killedBest[row] ?? -1;
  const hasRange = columns.killedLow[row] !== columns.killedHigh[row];
  const attackers = columns.attackersKilled[row] ?? -1;
  const injured = columns.injured[row] ?? -1;
  const captivity = columns.captivityUntil[row];
  const notes = [
    best >= 0 && hasRange ? incident.best(formats.number(best)) : '',
    attackers > 0 ? incident.attackers(attackers, formats) : '',
    injured > 0 ? incident.injured(injured, formats) : '',
  ].filter(Boolean);
  const [start, end] = [columns.start[row] ?? '', columns.end[row]];
  const country = formats.country(countryOf(columns, row));
  const toll = tollText(columns, row, locale);
  return (
    <header>
      <h2 tabIndex={-1} lang={texts.language}>
        {texts.title[row]}
      </h2>
      <p class="incident-meta">
        {start && formats.dates(start, end || start)}
        {start && end === '' && ` (${incident.endUnknown})`}
        {captivity && ` (${incident.captivity(formats.date(captivity))})`}
        {start && (place || country) && ' · '}
        {/* As the tables have it. */}
        {place && <bdi lang="en">{place}</bdi>}
        {place && country && formats.comma}
        {country}
        {(start || place || country) && type && ' · '}
        {messages.types[type] ?? type}
      </p>
      {(toll || notes.length > 0) && (
        <p class="incident-toll">
          <strong>{toll}</strong> {notes.join(formats.comma)}
        </p>
      )}
    </header>
  );
}
