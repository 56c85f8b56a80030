// The years over the lanes; each is a button that chooses its period, as in the timeline.

import { civilOf, type DayRange, daysOf, dayUtcOf } from '../../lib/time.ts';
import { type Send, setTime } from '../../state/steps.ts';
import type { YearStart } from './plot.tsx';
import type { TimeScale } from './time-scale.ts';
import type { Speech } from './words.ts';
import './axis.css';

/** A year narrower than this shares its place with others: only every fifth is named then. */
const LEAST_YEAR_PX = 32;
/** Nearer than this the lines at the turns of years are drawn for every fifth only. */
const LEAST_LINE_PX = 20;

function yearsOf({ span }: TimeScale): readonly number[] {
  const [first, last] = [civilOf(span.from).year, civilOf(span.to).year];
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

/** Lines at the turns of years: where years are narrow, of every fifth. */
export function yearStarts(scale: TimeScale): readonly YearStart[] {
  return yearsOf(scale)
    .slice(1)
    .map((year) => ({ x: scale.xOf(dayUtcOf(year, 1, 1)), isStrong: year % 5 === 0 }))
    .filter(({ isStrong }) => isStrong || yearPx(scale) >= LEAST_LINE_PX);
}

const yearPx = ({ span, xOf }: TimeScale): number => xOf(span.from + 365.25) - xOf(span.from);

interface AxisProps {
  readonly speech: Speech;
  readonly scale: TimeScale;
  readonly send: Send;
}

export function Axis({ speech, scale, send }: AxisProps) {
  const { scene, words } = speech;
  const { time } = scene.state.filters;
  const isWide = yearPx(scale) >= LEAST_YEAR_PX;
  return (
    <fieldset class="lineage-years" aria-label={words.years}>
      {yearsOf(scale)
        .filter((year) => isWide || year % 5 === 0)
        .map((year) => {
          const range = daysOf({ year });
          const isPressed = time !== null && isSame(time, range);
          const text = String(year);
          return (
            <button
              key={year}
              type="button"
              class={year % 5 === 0 ? 'is-strong' : undefined}
              style={{ left: `${scale.sideOf(scale.xOf((range.from + range.to + 1) / 2))}px` }}
              aria-label={scene.locale.messages.timeline.year(text)}
              aria-pressed={isPressed}
              onClick={() => send(setTime(isPressed ? null : range))}
            >
              <span>{text}</span>
            </button>
          );
        })}
    </fieldset>
  );
}

/** The same years as names in a drawing. */
export function YearNames({ scale, baseline }: { scale: TimeScale; baseline: number }) {
  const isWide = yearPx(scale) >= LEAST_YEAR_PX;
  return (
    <g class="lineage-years-named">
      {yearsOf(scale)
        .filter((year) => isWide || year % 5 === 0)
        .map((year) => {
          const range = daysOf({ year });
          return (
            <text
              key={year}
              class={year % 5 === 0 ? 'is-strong' : undefined}
              x={scale.sideOf(scale.xOf((range.from + range.to + 1) / 2))}
              y={baseline}
            >
              {year}
            </text>
          );
        })}
    </g>
  );
}

const isSame = (first: DayRange, second: DayRange): boolean =>
  first.from === second.from && first.to === second.to;

/** Pales what lies outside the chosen period. */
export function Veil({
  scale,
  time,
  heightPx,
}: {
  scale: TimeScale;
  time: DayRange | null;
  heightPx: number;
}) {
  if (!time) return null;
  const inside = (x: number): number => Math.max(0, Math.min(scale.widthPx, x));
  const [start, end] = [inside(scale.xOf(time.from)), inside(scale.xOf(time.to + 1))];
  const stretches = [
    [0, start],
    [end, scale.widthPx],
  ].filter(([from = 0, to = 0]) => to > from);
  return (
    <>
      {stretches.map(([from = 0, to = 0]) => {
        const [left, right] = [scale.sideOf(from), scale.sideOf(to)].sort((a, b) => a - b) as [
          number,
          number,
        ];
        return <rect key={from} class="lineage-veil" x={left} y={0} width={right - left} height={heightPx} />;
      })}
      {[start, end].map((x) => (
        <path key={x} class="lineage-window" d={`M${Math.round(scale.sideOf(x)) + 0.5},0V${heightPx}`} />
      ))}
    </>
  );
}
