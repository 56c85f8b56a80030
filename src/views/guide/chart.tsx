// Two quarters of the timeline, larger: what its bars, lines and cells say. Drawn as the timeline draws them, by its
// own classes (timeline/plot.css).

import { ticks } from 'd3-array';
import { COVERAGE_LEVELS } from '../../data/payload/core.ts';
import { recordOf } from '../../data/record.ts';
import type { GuideMessages } from '../../i18n/en/guide.ts';
import { certaintyOf } from '../../query/mark-look.ts';
import type { Quarter } from '../../query/quarters.ts';
import { periodText } from '../shared/period.ts';
import type { GuideContent } from './content.ts';

interface TimeProps {
  readonly words: GuideContent['words'];
  readonly guide: GuideMessages;
  readonly quarters: readonly Quarter[];
}

const WIDTH_PX = 392;
const BARS = { top: 12, heightPx: 140 };
const BASE = BARS.top + BARS.heightPx;
/** Of the words under the bars, and of the first cell. */
const PERIOD_Y = BASE + 18;
const CELLS_TOP = BASE + 28;
const CELL = { pitchPx: 6, heightPx: 4.6 };
const BAR_PX = 30;
const MIDDLES = [76, 168];
const LINE_END = 216;

export function TimeExample({ words, guide, quarters }: TimeProps) {
  const { formats } = words.locale;
  const most = Math.max(1, ...quarters.map(({ high }) => high));
  const yOf = (deaths: number): number => BASE - (deaths / most) * BARS.heightPx;
  const cells = Math.max(...quarters.map(({ rows }) => rows.length));
  const heightPx = CELLS_TOP + Math.max(2, cells) * CELL.pitchPx + 6;
  const told = quarters.reduce((found, quarter) => (quarter.high > found.high ? quarter : found));
  const period = ({ firstDay, lastDay }: Quarter): string =>
    periodText({ from: firstDay, to: lastDay }, words.locale);
  const described = quarters
    .map((quarter) => {
      const { low, best, high, rows } = quarter;
      const figures = [low, best, high, rows.length].map(formats.number) as [string, string, string, string];
      return guide.time.described(period(quarter), ...figures);
    })
    .join(' ');
  return (
    <svg class="guide-time" role="img" aria-label={described} viewBox={`0 0 ${WIDTH_PX} ${heightPx}`}>
      {ticks(0, most, 3)
        .filter((value) => value > 0)
        .map((value) => (
          <g key={value} class="plot-tick">
            <path d={`M40,${Math.round(yOf(value)) + 0.5}H206`} />
            <text x="34" y={yOf(value) + 4}>
              {formats.number(value)}
            </text>
          </g>
        ))}
      {quarters.map((quarter, at) => (
        <QuarterBar
          key={quarter.firstDay}
          quarter={quarter}
          middle={MIDDLES[at] ?? 0}
          words={words}
          yOf={yOf}
          period={period(quarter)}
        />
      ))}
      <path class="plot-base" d={`M40,${BASE + 0.5}H206`} />
      <Labels
        quarter={told}
        middle={MIDDLES[quarters.indexOf(told)] ?? 0}
        words={words}
        guide={guide}
        yOf={yOf}
      />
    </svg>
  );
}

interface BarProps {
  readonly quarter: Quarter;
  readonly middle: number;
  readonly words: GuideContent['words'];
  readonly yOf: (deaths: number) => number;
}

function QuarterBar({ quarter, middle, words, yOf, period }: BarProps & { readonly period: string }) {
  const { lineages } = words.atlas;
  const left = middle - BAR_PX / 2;
  let below = 0;
  return (
    <g>
      {quarter.stacks.map(({ lineage, level, deaths }) => {
        const [bottom, top] = [yOf(below), yOf(below + deaths)];
        below += deaths;
        const hue = lineages[lineage]?.hue;
        return (
          <rect
            key={`${lineage} ${level}`}
            class={`${hue} hue-fill bar-${LEVEL_NAMES[level]}`}
            x={left}
            y={top}
            width={BAR_PX}
            height={Math.max(0.5, bottom - top - (deaths > 1 ? 0.7 : 0))}
          />
        );
      })}
      <path class="plot-whiskers-edge" d={`M${middle},${yOf(quarter.low)}V${yOf(quarter.high)}`} />
      <path class="plot-whiskers" d={`M${middle},${yOf(quarter.low)}V${yOf(quarter.high)}`} />
      <text class="guide-period" x={middle} y={PERIOD_Y}>
        {period}
      </text>
      {quarter.rows.map((row, depth) => {
        const { lineage, toll, attribution } = recordOf(words.atlas, row);
        const hue = lineage?.hue;
        const y = CELLS_TOP + depth * CELL.pitchPx;
        if (toll?.isUnknown) {
          return (
            <rect
              key={row}
              class={`guide-hollow-cell ${hue}`}
              x={left + 0.5}
              y={y + 0.5}
              width={BAR_PX - 1}
              height={CELL.heightPx - 1}
            />
          );
        }
        const isSure = certaintyOf(attribution) === 'certain';
        return (
          <rect
            key={row}
            class={`${hue} ${isSure ? 'hue-fill' : 'hue-pale'}`}
            x={left}
            y={y}
            width={BAR_PX}
            height={CELL.heightPx}
          />
        );
      })}
    </g>
  );
}

/** By the level of a stack: well first, as the timeline stacks them. */
const LEVEL_NAMES = COVERAGE_LEVELS.toReversed();

const LABEL_PX = 15;

function Labels({ quarter, middle, words, guide, yOf }: BarProps & { readonly guide: GuideMessages }) {
  const { formats } = words.locale;
  const { time } = guide;
  const edge = middle + BAR_PX / 2 + 2;
  const lines = [
    { from: middle + 2, y: yOf(quarter.high), text: time.high(formats.number(quarter.high)) },
    { from: edge, y: yOf(quarter.best), text: time.best(formats.number(quarter.best)) },
    { from: middle + 2, y: yOf(quarter.low), text: time.low(formats.number(quarter.low)) },
    { from: edge, y: CELLS_TOP + CELL.heightPx / 2, text: time.cell },
  ];
  let last = Number.NEGATIVE_INFINITY;
  return (
    <g>
      {lines.map(({ from, y, text }) => {
        // Figures close to each other are said one beneath the other.
        last = Math.max(y, last + LABEL_PX);
        return (
          <g key={text}>
            <path class="guide-leader" d={`M${from},${y}H${LINE_END - 10}L${LINE_END},${last}`} />
            <text class="guide-label" x={LINE_END + 5} y={last + 4}>
              {text}
            </text>
          </g>
        );
      })}
    </g>
  );
}
