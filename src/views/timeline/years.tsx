// The names under the bars; a whole year is a button that chooses it.

import type { Locale } from '../../i18n/index.ts';
import type { DayRange } from '../../lib/time.ts';
import { isSameRange } from './axis.ts';
import type { AxisLabel } from './labels.ts';

interface YearButtonsProps {
  readonly labels: readonly AxisLabel[];
  /** Pixels from the top of the plot. */
  readonly top: number;
  readonly heightPx: number;
  readonly window: DayRange | null;
  readonly locale: Locale;
  readonly onChoose: (range: DayRange | null) => void;
}

/** Least height of a button that a finger can press. */
const LEAST_PX = 24;

export function YearButtons({ labels, top, heightPx, window, locale, onChoose }: YearButtonsProps) {
  // The buttons stand out over bars and cells by the same few pixels.
  const reachPx = Math.max(LEAST_PX, heightPx);
  return (
    <fieldset
      class="years"
      aria-label={locale.messages.timeline.years}
      style={{ top: `${top - (reachPx - heightPx) / 2}px`, height: `${reachPx}px` }}
    >
      {labels.map(({ text, x, isStrong, year, roomPx }) => {
        const style = { left: `${x - roomPx / 2}px`, width: `${roomPx}px` };
        const className = isStrong ? 'year is-strong' : 'year';
        if (!year) {
          return (
            <span key={`${x} ${text}`} class={className} style={style}>
              {text}
            </span>
          );
        }
        const isPressed = isSameRange(window, year);
        return (
          <button
            key={text}
            type="button"
            class={className}
            style={style}
            aria-label={locale.messages.timeline.year(text)}
            aria-pressed={isPressed}
            onClick={() => onChoose(isPressed ? null : year)}
          >
            <span class="year-text">{text}</span>
          </button>
        );
      })}
    </fieldset>
  );
}
