// The timeline of a comparison as a drawing for paper: the bars of both sides with their years.

import { COMPARE_MESSAGES } from '../../../i18n/compare.ts';
import type { DayRange } from '../../../lib/time.ts';
import type { Comparison } from '../../../query/facets.ts';
import { comparisonOf, SideSymbol } from '../../shared/comparison.tsx';
import { sideNames } from '../../shared/side-names.ts';
import type { Scene } from '../../view.ts';
import { createAxis } from '../axis.ts';
import { axisLabels, axisLines } from '../labels.ts';
import { captionOf } from '../words.ts';
import './mirrored.css';
import { MirroredPicture } from './picture.tsx';

interface ComparisonPaperProps {
  readonly scene: Scene;
  readonly compare: Comparison;
  readonly whole: DayRange;
  readonly widthPx: number;
}

/** For the figures of the scale. */
const GUTTER_PX = 40;
/** Bars of both sides with the years under them, or with the periods above and the time since their start. */
const HEIGHT_PX = { years: 120, periods: 132 };
const YEARS_PX = 114;

export function ComparisonPaper({ scene, compare, whole, widthPx }: ComparisonPaperProps) {
  const { state, locale } = scene;
  const axis = createAxis(state.axis ?? whole, widthPx - GUTTER_PX, locale.direction);
  const [first, second] = sideNames(scene, compare);
  const caption = captionOf(scene, comparisonOf(scene, compare));
  return (
    <figure class="briefing-timeline">
      <figcaption>
        <strong>{caption}</strong> <SideSymbol side="first" /> {first} <SideSymbol side="second" /> {second}
      </figcaption>
      <svg
        role="img"
        aria-label={COMPARE_MESSAGES[locale.language].picture(caption, first, second)}
        viewBox={`0 0 ${widthPx} ${compare.by === 'time' ? HEIGHT_PX.periods : HEIGHT_PX.years}`}
      >
        <g transform={`translate(${axis.isMirrored ? 0 : GUTTER_PX} 0)`}>
          <MirroredPicture
            {...{ scene, compare }}
            lent={{ axis, lines: axisLines(axis), window: state.filters.time }}
            pixelRatio={2}
          />
          {compare.by !== 'time' && (
            <g class="briefing-years">
              {axisLabels(axis, locale.formats).map(({ text, x, isStrong }) => (
                <text key={`${x} ${text}`} class={isStrong ? 'is-strong' : undefined} x={x} y={YEARS_PX}>
                  {text}
                </text>
              ))}
            </g>
          )}
        </g>
      </svg>
    </figure>
  );
}
