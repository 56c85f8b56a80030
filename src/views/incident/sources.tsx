// Where an incident's facts come from, and what has been corrected since.

import { incidentMessages } from '../../i18n/incident.ts';
import { incidentPath } from '../shared/incident-page.ts';
import { Waiting } from '../shared/waiting.tsx';
import { httpOnly } from '../shared/web-address.ts';
import type { PartProps } from './part.ts';

export function Sources({ scene, row }: PartProps) {
  const { atlas, locale } = scene;
  const incident = incidentMessages(locale.language);
  if (!atlas.details) {
    return (
      <section>
        <h3>{incident.sources}</h3>
        <p class="fine">
          {atlas.detailsFailed ? (
            incident.detailsFailed
          ) : (
            <Waiting screen={incident.details} paper={incident.detailsNotPrinted} />
          )}
        </p>
      </section>
    );
  }
  return (
    <section>
      <h3>{incident.sources}</h3>
      <ul class="sources">
        {(atlas.details.sources[row] ?? []).map((source, at) => {
          const anchor = `source-${at + 1}`;
          const isShort = source.url === undefined;
          // An embed has no room for addresses: the same line of the incident's own page has them.
          const page = `./${incidentPath(atlas.columns.id[row] ?? '', locale.language)}#${anchor}`;
          const url = isShort ? page : httpOnly(source.url ?? '');
          const date = source.date && locale.formats.date(source.date, 'short');
          const name = isShort ? source.publisher : source.title || incident.sourceUntitled;
          return (
            <li key={anchor} id={isShort ? undefined : anchor}>
              {url ? (
                <a href={url} {...(isShort && { target: '_blank', rel: 'noopener' })}>
                  {name}
                </a>
              ) : (
                name
              )}
              <span class="fine">
                {(isShort ? [date] : [source.publisher, date]).filter(Boolean).join(', ')}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

export function Corrections({ scene, row }: PartProps) {
  const { atlas, locale } = scene;
  const incident = incidentMessages(locale.language);
  const corrections =
    atlas.details?.corrections.filter((entry) => entry.incident === atlas.columns.id[row]) ?? [];
  if (corrections.length === 0) return null;
  return (
    <section>
      <h3>{incident.corrections}</h3>
      <ul class="corrections fine">
        {corrections.map((entry) => (
          <li key={`${entry.date} ${entry.field}`} lang="en">
            {locale.formats.date(entry.date, 'short')} ·{' '}
            {incident.correction(
              entry.field.replaceAll('_', ' '),
              entry.old || incident.empty,
              entry.new || incident.empty,
            )}
            . {entry.reason}
          </li>
        ))}
      </ul>
    </section>
  );
}
