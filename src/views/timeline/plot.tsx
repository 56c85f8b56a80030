// The picture of the timeline: bars over their ghost, lanes, the veil outside the window.

import type { Lineage } from '../../data/payload.ts';
import type { Locale } from '../../i18n/index.ts';
import type { DayRange } from '../../lib/time.ts';
import type { Bins } from '../../query/bins.ts';
import { Emphasis, type EmphasisProps } from './emphasis.tsx';
import { LANE_PX, type LanePaths } from './lanes.ts';
import type { Picture } from './picture.ts';

interface PlotProps extends EmphasisProps {
  readonly window: DayRange;
  readonly bins: Bins;
  /** The bin under the pointer; -1 for none. */
  readonly hoveredBin: number;
  readonly label: string;
  readonly locale: Locale;
}

export function Plot(props: PlotProps) {
  const { picture, lineages, label } = props;
  const { axis, layout, lanes } = picture;
  return (
    <svg
      class={props.selected ? 'plot has-selection' : 'plot'}
      width={axis.widthPx}
      height={layout.bottom}
      role="img"
      aria-label={label}
    >
      <Grid {...props} />
      <Bars {...props} />
      {lanes && <Lanes paths={lanes} lineages={lineages} top={layout.lanesTop} />}
      <WindowFrame picture={picture} window={props.window} />
      <Emphasis {...props} />
    </svg>
  );
}

/** Crisp one-pixel lines: on half pixels. */
const crisp = (x: number): number => Math.round(x) + 0.5;

function Grid({ picture, lineages, bins, hoveredBin }: PlotProps) {
  const { axis, layout, lines } = picture;
  const { widthPx } = axis;
  const { barsTop, barsBottom, lanesTop, bottom, hasLanes } = layout;
  const [left, right] =
    hoveredBin < 0
      ? [0, 0]
      : [
          Math.max(0, axis.xOf(bins.edges[hoveredBin]!)),
          Math.min(widthPx, axis.xOf(bins.edges[hoveredBin + 1]!)),
        ];
  return (
    <>
      {hoveredBin >= 0 && (
        <rect class="plot-bin" x={left} y={barsTop} width={right - left} height={barsBottom - barsTop} />
      )}
      <g class="plot-grid">
        {lines.map(({ x, isStrong }) =>
          hasLanes ? (
            <path key={x} class={isStrong ? undefined : 'is-fine'} d={`M${crisp(x)},${lanesTop}V${bottom}`} />
          ) : (
            <path key={x} class="is-mark" d={`M${crisp(x)},${barsBottom}v4`} />
          ),
        )}
        {hasLanes &&
          lineages.map(({ id }, lane) => (
            <path key={id} d={`M0,${lanesTop + (lane + 1) * LANE_PX - 0.5}H${widthPx}`} />
          ))}
      </g>
    </>
  );
}

function Bars({ picture, lineages, locale }: PlotProps) {
  const { axis, layout, bars } = picture;
  return (
    <g transform={`translate(0 ${layout.barsTop})`}>
      {bars.ticks.map(({ value, y }) => (
        <g key={value} class="plot-tick">
          <path d={`M0,${crisp(y - 0.5)}H${axis.widthPx}`} />
          <text x={-8} y={y + 4}>
            {locale.formats.number(value)}
          </text>
        </g>
      ))}
      {!bars.isWhole && <path class="plot-ghost" d={bars.ghost} />}
      <g class="plot-figures">
        {lineages.map(({ id }, lineage) => (
          <path key={id} class={`lineage-fill-${id}`} d={bars.stacks[lineage]} />
        ))}
      </g>
      {bars.whiskers && <path class="plot-whiskers" d={bars.whiskers} />}
      <path class="plot-base" d={`M0,${crisp(layout.barsBottom - layout.barsTop - 0.5)}H${axis.widthPx}`} />
    </g>
  );
}

function Lanes({ paths, lineages, top }: { paths: LanePaths; lineages: readonly Lineage[]; top: number }) {
  return (
    <g transform={`translate(0 ${top})`}>
      <path class="plot-ghost" d={paths.ghosts} />
      <g class="plot-figures">
        {lineages.map(({ id }, lane) => (
          <g key={id} class={`lineage-fill-${id}`}>
            <path class="lane-bars" d={paths.bars[lane]} />
            <path d={paths.filled[lane]} />
            <path class={`lane-hollow lineage-stroke-${id}`} d={paths.hollow[lane]} />
          </g>
        ))}
      </g>
    </g>
  );
}

/** The names between bars and lanes stay unveiled: they are buttons one still wants to read. */
function WindowFrame({ picture, window }: { picture: Picture; window: DayRange }) {
  const { axis, layout } = picture;
  const { barsBottom, lanesTop, hasLanes, frameTop } = layout;
  const inside = (x: number): number => Math.max(0, Math.min(axis.widthPx, x));
  const [left, right] = [inside(axis.xOf(window.from)), inside(axis.xOf(window.to + 1))];
  const veils = [
    [0, left],
    [right, axis.widthPx],
  ].filter(([start = 0, end = 0]) => end > start);
  const bottom = hasLanes ? layout.bottom : barsBottom;
  return (
    <>
      <g class="plot-veil">
        {veils.map(([start = 0, end = 0]) => (
          <path
            key={start}
            d={`M${start},${frameTop}H${end}V${barsBottom}H${start}ZM${start},${lanesTop}H${end}V${layout.bottom}H${start}Z`}
          />
        ))}
      </g>
      <path
        class="plot-window"
        d={`M${crisp(left - 0.5)},${bottom}V${frameTop}H${crisp(right - 0.5)}V${bottom}`}
      />
    </>
  );
}
