// Every reported figure or claim in order of date, as a picture and as a table: who said it, who printed it,
// attackers told apart.

import { UNKNOWN } from '../../data/columns.ts';
import type { Report } from '../../data/payload/details.ts';
import { recordOf } from '../../data/record.ts';
import { incidentMessages } from '../../i18n/incident.ts';
import type { Locale } from '../../i18n/index.ts';
import { httpOnly } from '../shared/web-address.ts';
import { figureOf } from './figure-words.ts';
import { FiguresChart, isWorthAChart } from './figures-chart.tsx';
import type { PartProps } from './part.ts';

export interface ReportsProps extends PartProps {
  /** Place of the report that the pointer is on in the picture. */
  readonly pointed: number | null;
  readonly onPoint: (at: number | null) => void;
}

export function Reports({ scene, row, pointed, onPoint }: ReportsProps) {
  const { atlas, locale } = scene;
  const incident = incidentMessages(locale.language);
  const { formats } = locale;
  const { id, toll } = recordOf(atlas, row);
  const reports = atlas.details?.reports[id];
  if (!reports) return null;
  const withFigures = reports.filter((report) => report.low !== null || report.high !== null).length;
  const range = !toll || toll.low === UNKNOWN || toll.high === UNKNOWN ? null : toll;
  const textLanguage = atlas.details?.language ?? 'en';
  const hasChart = isWorthAChart(reports);
  const hasAtLeast = reports.some((report) => report.low !== null && report.high === null);
  return (
    <section class="reports">
      <h3>
        {incident.figures}
        <span class="fine">
          {' '}
          · {incident.figuresCount(formats.number(withFigures), formats.number(reports.length))}
        </span>
      </h3>
      {hasChart && <FiguresChart {...{ reports, range, locale, textLanguage, pointed, onPoint }} />}
      <p class="report-key fine">
        <span>
          <Dot attackers="no" /> {incident.attackersExcluded}
        </span>
        <span>
          <Dot attackers="yes" /> {incident.attackersIncluded}
        </span>
        <span>
          <Dot attackers="unknown" /> {incident.attackersUnsaid}
        </span>
        {hasChart && hasAtLeast && <span>↑ {incident.chart.atLeast}</span>}
        {hasChart && range && (
          <span>
            <span class="figures-swatch" /> {incident.chart.band(formats.range(range.low, range.high))}
          </span>
        )}
      </p>
      {hasChart && <p class="fine">{incident.chart.axis}</p>}
      <table class="report-table">
        <thead>
          <tr>
            <th scope="col">{incident.date}</th>
            <th scope="col">{incident.saidBy}</th>
            <th scope="col">{incident.deaths}</th>
          </tr>
        </thead>
        <tbody>
          {reports.map((report, at) => (
            <ReportLine key={at} {...{ report, locale, textLanguage }} isPointed={at === pointed} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface ReportLineProps {
  readonly report: Report;
  readonly locale: Locale;
  readonly textLanguage: string;
  readonly isPointed: boolean;
}

function ReportLine({ report, locale, textLanguage, isPointed }: ReportLineProps) {
  const { formats } = locale;
  const incident = incidentMessages(locale.language);
  const url = httpOnly(report.url);
  const publisher = url ? <a href={url}>{report.publisher}</a> : report.publisher;
  return (
    <tr class={isPointed ? 'report is-pointed' : 'report'}>
      <td class="report-date">{formats.date(report.date, 'short')}</td>
      <td>
        <span class="report-said" lang={textLanguage}>
          {report.saidBy}
          {report.isPart && <em> ({incident.part})</em>}
        </span>
        <span class="report-fact">
          <span lang={textLanguage}>{report.fact}</span>{' '}
          {report.claim && <span lang={textLanguage}>{incident.claim(report.claim)} </span>}
          <cite title={report.title}>{publisher}</cite>
        </span>
      </td>
      <td class={report.high === null ? 'report-figure' : 'report-figure is-whole'}>
        {figureOf(report, locale) === '' ? (
          <span class="visually-hidden">{incident.noFigure}</span>
        ) : (
          <>
            <Dot attackers={report.includesAttackers} />
            <strong>{figureOf(report, locale)}</strong>
            <span class="visually-hidden">, {attackersText(report, locale)}</span>
          </>
        )}
      </td>
    </tr>
  );
}

function attackersText({ includesAttackers }: Report, { language }: Locale): string {
  const { attackersExcluded, attackersIncluded, attackersUnsaid } = incidentMessages(language);
  return { no: attackersExcluded, yes: attackersIncluded, unknown: attackersUnsaid }[includesAttackers];
}

function Dot({ attackers }: { attackers: Report['includesAttackers'] }) {
  return (
    <svg
      class={`report-dot report-dot-${attackers}`}
      width="10"
      height="10"
      viewBox="-5 -5 10 10"
      aria-hidden="true"
    >
      <circle r="3.6" />
    </svg>
  );
}
