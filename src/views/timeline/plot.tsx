// The picture of the timeline: bars over their ghost, the band of coverage, lanes. What changes while a window is
// drawn or a pointer moves lies over it (frame.tsx) or under it, so that this is drawn rarely.

import type { Lineage } from '../../data/payload.ts';
import type { Locale } from '../../i18n/index.ts';
import { type DensityPaths, SHADES } from './density.ts';
import { LANE_PX, type LanePaths } from './lanes.ts';
import { COVERAGE_PX } from './layout.ts';
import type { Picture } from './picture.ts';

interface PlotProps {
  readonly picture: Picture;
  readonly lineages: readonly Lineage[];
  readonly locale: Locale;
}

export function Plot(props: PlotProps) {
  const { picture, lineages } = props;
  const { axis, layout, lanes } = picture;
  return (
    <svg class="plot" width={axis.widthPx} height={layout.bottom} aria-hidden="true" focusable="false">
      <Grid {...props} />
      <Unsearched picture={picture} />
      <Bars {...props} />
      <Coverage picture={picture} />
      {lanes && (
        <g transform={`translate(0 ${layout.lanesTop})`}>
          <path class="plot-ghost" d={lanes.paths.ghosts} />
          {lanes.kind === 'marks' ? (
            <LaneMarks paths={lanes.paths} lineages={lineages} />
          ) : (
            <LaneCells paths={lanes.paths} lineages={lineages} />
          )}
        </g>
      )}
    </svg>
  );
}

/** Crisp one-pixel lines: on half pixels. */
export const crisp = (x: number): number => Math.round(x) + 0.5;

function Grid({ picture, lineages }: PlotProps) {
  const { axis, layout, lines } = picture;
  const { barsBottom, lanesTop, bottom, hasLanes } = layout;
  const path = (isStrong: boolean): string =>
    lines
      .filter((line) => line.isStrong === isStrong)
      .map(({ x }) => (hasLanes ? `M${crisp(x)},${lanesTop}V${bottom}` : `M${crisp(x)},${barsBottom}v4`))
      .join('');
  const laneLines = lineages.map((_, lane) => `M0,${lanesTop + (lane + 1) * LANE_PX - 0.5}H${axis.widthPx}`);
  return (
    <g class="plot-grid">
      <path class={hasLanes ? undefined : 'is-mark'} d={path(true)} />
      <path class={hasLanes ? 'is-fine' : 'is-mark'} d={path(false)} />
      {hasLanes && <path d={laneLines.join('')} />}
    </g>
  );
}

function Bars({ picture, lineages, locale }: PlotProps) {
  const { axis, layout, bars } = picture;
  return (
    <g transform={`translate(0 ${layout.barsTop})`}>
      {bars.ticks.map(({ value, y }) => (
        <g key={value} class="plot-tick">
          <path d={`M0,${crisp(y - 0.5)}H${axis.widthPx}`} />
          <text x={axis.isMirrored ? axis.widthPx + 8 : -8} y={y + 4}>
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
      {bars.whiskers && (
        <>
          <path class="plot-whiskers-edge" d={bars.whiskers} />
          <path class="plot-whiskers" d={bars.whiskers} />
        </>
      )}
      <path class="plot-base" d={`M0,${crisp(layout.barsBottom - layout.barsTop - 0.5)}H${axis.widthPx}`} />
    </g>
  );
}

/** Hatched behind the bars where nobody looked at all: an empty stretch there says nothing. */
function Unsearched({ picture }: Pick<PlotProps, 'picture'>) {
  const { layout, coveragePaths } = picture;
  return (
    <>
      <defs>
        <pattern
          id="not-searched"
          width="4"
          height="4"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path class="plot-hatch" d="M0,0V4" />
        </pattern>
      </defs>
      {coveragePaths.nowhere.map(({ left, widthPx }) => (
        <rect
          key={left}
          class="plot-unsearched"
          fill="url(#not-searched)"
          x={left}
          width={widthPx}
          y={layout.barsTop}
          height={layout.barsBottom - layout.barsTop}
        />
      ))}
    </>
  );
}

function Coverage({ picture }: Pick<PlotProps, 'picture'>) {
  const { layout, coveragePaths, axis } = picture;
  const { no, partly } = coveragePaths;
  return (
    <g transform={`translate(0 ${layout.coverageTop})`}>
      <path class="plot-partly" d={partly} />
      <path class="plot-not-searched" fill="url(#not-searched)" d={no} />
      <path class="plot-coverage-edge" d={`M0,${COVERAGE_PX + 0.5}H${axis.widthPx}`} />
    </g>
  );
}

function LaneMarks({ paths, lineages }: { paths: LanePaths; lineages: readonly Lineage[] }) {
  return (
    <>
      <g class="plot-figures">
        {lineages.map(({ id }, lane) => (
          <g key={id} class={`lineage-fill-${id}`}>
            <path class="lane-bars" d={paths.bars[lane]} />
            <path d={paths.filled[lane]} />
            <path class={`lane-hollow lineage-stroke-${id}`} d={paths.hollow[lane]} />
          </g>
        ))}
      </g>
      <path class="lane-doubt-edge" d={paths.disputed} />
      <path class="lane-doubt" d={paths.disputed} />
    </>
  );
}

/** The palest first. */
const SHADE_CLASSES = Array.from({ length: SHADES }, (_, shade) => `lane-shade-${shade + 1}`);

function LaneCells({ paths, lineages }: { paths: DensityPaths; lineages: readonly Lineage[] }) {
  return (
    <g class="plot-figures">
      {lineages.map(({ id }, lane) => (
        <g key={id} class={`lineage-fill-${id}`}>
          {SHADE_CLASSES.map((shadeClass, shade) => (
            <path key={shadeClass} class={shadeClass} d={paths.shades[lane]?.[shade]} />
          ))}
        </g>
      ))}
    </g>
  );
}
