// Where in time the step of a tour is: the step's number under its days, as it stands beside them in the tour itself.

import { tourMessages } from '../../i18n/tour.ts';
import { periodText } from '../shared/period.ts';
import { createRegion } from '../shared/region.ts';
import { StepNumber } from '../shared/step-number.tsx';
import type { Scene } from '../view.ts';
import type { Axis } from './axis.ts';
import type { PlotLayout } from './layout.ts';
import type { Picture } from './picture.ts';
import './step-mark.css';

const NUMBER_PX = 18;

export function createStepMark(plot: HTMLElement): (scene: Scene, picture: Picture) => void {
  const region = createRegion(plot, 'timeline-overlay timeline-step');
  return ({ state: { tour }, locale }, { axis, layout }) => {
    region.element.hidden = !tour?.days;
    region.draw([tour, axis, layout, locale], () => {
      if (!tour?.days) return null;
      const { from, to } = tour.days;
      if (to < axis.days.from || from > axis.days.to) return null;
      const [left, right] = axis.stretchOf(from, to + 1);
      const { number, top, line } = placeOf(left, right, axis, layout);
      const words = tourMessages(locale.language);
      const step = locale.formats.number(tour.step);
      return (
        <>
          {right - left > NUMBER_PX && (
            <span
              class="step-days"
              style={{ left: `${left}px`, width: `${right - left}px`, top: `${top}px` }}
            />
          )}
          {line && (
            <span
              class="step-line"
              style={{ left: `${number}px`, top: `${line.top}px`, height: `${line.heightPx}px` }}
            />
          )}
          <span
            class="step-place"
            role="img"
            aria-label={words.mark(step, periodText(tour.days, locale, 'long'))}
            style={{ left: `${number}px`, top: `${top}px` }}
          >
            <StepNumber number={step} />
          </span>
        </>
      );
    });
  };
}

/** At the foot of the cells, with a line up to the bars; on the names of the years where there is nothing below them. */
function placeOf(left: number, right: number, { widthPx }: Axis, layout: PlotLayout) {
  const half = NUMBER_PX / 2;
  const number = Math.round(Math.max(half, Math.min(widthPx - half, (left + right) / 2)));
  const { lower, bottom, barsBottom, labelsTop, labelsPx } = layout;
  if (lower === 'none') return { number, top: labelsTop + labelsPx / 2, line: null };
  const top = bottom - half;
  return { number, top, line: { top: barsBottom, heightPx: top - half - barsBottom } };
}
