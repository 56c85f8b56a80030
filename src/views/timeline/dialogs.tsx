// What the timeline shows, as a table, and what was searched when: two dialogs, loaded when one is asked for.

import { type ComponentChildren, render } from 'preact';
import { isTollUnknown } from '../../data/columns.ts';
import type { CoverageLevel } from '../../data/payload.ts';
import { type DayRange, daysOf, parsePartialDate } from '../../lib/time.ts';
import { type Bins, rowFrom } from '../../query/bins.ts';
import { type CoverageSpan, worstIn } from '../../query/coverage.ts';
import { bitOf } from '../../query/facets.ts';
import { Icon } from '../shared/icon.tsx';
import { periodText } from '../shared/period.ts';
import type { Scene } from '../view.ts';
import { shownText } from './overview.tsx';
import { countriesShown } from './picture.ts';
import { coverageNote, daysOfBin, sumOf } from './words.ts';
import './dialogs.css';

export type DialogKind = 'table' | 'coverage';

/** Opens a dialog that takes itself away when closed; what is returned draws it again with news. */
export function openDialog(
  kind: DialogKind,
  host: HTMLElement,
): (scene: Scene, coverage: readonly CoverageSpan[]) => void {
  const dialog = document.createElement('dialog');
  dialog.className = 'timeline-dialog';
  dialog.setAttribute('aria-labelledby', 'timeline-dialog-title');
  dialog.addEventListener('close', () => {
    render(null, dialog);
    dialog.remove();
  });
  host.append(dialog);
  return (scene, coverage) => {
    if (!dialog.isConnected) return;
    render(<Dialog {...{ kind, scene, coverage }} onClose={() => dialog.close()} />, dialog);
    if (!dialog.open) dialog.showModal();
  };
}

interface DialogProps {
  readonly kind: DialogKind;
  readonly scene: Scene;
  readonly coverage: readonly CoverageSpan[];
  readonly onClose: () => void;
}

function Dialog({ kind, scene, coverage, onClose }: DialogProps) {
  const { messages } = scene.locale;
  return (
    <>
      <div class="timeline-dialog-head">
        <h2 id="timeline-dialog-title">{messages.timeline[kind].title}</h2>
        <button type="button" class="tool" aria-label={messages.close} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      {kind === 'table' ? <BarsTable scene={scene} coverage={coverage} /> : <CoverageTable scene={scene} />}
    </>
  );
}

/** The bars in sight, one a row, with the lanes as columns. */
function BarsTable({ scene, coverage }: Pick<DialogProps, 'scene' | 'coverage'>) {
  const { state, answer, atlas, locale } = scene;
  const { messages, formats } = locale;
  const { table } = messages.timeline;
  const { bins } = answer;
  const unknown = unknownByBin(scene);
  const span = state.axis ?? { from: bins.edges[0]!, to: bins.edges[bins.edges.length - 1]! - 1 };
  return (
    <>
      <p>{table.note}</p>
      <ScrolledTable
        name={table.title}
        caption={`${messages.timeline.incidentsPer[bins.unit]}, ${shownText(span, locale)}`}
        columns={[
          table.period,
          messages.timeline.incidents,
          messages.timeline.deaths,
          ...atlas.lineages.map((lineage) => lineage.name[locale.language]),
          ...(coverage.length > 0 ? [table.searched] : []),
        ]}
      >
        {Array.from(bins.edges.subarray(0, -1), (from, bin) => (
          <tr key={from}>
            <th scope="row">{periodText(daysOfBin(bins, bin), locale)}</th>
            <td>{formats.number(sumOf(bins.incidents, bins, bin))}</td>
            <td>{deathsText(scene, bins, bin, unknown[bin] ?? 0)}</td>
            {atlas.lineages.map(({ id }, lane) => (
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

interface ScrolledTableProps {
  readonly name: string;
  readonly caption?: string;
  readonly columns: readonly string[];
  readonly children: ComponentChildren;
}

/** A table that scrolls in both directions under its head, by keys too. */
function ScrolledTable({ name, caption, columns, children }: ScrolledTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without it no key scrolls the table in every browser
    <section class="table-scroll" tabIndex={0} aria-label={name}>
      <table class={caption ? undefined : 'is-wrapped'}>
        {caption && <caption>{caption}</caption>}
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}

function searchedText(coverage: readonly CoverageSpan[], days: DayRange, { locale }: Scene): string {
  if (!worstIn(coverage, days)) return '–';
  return coverageNote(coverage, days, locale) || locale.messages.timeline.coverage.searchedWell;
}

/** A range as somebody reported it; what nobody counted is said beside it, never as zero. */
function deathsText(scene: Scene, bins: Bins, bin: number, unknownCount: number): string {
  const { formats, messages } = scene.locale;
  const count = sumOf(bins.incidents, bins, bin);
  if (count === 0) return '–';
  const range = formats.range(bins.deathsLow[bin] ?? 0, bins.deathsHigh[bin] ?? 0);
  const unknown = unknownCount > 0 ? messages.receipt.tollUnknown(formats.number(unknownCount)) : '';
  return [unknownCount < count && range, unknown].filter(Boolean).join(', ');
}

/** Shown incidents of each bin whose toll nobody gave. */
function unknownByBin({ atlas, answer }: Scene): Uint32Array {
  const { columns } = atlas;
  const { edges } = answer.bins;
  const counts = new Uint32Array(edges.length - 1);
  const kept = ~bitOf('time');
  let bin = 0;
  for (let row = rowFrom(columns.firstDay, edges[0]!); row < columns.count; row++) {
    while (bin < counts.length && columns.firstDay[row]! >= edges[bin + 1]!) bin++;
    if (bin === counts.length) break;
    if ((answer.fail[row]! & kept) === 0 && isTollUnknown(columns, row)) counts[bin]! += 1;
  }
  return counts;
}

const LEVELS: readonly CoverageLevel[] = ['no', 'partly', 'well'];

/** Each shown country by time: how hard it was searched, and what is missing. */
function CoverageTable({ scene }: Pick<DialogProps, 'scene'>) {
  const { atlas, locale } = scene;
  const { messages, formats } = locale;
  const { coverage, table } = messages.timeline;
  const words = { no: coverage.notSearched, partly: coverage.searchedPartly, well: coverage.searchedWell };
  const countries = countriesShown(scene);
  const rows = atlas.coverage
    .map((stretch, at) => ({ ...stretch, note: atlas.details?.coverageNotes[at] ?? '' }))
    .filter(({ country }) => countries.includes(country));
  return (
    <>
      <p>{coverage.intro}</p>
      <ul class="coverage-key">
        {LEVELS.map((level) => (
          <li key={level}>
            <svg width="28" height="12" aria-hidden="true" focusable="false">
              <rect
                class={`coverage-${level}`}
                fill={level === 'no' ? 'url(#not-searched)' : undefined}
                x="0.5"
                y="0.5"
                width="27"
                height="11"
              />
            </svg>
            {words[level]}
          </li>
        ))}
      </ul>
      <ScrolledTable
        name={coverage.title}
        columns={[messages.facets.country, table.period, coverage.level, coverage.missing]}
      >
        {rows.map(({ country, from, to, level, note }) => (
          <tr key={`${country} ${from}`}>
            <th scope="row">{formats.country(country)}</th>
            <td class="is-text">{monthsText(from, to, scene)}</td>
            <td class="is-text">{words[level]}</td>
            <td class="is-text">{note}</td>
          </tr>
        ))}
      </ScrolledTable>
    </>
  );
}

function monthsText(from: string, to: string, { locale }: Scene): string {
  const [first, last] = [parsePartialDate(from), parsePartialDate(to)];
  return first && last ? periodText({ from: daysOf(first).from, to: daysOf(last).to }, locale) : '';
}
