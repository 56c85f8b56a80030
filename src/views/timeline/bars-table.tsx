// What the timeline shows, as a table in a dialog; loaded when it is asked for.

import { tableMessages } from '../../i18n/tables.ts';
import type { DayRange } from '../../lib/time.ts';
import { type Bins, sumInBin } from '../../query/bins.ts';
import { type CoverageSpan, coverageOf, worstIn } from '../../query/coverage.ts';
import { bitOf } from '../../query/facets.ts';
import { unknownByBin } from '../../query/rows-in-days.ts';
import { countriesShown } from '../shared/coverage/countries.ts';
import { unknownText } from '../shared/deaths.ts';
import { periodText } from '../shared/period.ts';
import { openTableDialog, ScrolledTable } from '../shared/table-dialog.tsx';
import type { Scene } from '../view.ts';
import { coverageNote } from './mark-words.ts';
import { shownText } from './shown-text.ts';
import { daysOfBin } from './words.ts';

export const openBarsTable = (host: HTMLElement): ((scene: Scene) => void) =>
  openTableDialog(host, {
    title: ({ locale }) => locale.messages.timeline.table.title,
    body: (scene) => <BarsTable scene={scene} />,
  });

/** The bars in sight, one a row, with the lanes as columns. */
export function BarsTable({ scene }: { scene: Scene }) {
  const { state, answer, atlas, locale } = scene;
  const coverage = coverageOf(atlas.coverage, countriesShown(scene));
  const { messages, formats } = locale;
  const { table } = messages.timeline;
  const words = tableMessages(locale.language);
  const { bins } = answer;
  const unknown = unknownByBin(atlas.columns, answer.fail, bitOf('time'), bins.edges);
  const lanes = atlas.has.series ? atlas.lineages : [];
  const span = state.axis ?? { from: bins.edges[0]!, to: bins.edges[bins.edges.length - 1]! - 1 };
  return (
    <>
      <p>{atlas.series.by === 'group' ? `${words.barsNote} ${words.leadNote}` : words.barsNote}</p>
      <ScrolledTable
        name={table.title}
        caption={`${messages.timeline.incidents} ${messages.timeline.per[bins.unit]}${locale.formats.comma}${shownText(span, locale)}`}
        columns={[
          words.period,
          messages.timeline.incidents,
          ...(atlas.has.tolls ? [messages.timeline.deaths] : []),
          ...lanes.map((lineage) => lineage.name[locale.language]),
          ...(coverage.length > 0 ? [words.searched] : []),
        ]}
      >
        {Array.from(bins.edges.subarray(0, -1), (from, bin) => (
          <tr key={from}>
            <th scope="row">{periodText(daysOfBin(bins, bin), locale)}</th>
            <td>{formats.number(sumInBin(bins.incidents, bins, bin))}</td>
            {atlas.has.tolls && <td>{deathsText(scene, bins, bin, unknown[bin] ?? 0)}</td>}
            {lanes.map(({ id }, lane) => (
              <td key={id}>{formats.number(bins.incidents[lane * unknown.length + bin] ?? 0)}</td>
            ))}
            {coverage.length > 0 && (
              <td class="is-text">{searchedText(coverage, daysOfBin(bins, bin), scene)}</td>
            )}
          </tr>
        ))}
      </ScrolledTable>
    </>
  );
}

function searchedText(coverage: readonly CoverageSpan[], days: DayRange, { locale }: Scene): string {
  if (!worstIn(coverage, days)) return '–';
  return coverageNote(coverage, days, locale) || tableMessages(locale.language).searchedWell;
}

/** A range as somebody reported it; what nobody counted is said beside it, never as zero. */
function deathsText(scene: Scene, bins: Bins, bin: number, unknownCount: number): string {
  const { formats } = scene.locale;
  const count = sumInBin(bins.incidents, bins, bin);
  if (count === 0) return '–';
  const range = formats.range(bins.deathsLow[bin] ?? 0, bins.deathsHigh[bin] ?? 0);
  return [unknownCount < count && range, unknownText(unknownCount, scene.locale)]
    .filter(Boolean)
    .join(formats.comma);
}
