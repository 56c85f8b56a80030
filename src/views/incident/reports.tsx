// Every reported figure or claim in order of date: who said it, who printed it, attackers told apart.

import type { Report } from '../../data/payload.ts';
import type { Locale } from '../../i18n/index.ts';
import { httpOnly } from '../shared/web-address.ts';
import type { PartProps } from './part.ts';

export function Reports({ scene, row }: PartProps) {
  const { atlas, locale } = scene;
  const { incident } = locale.messages;
  const { formats } = locale;
  const reports = atlas.details?.reports[atlas.columns.id[row] ?? ''];
  if (!reports) return null;
  const withFigures = reports.filter((report) => report.low !== null || report.high !== null).length;
  return (
    <section class="reports">
      <h3>
        {incident.figures}
        <span class="fine">
          {' '}
          · {incident.figuresCount(formats.number(withFigures), formats.number(reports.length))}
        </span>
      </h3>
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
      </p>
      <ol>
        {reports.map((report, at) => (
          <ReportLine
            key={at}
            report={report}
            locale={locale}
            textLanguage={atlas.details?.language ?? 'en'}
          />
        ))}
      </ol>
    </section>
  );
}

interface ReportLineProps {
  readonly report: Report;
  readonly locale: Locale;
  readonly textLanguage: string;
}

function ReportLine({ report, locale, textLanguage }: ReportLineProps) {
  const { messages, formats } = locale;
  const { incident } = messages;
  const url = httpOnly(report.url);
  const publisher = url ? <a href={url}>{report.publisher}</a> : report.publisher;
  return (
    <li class="report">
      <span class="report-date">{formats.date(report.date, 'short')}</span>
      <span class="report-figure">
        {figureOf(report, locale) === '' ? (
          <span class="visually-hidden">{incident.noFigure}</span>
        ) : (
          <>
            <Dot attackers={report.includesAttackers} />
            <strong>{figureOf(report, locale)}</strong>
            <span class="visually-hidden">, {attackersText(report, locale)}</span>
          </>
        )}
      </span>
      <span class="report-said" lang={textLanguage}>
        {report.saidBy}
        {report.isPart && <em> ({incident.part})</em>}
      </span>
      <span class="report-fact">
        <span lang={textLanguage}>{report.fact}</span>{' '}
        {report.claim && (
          <span lang={textLanguage}>
            {incident.claim}: {report.claim}.{' '}
          </span>
        )}
        <cite title={report.title}>{publisher}</cite>
      </span>
    </li>
  );
}

function figureOf({ low, high }: Report, { messages, formats }: Locale): string {
  if (low === null && high === null) return '';
  if (high === null) return messages.incident.atLeast(formats.number(low ?? 0));
  return formats.range(low ?? high, high);
}

function attackersText({ includesAttackers }: Report, { messages }: Locale): string {
  const { attackersExcluded, attackersIncluded, attackersUnsaid } = messages.incident;
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
