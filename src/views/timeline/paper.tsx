// The timeline as a drawing for paper: bars with their years, under them the numbers of the incidents as the table has
// them, or where they are too many the cells.

import { recordOf } from '../../data/record.ts';
import type { DayRange } from '../../lib/time.ts';
import { type Bins, binIncidents, edgesOf, sumInBin } from '../../query/bins.ts';
import { bitOf } from '../../query/facets.ts';
import { SANS } from '../shared/fonts.ts';
import { runsText } from '../shared/number-runs.ts';
import type { Scene } from '../view.ts';
import { Annotations } from './annotations-layer.tsx';
import { fitted } from './axis.ts';
import { createPictures, type Picture } from './picture.ts';
import { Plot } from './plot.tsx';
import type { TypeSize } from './type-size.ts';
import { binAt, captionOf, summaryOf } from './words.ts';

interface PaperNumbers {
  /** By row. */
  readonly ofRow: ReadonlyMap<number, readonly number[]>;
}

interface TimelinePaperProps {
  readonly scene: Scene;
  readonly whole: DayRange;
  /** The days that the axis shows; null for the whole. */
  readonly window: DayRange | null;
  /** Null where the incidents are too many for numbers. */
  readonly numbers: PaperNumbers | null;
  readonly widthPx: number;
}

/** For the figures of the scale. */
const GUTTER_PX = 40;
const LANE_PX = 13;
const LANES_TOP_PX = 8;
const DIGIT_PX = 6.4;
const FIGURE_PX = 6.6;
/** Between two numbers in a row. */
const GAP_PX = 5;

export function TimelinePaper({ scene, whole, window, numbers, widthPx }: TimelinePaperProps) {
  const { state, atlas, answer, locale } = scene;
  const axis = window ? fitted(window, whole) : whole;
  const counted = binIncidents(
    atlas.columns,
    answer.fail,
    bitOf('time'),
    edgesOf(axis),
    atlas.lineages.length,
  );
  // A few would be lost beneath the whole.
  const bins = numbers ? alone(counted) : counted;
  const own: Scene = { ...scene, state: { ...state, axis }, answer: { ...answer, bins } };
  const picture = createPictures(whole, () => null)(
    own,
    {
      widthPx: widthPx - GUTTER_PX,
      viewportHeightPx: 0,
      pixelRatio: 2,
      isBeside: numbers === null,
      lower: numbers === null ? 'cells' : 'none',
      linePx: 15,
    },
    paperType(),
  );
  const { layout, labels } = picture;
  const lanes = numbers ? lanesOf(scene, picture, numbers) : [];
  const lanesTop = layout.lowerTop + LANES_TOP_PX;
  const heightPx = Math.ceil(
    numbers ? lanesTop + LANE_PX * (1 + Math.max(-1, ...lanes.map(({ lane }) => lane))) : layout.bottom,
  );
  const left = picture.axis.isMirrored ? 0 : GUTTER_PX;
  return (
    <figure class="briefing-timeline">
      <figcaption>
        <strong>{captionOf(own, picture.bins)}</strong>
        {[...notesOf(own, picture)].map((note) => locale.formats.semicolon + note)}
      </figcaption>
      <svg
        role="img"
        aria-label={summaryOf(own, picture.bins, picture.coverage)}
        viewBox={`0 0 ${widthPx} ${heightPx}`}
      >
        <g transform={`translate(${left} 0)`}>
          <Plot picture={picture} lineages={atlas.lineages} locale={locale} />
          <g class="briefing-years">
            {labels.map(({ text, x, isStrong }) => (
              <text
                key={`${x} ${text}`}
                class={isStrong ? 'is-strong' : undefined}
                x={x}
                y={layout.labelsTop + 15}
              >
                {text}
              </text>
            ))}
          </g>
          <g class="briefing-numbers">
            {lanes.map(({ text, x, middle, lane }) => (
              <g key={text}>
                <path d={`M${x},${layout.lowerTop}V${lanesTop + lane * LANE_PX + 1}`} />
                <text x={middle} y={lanesTop + (lane + 1) * LANE_PX - 3}>
                  {text}
                </text>
              </g>
            ))}
          </g>
          {numbers === null && (
            <Annotations picture={picture} window={axis} fail={answer.fail} selected={undefined} />
          )}
        </g>
      </svg>
    </figure>
  );
}

function notesOf({ atlas: { has }, locale }: Scene, { bars }: Picture): readonly string[] {
  const { timeline } = locale.messages;
  return [
    ...(has.ranges ? [timeline.bestEstimate, timeline.line] : []),
    ...(has.coverage ? [timeline.paler] : []),
    ...(bars.isWhole ? [] : [timeline.grey]),
  ];
}

/** As if there were no others. */
function alone(bins: Bins): Bins {
  const sums = (values: Float64Array): Float64Array =>
    Float64Array.from(bins.deathsHigh, (_, bin) => sumInBin(values, bins, bin));
  return {
    ...bins,
    wholeIncidents: sums(bins.incidents),
    wholeDeaths: sums(bins.deaths),
    wholeDeathsHigh: bins.deathsHigh,
  };
}

interface PlacedRun {
  readonly text: string;
  /** Of the bin. */
  readonly x: number;
  /** Of the words. */
  readonly middle: number;
  readonly lane: number;
}

/** The numbers of each bar, in as many rows as it takes for none to stand over another. */
function lanesOf(
  { atlas }: Scene,
  { bins, binColumns, axis }: Picture,
  { ofRow }: PaperNumbers,
): PlacedRun[] {
  const byBin = new Map<number, number[]>();
  for (const [row, numbers] of ofRow) {
    const { days } = recordOf(atlas, row);
    const bin = binAt(bins, days.from);
    if (bin >= 0) byBin.set(bin, [...(byBin.get(bin) ?? []), ...numbers]);
  }
  const ends: number[] = [];
  return [...byBin]
    .map(([bin, numbers]) => {
      const [left, right] = binColumns[bin] ?? [0, 0];
      const text = runsText(numbers);
      const half = (text.length * DIGIT_PX) / 2;
      const x = (left + right) / 2;
      return { text, x, half, middle: Math.max(half, Math.min(axis.widthPx - half, x)) };
    })
    .sort((first, second) => first.middle - second.middle)
    .map(({ text, x, half, middle }) => {
      const free = ends.findIndex((end) => end + GAP_PX <= Math.min(x, middle - half));
      const lane = free < 0 ? ends.length : free;
      ends[lane] = middle + half;
      return { text, x, middle, lane };
    });
}

/** Paper has the sizes that we ask for. */
function paperType(): TypeSize {
  const pen = document.createElement('canvas').getContext('2d');
  const fonts = { label: `11px ${SANS}`, title: `600 11.5px ${SANS}`, flag: `600 12px ${SANS}` };
  return {
    linePx: 15,
    figurePx: FIGURE_PX,
    scale: 1,
    isForced: false,
    widthOf(text, type) {
      if (!pen) return text.length * FIGURE_PX;
      pen.font = fonts[type];
      return pen.measureText(text).width;
    },
  };
}
