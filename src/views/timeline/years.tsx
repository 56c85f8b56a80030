// The names under the bars; a whole year is a button that chooses it.

import type { Locale } from '../../i18n/index.ts';
import type { DayRange } from '../../lib/time.ts';
import { arrowStep } from '../shared/arrows.ts';
import { isSameRange } from './axis.ts';
import type { AxisLabel } from './labels.ts';

interface YearButtonsProps {
  readonly labels: readonly AxisLabel[];
  /** Pixels from the top of the plot. */
  readonly top: number;
  readonly heightPx: number;
  readonly window: DayRange | null;
  readonly locale: Locale;
  /** Time runs from right to left. */
  readonly isMirrored: boolean;
  readonly onChoose: (range: DayRange | null) => void;
}

/** Least height of a button that a finger can press. */
const LEAST_PX = 24;

export function YearButtons({
  labels,
  top,
  heightPx,
  window,
  locale,
  isMirrored,
  onChoose,
}: YearButtonsProps) {
  // The buttons stand out over bars and cells by the same few pixels.
  const reachPx = Math.max(LEAST_PX, heightPx);
  const years = labels.flatMap(({ year }) => (year ? [year] : []));
  // One stop of Tab among them, the chosen year or the latest; arrows go from one to the next.
  const stop = years.find((year) => isSameRange(window, year)) ?? years.at(-1);
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
            tabIndex={year === stop ? 0 : -1}
            class={className}
            style={style}
            aria-label={locale.messages.timeline.year(text)}
            aria-pressed={isPressed}
            onKeyDown={(event) => walk(event, isMirrored)}
            onClick={() => onChoose(isPressed ? null : year)}
          >
            <span class="year-text">{text}</span>
          </button>
        );
      })}
    </fieldset>
  );
}

function walk(event: KeyboardEvent, isMirrored: boolean): void {
  const step = event.ctrlKey || event.altKey || event.metaKey ? undefined : arrowStep(event.key, isMirrored);
  const button = event.currentTarget;
  if (!step || !(button instanceof HTMLButtonElement)) return;
  const buttons = [...(button.parentElement?.querySelectorAll('button') ?? [])];
  const now = buttons.indexOf(button);
  const last = buttons.length - 1;
  const wanted = { previous: now - 1, next: now + 1, first: 0, last, above: -1, below: -1 }[step];
  const next = buttons[wanted];
  if (!next) return;
  event.preventDefault();
  event.stopPropagation();
  for (const one of buttons) one.tabIndex = one === next ? 0 : -1;
  next.focus();
}
