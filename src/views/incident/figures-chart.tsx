// The reported figures as a picture: by date and by who said them, attackers told apart, the stored range as a band.
// The table below it says the same in words.

import type { Report } from '../../data/payload/details.ts';
import { incidentMessages } from '../../i18n/incident.ts';
import type { Locale } from '../../i18n/index.ts';
import { parsePartialDate } from '../../lib/time.ts';
import { figureOf } from './figure-words.ts';
import {
  ARROW_PX,
  type DateStretch,
  dateLabels,
  type FigureDot,
  type FiguresLayout,
  hasFigure,
  placeFigures,
} from './figures-layout.ts';

const WIDTH_PX = 328;
const AXIS_PX = 26;
const TOP_PX = 22;
const BOTTOM_PX = 118;
const HEIGHT_PX = 146;
const CHARACTER_PX = 6.1;
const DOT_PX = 3.6;

interface FiguresChartProps {
  readonly reports: readonly Report[];
  readonly range: { readonly low: number; readonly high: number } | null;
  readonly locale: Locale;
  readonly textLanguage: string;
  /** Place of the report under the pointer; null for none. */
  readonly pointed: number | null;
  readonly onPoint: (at: number | null) => void;
}

export function FiguresChart(props: FiguresChartProps) {
  const { reports, range, locale, textLanguage, pointed, onPoint } = props;
  const { chart } = incidentMessages(locale.language);
  const widthPx = WIDTH_PX - AXIS_PX;
  const layout = placeFigures(reports, range, { widthPx, top: TOP_PX, bottom: BOTTOM_PX });
  const isMirrored = locale.direction === 'rtl';
  const sideOf = (x: number): number =>
    Math.round((isMirrored ? WIDTH_PX - AXIS_PX - x : AXIS_PX + x) * 10) / 10;
  const nearest = (event: PointerEvent): number | null => {
    const box = (event.currentTarget as SVGElement).getBoundingClientRect();
    const side = ((event.clientX - box.left) / box.width) * WIDTH_PX;
    const apart = (dot: FigureDot): number => Math.abs(sideOf(dot.x) - side);
    const dot = layout.dots.slice().sort((first, second) => apart(first) - apart(second))[0];
    return dot && apart(dot) < 24 ? dot.at : null;
  };
  return (
    <svg
      class="figures"
      viewBox={`0 0 ${WIDTH_PX} ${HEIGHT_PX}`}
      role="img"
      aria-label={chart.label(layout.dots.length, locale.formats)}
      onPointerMove={(event) => onPoint(nearest(event))}
      onPointerDown={(event) => onPoint(nearest(event))}
      onPointerLeave={() => onPoint(null)}
    >
      <Ground layout={layout} locale={locale} sideOf={sideOf} />
      {layout.dots.map((dot) => (
        <Dot key={dot.at} dot={dot} x={sideOf(dot.x)} isPointed={dot.at === pointed} />
      ))}
      <g lang={textLanguage}>
        {notesOf(layout, pointed).map((dot, at) => (
          <Note key={dot.at} dot={dot} isHighest={at === 0} locale={locale} sideOf={sideOf} />
        ))}
      </g>
    </svg>
  );
}

type SideOf = (x: number) => number;

function Ground({ layout, locale, sideOf }: { layout: FiguresLayout; locale: Locale; sideOf: SideOf }) {
  const { stretches, breaks, ticks, band } = layout;
  const end = WIDTH_PX - AXIS_PX;
  const across = (from: number, to: number, y: number): string => `M${sideOf(from)},${y}H${sideOf(to)}`;
  const labels = dateLabels(
    stretches,
    end,
    (stretch) => wordingsOf(stretch, locale),
    (text) => text.length * CHARACTER_PX,
  );
  return (
    <>
      {band && (
        <rect
          class="figures-band"
          x={Math.min(sideOf(0), sideOf(end))}
          y={band.top - 1}
          width={end}
          height={band.bottom - band.top + 2}
        />
      )}
      {ticks.map(({ value, y }) => (
        <g key={value} class="figures-tick">
          {value > 0 && <path d={across(0, end, Math.round(y) + 0.5)} />}
          <text x={sideOf(-6)} y={y + 4} text-anchor="end">
            {locale.formats.number(value)}
          </text>
        </g>
      ))}
      {stretches.map(({ date, startX, endX }) => (
        <path key={date} class="figures-date" d={across(startX + 1, endX - 1, BOTTOM_PX + 0.5)} />
      ))}
      {breaks.map((x) => (
        <path
          key={x}
          class="figures-break"
          d={`M${sideOf(x) - 4},${BOTTOM_PX + 4}l3,-8M${sideOf(x) + 1},${BOTTOM_PX + 4}l3,-8`}
        />
      ))}
      {labels.map(({ text, x }) => (
        <text key={x} class="figures-label" x={sideOf(x)} y={BOTTOM_PX + 17} text-anchor="middle">
          {text}
        </text>
      ))}
    </>
  );
}

function Dot({ dot, x, isPointed }: { dot: FigureDot; x: number; isPointed: boolean }) {
  const { report, lowY, highY, isAtLeast } = dot;
  const radius = report.isPart ? 2.2 : DOT_PX;
  const kind = `report-dot report-dot-${report.includesAttackers}`;
  return (
    <g class={isPointed ? 'figures-dot is-pointed' : 'figures-dot'}>
      {isPointed && <circle class="figures-halo" cx={x} cy={lowY} r={DOT_PX + 4} />}
      {lowY !== highY && <path class="figures-range" d={`M${x},${lowY}V${highY}`} />}
      {isAtLeast && (
        <path class="figures-arrow" d={`M${x},${lowY - radius - 1}v-7m-2.6,2.8l2.6,-2.8l2.6,2.8`} />
      )}
      <g class={kind}>
        {lowY !== highY && <circle cx={x} cy={highY} r={radius} />}
        <circle cx={x} cy={lowY} r={radius} />
      </g>
    </g>
  );
}

/** The highest and the lowest figure say who gave them; what is pointed at says it instead. */
function notesOf({ dots }: FiguresLayout, pointed: number | null): readonly FigureDot[] {
  const one = dots.find((dot) => dot.at === pointed);
  if (one) return [one];
  const whole = dots.filter(({ report }) => !report.isPart);
  const highest = whole.slice().sort((first, second) => first.highY - second.highY)[0];
  // Of equal ones the last: its note stands beside it, not over the others.
  const lowest = whole
    .slice()
    .reverse()
    .sort((first, second) => second.lowY - first.lowY)[0];
  if (!highest || !lowest) return [];
  return highest.lowY === lowest.lowY ? [highest] : [highest, lowest];
}

interface NoteProps {
  readonly dot: FigureDot;
  readonly isHighest: boolean;
  readonly locale: Locale;
  readonly sideOf: SideOf;
}

function Note({ dot, isHighest, locale, sideOf }: NoteProps) {
  const end = WIDTH_PX - AXIS_PX;
  const isStart = dot.x < end / 2;
  const roomPx = isStart ? end - dot.x : dot.x + AXIS_PX;
  const figure = figureOf(dot.report, locale);
  const text = [dot.report.saidBy, dot.report.saidBy.split(/[;(,]/)[0]?.trim() ?? '']
    .map((who) => incidentMessages(locale.language).chart.note(figure, who))
    .find((candidate) => candidate.length * CHARACTER_PX <= roomPx);
  const topY = dot.isAtLeast ? dot.lowY - ARROW_PX - 1 : dot.highY - DOT_PX - 2;
  // The highest is named over the picture, the lowest beside its dot.
  const aside = isHighest ? -4 : DOT_PX + 5;
  return (
    <>
      {isHighest && topY > 18 && <path class="figures-leader" d={`M${sideOf(dot.x)},15V${topY}`} />}
      <text
        class="figures-note"
        x={sideOf(isStart ? dot.x + aside : dot.x - aside)}
        y={isHighest ? 11 : Math.min(BOTTOM_PX - 3, dot.lowY + 4)}
        text-anchor={isStart ? 'start' : 'end'}
      >
        {text ?? figure}
      </text>
    </>
  );
}

/** From the fullest to the shortest: what the date before already said may be left out. */
function wordingsOf({ date, previous }: DateStretch, { formats }: Locale): readonly string[] {
  const parsed = parsePartialDate(date);
  const before = parsePartialDate(previous);
  if (!parsed) return [date];
  const full = formats.date(date, 'short');
  const withoutYear = full.replace(/\s?\d{4}$/, '');
  const day = String(parsed.day ?? '');
  if (before?.year !== parsed.year) {
    const month = formats.date(date.slice(0, 7), 'short');
    return [full, ...(before ? [month, String(parsed.year)] : [withoutYear])];
  }
  return before.month === parsed.month
    ? [withoutYear, day]
    : [withoutYear, formats.date(date.slice(0, 7), 'short').replace(/\s?\d{4}$/, '')];
}

/** A picture needs something to compare. */
export const isWorthAChart = (reports: readonly Report[]): boolean => reports.filter(hasFigure).length >= 3;
