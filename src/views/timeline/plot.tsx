// The picture of the timeline: bars over their ghost, and what stands under the years. What changes while a window is
// drawn or a pointer moves lies over it (frame.tsx) or under it, so that this is drawn rarely.

import type { Lineage } from '../../data/payload/core.ts';
import type { Locale } from '../../i18n/index.ts';
import { LEVELS } from '../../query/searched.ts';
import { namesYears } from './labels.ts';
import { LowerPlot } from './lower-plot.tsx';
import type { Picture } from './picture.ts';

interface PlotProps {
  readonly picture: Picture;
  readonly lineages: readonly Lineage[];
  readonly locale: Locale;
}

export function Plot(props: PlotProps) {
  const { picture, lineages } = props;
  const { axis, layout, lower } = picture;
  return (
    <svg class="plot" width={axis.widthPx} height={layout.bottom} aria-hidden="true" focusable="false">
      <Grid {...props} />
      <Unsearched {...props} />
      <Bars {...props} />
      {picture.isZoomed && <NoneInSight {...props} />}
      {lower && (
        <g transform={`translate(0 ${layout.lowerTop})`}>
          <LowerPlot lower={lower} lineages={lineages} />
        </g>
      )}
    </svg>
  );
}

/** Crisp one-pixel lines: on half pixels. */
export const crisp = (x: number): number => Math.round(x) + 0.5;

const MARK_PX = 4;

function Grid({ picture, lineages }: PlotProps) {
  const { axis, layout, lines } = picture;
  const { barsBottom, lowerTop, bottom, lower, lanePx } = layout;
  const hasLanes = lower === 'lanes';
  const end = hasLanes ? bottom : lower === 'cells' && namesYears(axis) ? lowerTop : barsBottom + MARK_PX;
  const path = (isStrong: boolean): string =>
    lines
      .filter((line) => line.isStrong === isStrong)
      .map(({ x }) => `M${crisp(x)},${hasLanes ? lowerTop : barsBottom}V${end}`)
      .join('');
  const laneLines = lineages.map((_, lane) => `M0,${lowerTop + (lane + 1) * lanePx - 0.5}H${axis.widthPx}`);
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
        {lineages.map(({ id, hue }, lineage) => (
          <g key={id} class={hue}>
            {LEVELS.map((level, at) => (
              <path key={level} class={`bar-${level}`} d={bars.stacks[lineage]?.[at]} />
            ))}
          </g>
        ))}
      </g>
      <path class="plot-whiskers-edge" d={bars.whiskers} />
      <path class="plot-whiskers" d={bars.whiskers} />
      <path class="plot-base" d={`M0,${crisp(layout.barsBottom - layout.barsTop - 0.5)}H${axis.widthPx}`} />
    </g>
  );
}

/** Narrower stretches are named with a word a line, those that have no room for a word not at all. */
const NAMED_FROM_PX = { line: 110, words: 54 };
const SAID_LINE_PX = 14;

/** Hatched behind the bars where nobody looked at all: an empty stretch there says nothing. */
function Unsearched({ picture, locale }: Pick<PlotProps, 'picture' | 'locale'>) {
  const { layout, unsearched } = picture;
  const { notSearched } = locale.messages.timeline.coverage;
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
      {unsearched.map(({ left, widthPx }) => (
        <g key={left}>
          <rect
            class="plot-unsearched"
            fill="url(#not-searched)"
            x={left}
            width={widthPx}
            y={layout.barsTop}
            height={layout.barsBottom - layout.barsTop}
          />
          {widthPx >= NAMED_FROM_PX.words &&
            (widthPx < NAMED_FROM_PX.line ? notSearched.split(' ') : [notSearched]).map((words, at, all) => (
              <text
                key={words}
                class="plot-said"
                x={left + widthPx / 2}
                y={layout.barsBottom - 8 - (all.length - 1 - at) * SAID_LINE_PX}
              >
                {words}
              </text>
            ))}
        </g>
      ))}
    </>
  );
}

/** Days in sight without an incident say so: an empty picture could as well be a broken one. */
function NoneInSight({ picture, locale }: Pick<PlotProps, 'picture' | 'locale'>) {
  const { axis, layout, bins } = picture;
  if (bins.incidents.some((count) => count > 0)) return null;
  const { timeline } = locale.messages;
  const isNone = bins.wholeIncidents.every((count) => count === 0);
  return (
    <text class="plot-said" x={axis.widthPx / 2} y={(layout.barsTop + layout.barsBottom) / 2 + 4}>
      {isNone ? timeline.noneInSight : timeline.noneShownInSight}
    </text>
  );
}
