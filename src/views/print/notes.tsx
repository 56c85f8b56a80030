// Under the table of a sheet: of each incident who claimed it and who is blamed, says who, and its sources with their
// addresses.

import type { IncidentSource } from '../../data/payload/details.ts';
import { recordOf } from '../../data/record.ts';
import type { SharingMessages } from '../../i18n/en/sharing.ts';
import type { Locale } from '../../i18n/index.ts';
import { claimNotes, claimsOf, claimText } from '../shared/claims.ts';
import { groupName } from '../shared/names.ts';
import { runsText } from '../shared/number-runs.ts';
import { httpOnly } from '../shared/web-address.ts';
import type { Scene } from '../view.ts';
import type { SheetTable } from './content.ts';

interface NotesProps {
  readonly scene: Scene;
  readonly words: SharingMessages;
  readonly table: SheetTable;
}

export function Notes({ scene, words: { print }, table }: NotesProps) {
  const { atlas, locale } = scene;
  return (
    <section class="briefing-notes">
      <h2>{print.notes}</h2>
      <ol>
        {table.rows.map((row) => {
          const { title } = recordOf(atlas, row);
          return (
            <li key={row}>
              <h3>
                <span class="briefing-number">{runsText(table.numbers.get(row) ?? [])}</span>{' '}
                <span lang={atlas.texts.language}>{title}</span>
              </h3>
              <Claims scene={scene} row={row} unclaimed={print.unclaimed} />
              {atlas.details && <SourceList sources={atlas.details.sources[row] ?? []} locale={locale} />}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function Claims({ scene, row, unclaimed }: { scene: Scene; row: number; unclaimed: string }) {
  const { atlas, locale } = scene;
  const { formats } = locale;
  const claims = claimsOf(recordOf(atlas, row).actors.filter(({ role }) => role !== 'target'));
  if (claims.length === 0) return <p class="briefing-claim">{unclaimed}</p>;
  return (
    <>
      {claims.map((claim) => (
        <p key={claim.actors[0]?.index} class="briefing-claim">
          {formats.list(claim.actors.map(({ group }) => groupName(atlas, group, locale)))} (
          {claimText(claim, locale)})
          {claimNotes(claim.actors, atlas.details?.actorNotes, formats).map((note) => (
            <span key={note} lang="en">
              {' · '}
              <bdi>{note}</bdi>
            </span>
          ))}
        </p>
      ))}
    </>
  );
}

function SourceList({ sources, locale }: { sources: readonly IncidentSource[]; locale: Locale }) {
  const { formats } = locale;
  return (
    <ul>
      {sources.map((source, at) => {
        const url = httpOnly(source.url ?? '');
        return (
          <li key={at}>
            <bdi>{source.publisher}</bdi>
            {source.date && formats.comma + formats.date(source.date, 'short')}
            {source.title && (
              <>
                {' · '}
                <bdi>{source.title}</bdi>
              </>
            )}
            {url && (
              <a href={url} dir="ltr">
                {url.replace(/^https?:\/\/(?:www\.)?/, '')}
              </a>
            )}
          </li>
        );
      })}
    </ul>
  );
}
