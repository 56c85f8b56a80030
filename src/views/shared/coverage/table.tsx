// What was searched when, and what is missing, as a table in a dialog; loaded when it is asked for.

import type { CoverageLevel } from '../../../data/payload/core.ts';
import { soonMessages } from '../../../i18n/soon.ts';
import { tableMessages } from '../../../i18n/tables.ts';
import { daysOf, parsePartialDate } from '../../../lib/time.ts';
import type { Scene } from '../../view.ts';
import { periodText } from '../period.ts';
import { openTableDialog, ScrolledTable } from '../table-dialog.tsx';
import { countriesShown } from './countries.ts';
import './coverage.css';

export const openCoverageTable = (host: HTMLElement): ((scene: Scene) => void) =>
  openTableDialog(host, {
    title: ({ locale }) => locale.messages.timeline.coverage.title,
    body: (scene) => <CoverageTable scene={scene} />,
  });

const LEVELS: readonly CoverageLevel[] = ['no', 'partly', 'well'];

/** Each shown country by time: how hard it was searched, and what is missing. */
function CoverageTable({ scene }: { scene: Scene }) {
  const { atlas, locale } = scene;
  const { messages, formats } = locale;
  const { coverage } = messages.timeline;
  const { coverageIntro, level: levelName, missing, period, searchedWell } = tableMessages(locale.language);
  const { searchedPartly } = soonMessages(locale.language).timeline;
  const words = { no: coverage.notSearched, partly: searchedPartly, well: searchedWell };
  const countries = countriesShown(scene);
  const rows = atlas.coverage
    .map((stretch, at) => ({ ...stretch, note: atlas.details?.coverageNotes[at] ?? '' }))
    .filter(({ country }) => countries.includes(country));
  // An embed has no room for them.
  const hasNotes = rows.some(({ note }) => note !== '');
  return (
    <>
      <p>{coverageIntro}</p>
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
        columns={[messages.facets.country, period, levelName, ...(hasNotes ? [missing] : [])]}
      >
        {rows.map(({ country, from, to, level, note }) => (
          <tr key={`${country} ${from}`}>
            <th scope="row">{formats.country(country)}</th>
            <td class="is-text">{monthsText(from, to, scene)}</td>
            <td class="is-text">{words[level]}</td>
            {hasNotes && <td class="is-text">{note}</td>}
          </tr>
        ))}
      </ScrolledTable>
      <RecallList scene={scene} />
    </>
  );
}

/** Where it was measured: of what others know of, how much is here. */
function RecallList({ scene }: { scene: Scene }) {
  const { atlas, locale } = scene;
  const { formats } = locale;
  const words = tableMessages(locale.language);
  const shown = countriesShown(scene);
  const measures = (atlas.details?.recall ?? []).filter(({ countries }) =>
    countries.some((country) => shown.includes(country)),
  );
  const [first] = measures;
  if (!first) return null;
  const countries = formats.list(first.countries.map((country) => formats.country(country)));
  return (
    <section class="recall">
      <h3>{words.recallTitle}</h3>
      <p>{words.recallWhere(countries, monthsText(first.from, first.to, scene))}</p>
      <ul>
        {measures.map(({ kind, threshold, held, known }) => (
          <li key={`${kind} ${threshold}`}>
            {words.recallRow(
              words.recall[kind],
              formats.number(threshold),
              formats.number(held),
              formats.number(known),
            )}
          </li>
        ))}
      </ul>
      <p class="fine">{words.recallNote(formats.date(first.ofVersion))}</p>
    </section>
  );
}

function monthsText(from: string, to: string, { locale }: Scene): string {
  const [first, last] = [parsePartialDate(from), parsePartialDate(to)];
  return first && last ? periodText({ from: daysOf(first).from, to: daysOf(last).to }, locale) : '';
}
