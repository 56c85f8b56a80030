// The table of a sheet: one row an incident, its number that of the map.

import type { IncidentSource } from '../../data/payload/details.ts';
import { type IncidentRecord, recordOf } from '../../data/record.ts';
import type { SharingMessages } from '../../i18n/en/sharing.ts';
import { claimsOf, claimText, statusOf } from '../shared/claims.ts';
import { dateText } from '../shared/date-text.ts';
import { groupName } from '../shared/names.ts';
import { runsText } from '../shared/number-runs.ts';
import { LineageSymbol } from '../shared/symbol.tsx';
import { tollText } from '../shared/toll.ts';
import type { Scene } from '../view.ts';
import { MOST_NUMBERED, type SheetTable } from './content.ts';

interface RowsProps {
  readonly scene: Scene;
  readonly words: SharingMessages;
  readonly table: SheetTable;
  readonly isTour: boolean;
}

export function SheetRows({ scene, words: { print }, table, isTour }: RowsProps) {
  const { atlas, locale } = scene;
  const { has, details, texts } = atlas;
  const { formats } = locale;
  // On a short sheet they stand under the table, in full.
  const hasSources = details !== null && has.published && !table.isNumbered;
  return (
    <section class="briefing-table">
      <table>
        <thead>
          <tr class={hasSources ? 'has-sources' : undefined}>
            <th scope="col" class="briefing-number">
              {isTour ? print.inSteps : print.number}
            </th>
            {has.days && (
              <th scope="col" class="briefing-date">
                {print.date}
              </th>
            )}
            <th scope="col">{print.incident}</th>
            {has.tolls && (
              <th scope="col" class="briefing-toll">
                {print.toll}
              </th>
            )}
            {has.attribution && (
              <th scope="col" class="briefing-authors">
                {print.authors}
              </th>
            )}
            {hasSources && (
              <th scope="col" class="briefing-sources">
                {print.sources}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => {
            const record = recordOf(atlas, row);
            return (
              <tr key={row}>
                <td class="briefing-number">
                  {runsText(table.numbers.get(row) ?? [])}
                  {/* Compared sides have the colours then. */}
                  {!scene.state.compare && <LineageSymbol lineage={record.lineage} sizePx={11} />}
                </td>
                {has.days && <td class="briefing-date">{dateText(record, locale)}</td>}
                <td>
                  <strong lang={texts.language}>{record.title}</strong>
                  <span class="briefing-place">
                    {/* As the tables have it. */}
                    {record.place && <bdi lang="en">{record.place}</bdi>}
                    {record.place && record.country && formats.comma}
                    {formats.country(record.country)}
                  </span>
                </td>
                {has.tolls && <td class="briefing-toll">{tollText(record, locale)}</td>}
                {has.attribution && (
                  <td>
                    {authorsOf(scene, record).map((author) => (
                      <span key={author}>{author}</span>
                    ))}
                  </td>
                )}
                {hasSources && <td>{publishersOf(details.sources[row] ?? []).join(formats.semicolon)}</td>}
              </tr>
            );
          })}
        </tbody>
      </table>
      {table.leftCount > 0 && <p class="briefing-note">{print.left(formats.number(table.leftCount))}</p>}
      {hasSources && <p class="briefing-note">{print.brief(formats.number(MOST_NUMBERED))}</p>}
    </section>
  );
}

/** `AQIM and Al-Mourabitoun (joint claim)`, one a claim; the parties of a fight where nobody is named its author. */
function authorsOf({ atlas, locale }: Scene, { actors }: IncidentRecord): string[] {
  const authors = actors.filter(({ role }) => role === 'perpetrator');
  const named = authors.length > 0 ? authors : actors.filter(({ role }) => role === 'party');
  const lines = claimsOf(named).map((claim) => {
    const names = claim.actors.map(({ group }) => groupName(atlas, group, locale));
    // That nobody is named says it already.
    const isSaid = statusOf(claim.actors) !== 'unknown';
    return locale.formats.list(names) + (isSaid ? ` (${claimText(claim, locale)})` : '');
  });
  return [...new Set(lines)];
}

const publishersOf = (sources: readonly IncidentSource[]): string[] => [
  ...new Set(sources.map(({ publisher }) => publisher)),
];
