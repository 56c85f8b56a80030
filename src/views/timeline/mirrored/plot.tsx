// The picture of two mirrored sides: bars up and down from one line, the scale on both, the veil outside the window.

import type { Locale } from '../../../i18n/index.ts';
import type { DayRange } from '../../../lib/time.ts';
import type { Pair } from '../../../query/facets.ts';
import type { Axis } from '../axis.ts';
import type { AxisLine } from '../labels.ts';
import type { MirroredBars } from './bars.ts';

interface MirroredPlotProps {
  readonly bars: MirroredBars;
  /** The timeline's own. */
  readonly axis: Axis;
  /** Of one side. */
  readonly heightPx: number;
  readonly lines: readonly AxisLine[];
  /** The chosen window, veiled outside; null where it does not apply. */
  readonly window: DayRange | null;
  /** Compared periods, shown on the timeline's axis above. */
  readonly periods: Pair<DayRange> | null;
  readonly shorterEnd: { readonly side: 0 | 1; readonly x: number } | undefined;
  readonly labels: readonly { readonly text: string; readonly x: number }[];
  readonly label: string;
  readonly locale: Locale;
}

const MARGIN_PX = 4;
const BAND_PX = 5;
const BANDS_PX = 16;
const LABELS_PX = 18;
const LABEL_HALF_PX = 30;
const SIDES = ['first', 'second'] as const;

const crisp = (value: number): number => Math.round(value) + 0.5;

export function MirroredPlot(props: MirroredPlotProps) {
  const { bars, axis, heightPx, lines, periods, labels, label } = props;
  const { widthPx } = axis;
  const top = periods ? BANDS_PX : MARGIN_PX;
  const middle = top + heightPx;
  const bottom = middle + heightPx + MARGIN_PX;
  return (
    <svg
      class="plot mirror"
      width={widthPx}
      height={bottom + (labels.length > 0 ? LABELS_PX : 0)}
      role="img"
      aria-label={label}
    >
      {periods && <Bands periods={periods} axis={axis} />}
      <g class="plot-grid">
        {lines.map(({ x, isStrong }) => (
          <path key={x} class={isStrong ? undefined : 'is-fine'} d={`M${crisp(x)},${top}V${bottom}`} />
        ))}
      </g>
      <g transform={`translate(0 ${middle})`}>
        <Ticks {...props} />
        {SIDES.map((side, at) => (
          <g key={side}>
            <path class={`side-fill-${side}`} d={bars.paths[at]} />
            {bars.whiskers[at] && <path class="plot-whiskers" d={bars.whiskers[at]} />}
          </g>
        ))}
        <Veil {...props} />
        <path class="plot-base" d={`M0,0.5H${widthPx}`} />
      </g>
      <g class="mirror-axis">
        {labels.map(({ text, x }) => (
          <g key={x} transform={`translate(${crisp(x)} 0)`}>
            <path d={`M0,${middle - 3}V${middle + 4}`} />
            <text y={bottom + 12} text-anchor={anchorOf(x, axis)}>
              {text}
            </text>
          </g>
        ))}
      </g>
    </svg>
  );
}

/** Centred on their ticks, but for those that would be cut off. */
function anchorOf(x: number, { widthPx }: Axis): 'start' | 'middle' | 'end' {
  if (x < LABEL_HALF_PX) return 'start';
  return x > widthPx - LABEL_HALF_PX ? 'end' : 'middle';
}

/** The scale stands where the timeline has its own: before the start of time, on either side of the line. */
function Ticks({ bars, axis, locale }: MirroredPlotProps) {
  const start = axis.xOf(axis.span.from);
  const isMirrored = start > axis.widthPx / 2;
  return (
    <>
      {[-1, 1].flatMap((sign) =>
        bars.ticks.map(({ value, y }) => (
          <g key={sign * value} class="mirror-tick">
            <path d={`M0,${crisp(sign * y - 0.5)}H${axis.widthPx}`} />
            <text
              x={isMirrored ? start + 8 : start - 8}
              y={sign * y + 4}
              text-anchor={isMirrored ? 'start' : 'end'}
            >
              {locale.formats.number(value)}
            </text>
          </g>
        )),
      )}
    </>
  );
}

function Veil({ window, shorterEnd, axis, heightPx }: MirroredPlotProps) {
  const { widthPx } = axis;
  const inside = (x: number): number => Math.max(0, Math.min(widthPx, x));
  const veils: Pair<number>[] = [];
  if (window) {
    const ends = [inside(axis.xOf(window.from)), inside(axis.xOf(window.to + 1))];
    veils.push([0, Math.min(...ends)], [Math.max(...ends), widthPx]);
  }
  return (
    <>
      <g class="plot-veil">
        {veils.map(([left, right]) => (
          <path
            key={left}
            d={`M${left},${-heightPx - MARGIN_PX}H${right}V${heightPx + MARGIN_PX}H${left}Z`}
          />
        ))}
      </g>
      {shorterEnd && (
        <path
          class="mirror-end"
          d={`M${crisp(shorterEnd.x)},0V${shorterEnd.side === 0 ? -heightPx : heightPx}`}
        />
      )}
    </>
  );
}

/** Where the compared periods lie in the calendar above. */
function Bands({ periods, axis }: { periods: Pair<DayRange>; axis: Axis }) {
  const inside = (x: number): number => Math.max(0, Math.min(axis.widthPx, x));
  return (
    <>
      {SIDES.map((side, at) => {
        const { from = 0, to = 0 } = periods[at] ?? {};
        const ends = [inside(axis.xOf(from)), inside(axis.xOf(to + 1))];
        return (
          <rect
            key={side}
            class={`side-fill-${side}`}
            x={Math.min(...ends)}
            y={at * BAND_PX + at}
            width={Math.max(...ends) - Math.min(...ends)}
            height={BAND_PX}
          />
        );
      })}
    </>
  );
}
