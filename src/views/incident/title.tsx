// What an incident is called, when and where it was, and its toll.

import { recordOf } from '../../data/record.ts';
import { incidentMessages } from '../../i18n/incident.ts';
import { tollText } from '../shared/toll.ts';
import type { PartProps } from './part.ts';

export function Title({ scene, row }: PartProps) {
  const { atlas, locale } = scene;
  const record = recordOf(atlas, row);
  const { start, end, place, toll, attackersKilled, injured, captivityUntil, type } = record;
  const { language, messages, formats } = locale;
  const incident = incidentMessages(language);
  const notes = [
    toll && toll.best >= 0 && toll.low !== toll.high ? incident.best(formats.number(toll.best)) : '',
    attackersKilled > 0 ? incident.attackers(attackersKilled, formats) : '',
    injured > 0 ? incident.injured(injured, formats) : '',
  ].filter(Boolean);
  const country = formats.country(record.country);
  const killed = tollText(record, locale);
  return (
    <header>
      <h2 tabIndex={-1} lang={atlas.texts.language}>
        {record.title}
      </h2>
      <p class="incident-meta">
        {start && formats.dates(start, end)}
        {record.isEndUnknown && ` (${incident.endUnknown})`}
        {captivityUntil && ` (${incident.captivity(formats.date(captivityUntil))})`}
        {start && (place || country) && ' · '}
        {/* As the tables have it. */}
        {place && <bdi lang="en">{place}</bdi>}
        {place && country && formats.comma}
        {country}
        {(start || place || country) && type && ' · '}
        {messages.types[type] ?? type}
      </p>
      {(killed || notes.length > 0) && (
        <p class="incident-toll">
          <strong>{killed}</strong> {notes.join(formats.comma)}
        </p>
      )}
    </header>
  );
}
