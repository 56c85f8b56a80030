// The chosen window in words, over its frame: `2019–2025: 147 incidents, 5,174–7,202 reported deaths`.

import type { DayRange } from '../../lib/time.ts';
import { isAnyIn } from '../../query/in-days.ts';
import { deathsText } from '../shared/deaths.ts';
import { periodText } from '../shared/period.ts';
import type { Scene } from '../view.ts';
import type { Axis } from './axis.ts';

/** What the window holds; that it holds nothing is said as well. */
export function windowText(scene: Scene, window: DayRange): string {
  const { answer, atlas, locale } = scene;
  const { messages, formats } = locale;
  const period = periodText(window, locale);
  if (answer.shown === 0) {
    const isEmpty = !isAnyIn(atlas.columns, window);
    const { noneCollected, noneChosen } = messages.timeline;
    return messages.timeline.windowHolds(period, isEmpty ? noneCollected : noneChosen);
  }
  const { low, high } = answer.deaths;
  return messages.timeline.windowHolds(
    period,
    [messages.list.yearCount(answer.shown, formats), deathsText(scene, low, high)]
      .filter(Boolean)
      .join(formats.comma),
  );
}

interface WindowFlagProps {
  readonly text: string;
  /** Of the text alone. */
  readonly textPx: number;
  readonly axis: Axis;
  readonly window: DayRange;
  /** Pixels from the top of the plot. */
  readonly top: number;
}

const PADDING_PX = 8;

/** Over the middle of the window, inside the plot. */
export function WindowFlag({ text, textPx, axis, window, top }: WindowFlagProps) {
  const [left, right] = axis.stretchOf(window.from, window.to + 1);
  const widthPx = Math.ceil(textPx) + 2 * PADDING_PX;
  const start = Math.max(0, Math.min(axis.widthPx - widthPx, (left + right - widthPx) / 2));
  return (
    <span class="window-flag" style={{ left: `${Math.round(start)}px`, top: `${top}px` }}>
      {text}
    </span>
  );
}
