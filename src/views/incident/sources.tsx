// Where an incident's facts come from.

import type { IncidentSource } from '../../data/payload/details.ts';
import { recordOf } from '../../data/record.ts';
import { incidentMessages } from '../../i18n/incident.ts';
import type { InterfaceLanguage } from '../../state/state.ts';
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
        {(atlas.details.sources[row] ?? []).map((source, at) => (
          <SourceLine key={at} scene={scene} row={row} source={source} anchor={`source-${at + 1}`} />
        ))}
      </ul>
    </section>
  );
}

interface SourceLineProps extends PartProps {
  readonly source: IncidentSource;
  readonly anchor: string;
}

/** Headline or, where none is known, publisher; then who, when, whose text, in which language, what it reports. */
function SourceLine({ scene, row, source, anchor }: SourceLineProps) {
  const { atlas, locale } = scene;
  const incident = incidentMessages(locale.language);
  const date = source.date && locale.formats.date(source.date, 'short');
  if (source.url === undefined) {
    // An embed has no room for addresses: the same line of the incident's own page has them.
    const page = `./${incidentPath(recordOf(atlas, row).id, locale.language)}#${anchor}`;
    return (
      <li>
        <a href={page} target="_blank" rel="noopener">
          {source.publisher}
        </a>
        <span class="fine">{date}</span>
      </li>
    );
  }
  const url = httpOnly(source.url);
  const copy = url && (httpOnly(source.archived ?? '') ?? storedCopyOf(url, source.date));
  const name = source.title || source.publisher;
  const facts = [
    source.title && source.publisher,
    date || incident.undated,
    source.basedOn && incident.textOf(source.basedOn),
    source.language && languageName(source.language, locale.language),
  ];
  return (
    <li id={anchor}>
      {/* In the direction of its own letters. */}
      <bdi>{url ? <a href={url}>{name}</a> : name}</bdi>
      <span class="fine">
        {facts.filter(Boolean).join(locale.formats.comma)}
        {source.reports && <span lang="en"> · {source.reports}</span>}
        {copy && (
          <>
            {' · '}
            <a href={copy} aria-label={incident.storedCopy(name)} title={incident.storedCopy(name)}>
              {incident.archive}
            </a>
          </>
        )}
      </span>
    </li>
  );
}

/** The archive answers with the copy nearest to the day, if it has one. */
const storedCopyOf = (url: string, date: string): string =>
  `https://web.archive.org/web/${date.replaceAll('-', '') || '2'}/${url}`;

function languageName(code: string, reader: InterfaceLanguage): string {
  return new Intl.DisplayNames([reader], { type: 'language' }).of(code) ?? code;
}
