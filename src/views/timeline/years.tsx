// The names under the bars; a whole year is a button that chooses it.

import type { Locale } from '../../i18n/index.ts';
import { civilOf, type DayRange, daysOf } from '../../lib/time.ts';
import { type Axis, type AxisLabel, isSameRange } from './axis.ts';

interface YearButtonsProps {
  readonly labels: readonly AxisLabel[];
  readonly axis: Axis;
  readonly top: number;
  readonly window: DayRange | null;
  readonly locale: Locale;
  readonly onChoose: (range: DayRange) => void;
}

export function YearButtons({ labels, axis, top, window, locale, onChoose }: YearButtonsProps) {
  return (
    <fieldset class="years" aria-label={locale.messages.timeline.years} style={{ top: `${top}px` }}>
      {labels.map(({ range, text, isStrong, year }) => {
        const left = Math.max(0, axis.xOf(range.from));
        const right = Math.min(axis.widthPx, axis.xOf(range.to + 1));
        const widthPx = Math.max(right - left, year === null ? 0 : 30);
        const style = { left: `${(left + right) / 2 - widthPx / 2}px`, inlineSize: `${widthPx}px` };
        const className = isStrong ? 'year is-strong' : 'year';
        if (year === null) {
          return (
            <span key={text + range.from} class={className} style={style}>
              {text}
            </span>
          );
        }
        const whole = wholeYear(range);
        return (
          <button
            key={year}
            type="button"
            class={className}
            style={style}
            aria-label={locale.messages.timeline.year(text)}
            aria-pressed={isSameRange(window, whole)}
            onPointerDown={(event) => event.stopPropagation()}
            onClick={() => onChoose(whole)}
          >
            {text}
          </button>
        );
      })}
    </fieldset>
  );
}

/** January's label stands for its whole year when months are shown. */
function wholeYear({ from }: DayRange): DayRange {
  return daysOf({ year: civilOf(from).year });
}
