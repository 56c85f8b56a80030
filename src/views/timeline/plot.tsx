// The picture of the timeline: bars over their ghost, lanes, the veil outside the window, the selection.

import type { Lineage } from '../../data/payload.ts';
import type { Locale } from '../../i18n/index.ts';
import type { DayRange } from '../../lib/time.ts';
import { shapePath } from '../shared/shapes.ts';
import type { Axis } from './axis.ts';
import type { BarPaths } from './bars.ts';
import { LANE_PX, type LaneMark, type LanePaths } from './lanes.ts';

/** Heights in pixels, from the top of the picture. */
export interface PlotLayout {
  readonly top: number;
  readonly bars: number;
  readonly labels: number;
  readonly lanes: number;
}

interface PlotProps {
  readonly axis: Axis;
  readonly layout: PlotLayout;
  readonly bars: BarPaths;
  readonly lanes: LanePaths | null;
  readonly lineages: readonly Lineage[];
  readonly window: DayRange;
  readonly yearLines: readonly number[];
  readonly hovered: LaneMark | undefined;
  readonly selected: LaneMark | undefined;
  readonly focused: LaneMark | undefined;
  readonly label: string;
  readonly locale: Locale;
}

export function Plot(props: PlotProps) {
  const { axis, layout, bars, lineages, yearLines, label, locale } = props;
  const { widthPx } = axis;
  const barsTop = layout.top;
  const barsBottom = barsTop + layout.bars;
  const lanesTop = barsBottom + layout.labels;
  const heightPx = lanesTop + layout.lanes;
  return (
    <svg class="plot" width={widthPx} height={heightPx} role="img" aria-label={label}>
      <g class="plot-years">
        {props.lanes && yearLines.map((x) => <line key={x} x1={x} x2={x} y1={lanesTop} y2={heightPx} />)}
        {props.lanes &&
          lineages.map(({ id }, lane) => (
            <line
              key={id}
              x1={0}
              x2={widthPx}
              y1={lanesTop + (lane + 1) * LANE_PX}
              y2={lanesTop + (lane + 1) * LANE_PX}
            />
          ))}
      </g>
      <g transform={`translate(0 ${barsTop})`}>
        {bars.ticks.map(({ value, y }) => (
          <g key={value} class="plot-tick">
            <line x1={0} x2={widthPx} y1={y} y2={y} />
            <text x={-8} y={y + 4}>
              {locale.formats.number(value)}
            </text>
          </g>
        ))}
        <path class="plot-ghost" d={bars.ghost} />
        {lineages.map(({ id }, lineage) => (
          <path key={id} class={`lineage-fill-${id}`} d={bars.stacks[lineage]} />
        ))}
        <path class="plot-whiskers" d={bars.whiskers} />
        <line class="plot-base" x1={0} x2={widthPx} y1={layout.bars} y2={layout.bars} />
      </g>
      {props.lanes && <Lanes paths={props.lanes} lineages={lineages} top={lanesTop} />}
      <WindowFrame
        axis={axis}
        window={props.window}
        top={barsTop - 12}
        barsBottom={barsBottom}
        lanesTop={lanesTop}
        heightPx={heightPx}
      />
      {props.lanes && <Emphasis {...props} barsTop={barsTop} lanesTop={lanesTop} heightPx={heightPx} />}
    </svg>
  );
}

function Lanes({ paths, lineages, top }: { paths: LanePaths; lineages: readonly Lineage[]; top: number }) {
  return (
    <g transform={`translate(0 ${top})`}>
      <path class="plot-ghost" d={paths.ghosts} />
      {lineages.map(({ id }, lane) => (
        <g key={id} class={`lane lineage-fill-${id}`}>
          <path class="lane-bars" d={paths.bars[lane]} />
          <path d={paths.filled[lane]} />
          <path class={`lane-hollow lineage-stroke-${id}`} d={paths.hollow[lane]} />
        </g>
      ))}
    </g>
  );
}

interface WindowFrameProps {
  readonly axis: Axis;
  readonly window: DayRange;
  readonly top: number;
  readonly barsBottom: number;
  readonly lanesTop: number;
  readonly heightPx: number;
}

/** The labels between bars and lanes stay unveiled: they are buttons one still wants to read. */
function WindowFrame({ axis, window, top, barsBottom, lanesTop, heightPx }: WindowFrameProps) {
  const left = Math.max(0, Math.min(axis.widthPx, axis.xOf(window.from)));
  const right = Math.max(0, Math.min(axis.widthPx, axis.xOf(window.to + 1)));
  // Without lanes the frame ends with the bars.
  const bottom = heightPx > lanesTop ? heightPx : barsBottom;
  const veil = (x: number, width: number) =>
    width > 0 && (
      <>
        <rect x={x} y={top} width={width} height={barsBottom - top} />
        <rect x={x} y={lanesTop} width={width} height={Math.max(0, heightPx - lanesTop)} />
      </>
    );
  return (
    <>
      <g class="plot-veil">
        {veil(0, left)}
        {veil(right, axis.widthPx - right)}
      </g>
      <path class="plot-window" d={`M${left},${bottom}V${top}H${right}V${bottom}`} />
    </>
  );
}

interface EmphasisProps extends PlotProps {
  readonly barsTop: number;
  readonly lanesTop: number;
  readonly heightPx: number;
}

function Emphasis({ hovered, selected, focused, lineages, barsTop, lanesTop, heightPx }: EmphasisProps) {
  const middle = (mark: LaneMark): number => lanesTop + (mark.lane + 0.5) * LANE_PX;
  const selectedLineage = selected && lineages[selected.lane];
  return (
    <>
      {hovered && hovered.row !== selected?.row && (
        <path class="plot-hover" d={`M${hovered.x + 0.8},${barsTop - 8}V${heightPx}`} />
      )}
      {selected && selectedLineage && (
        <>
          <rect
            class="plot-selected"
            x={selected.x - 2}
            y={barsTop - 12}
            width={5}
            height={heightPx - barsTop + 12}
          />
          <path
            class={`plot-selected-mark lineage-fill-${selectedLineage.id}`}
            transform={`translate(${selected.x + 0.5} ${middle(selected)})`}
            d={shapePath(selectedLineage.shape, 5)}
          />
        </>
      )}
      {focused && (
        <g class="plot-focus">
          <circle class="plot-focus-outer" cx={focused.x + 0.8} cy={middle(focused)} r={9.5} />
          <circle class="plot-focus-inner" cx={focused.x + 0.8} cy={middle(focused)} r={7} />
        </g>
      )}
    </>
  );
}
