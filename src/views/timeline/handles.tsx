// The two ends of the window as real sliders: by pointer, touch and keyboard.

import type { Locale } from '../../i18n/index.ts';
import type { DayRange } from '../../lib/time.ts';
import type { BinUnit } from '../../query/bins.ts';
import type { Axis } from './axis.ts';
import { type Handle, snapped, stepByKey, withHandle } from './window.ts';

interface HandlesProps {
  readonly axis: Axis;
  readonly whole: DayRange;
  readonly window: DayRange;
  /** The window as it is now: several keys may come before the next drawing. */
  readonly live: () => DayRange;
  readonly unit: BinUnit;
  readonly top: number;
  readonly locale: Locale;
  readonly onChange: (window: DayRange) => void;
}

const HANDLES: readonly Handle[] = ['from', 'to'];

export function Handles(props: HandlesProps) {
  return (
    <>
      {HANDLES.map((handle) => (
        <HandleSlider key={handle} handle={handle} {...props} />
      ))}
    </>
  );
}

function HandleSlider(props: HandlesProps & { handle: Handle }) {
  const { handle, axis, whole, window, live, top, locale, onChange } = props;
  const { timeline } = locale.messages;
  const day = window[handle];
  const x = axis.xOf(handle === 'from' ? day : day + 1);
  const isOutside = x < -0.5 || x > axis.widthPx + 0.5;
  return (
    <div
      class={isOutside ? 'handle is-outside' : 'handle'}
      style={{ left: `${Math.max(0, Math.min(axis.widthPx, x))}px`, top: `${top}px` }}
      role="slider"
      tabIndex={0}
      aria-label={handle === 'from' ? timeline.from : timeline.to}
      aria-valuemin={whole.from}
      aria-valuemax={whole.to}
      aria-valuenow={day}
      aria-valuetext={locale.formats.day(day)}
      onKeyDown={(event) => {
        const now = live();
        const next = stepByKey(handle, event.key, now[handle], axis.span, whole);
        if (next === undefined) return;
        event.preventDefault();
        onChange(withHandle(now, handle, next, whole));
      }}
      onPointerDown={(event) => {
        event.stopPropagation();
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event) => {
        if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
        event.stopPropagation();
        const left = event.currentTarget.parentElement?.getBoundingClientRect().left ?? 0;
        onChange(withHandle(live(), handle, dayAt(props, event.clientX - left, event.altKey), whole));
      }}
    >
      <svg width="11" height="24" viewBox="0 0 11 24" aria-hidden="true" focusable="false">
        <path d="M4 8v8M7 8v8" />
      </svg>
    </div>
  );
}

/** Snaps to the bars; with Alt to the day. */
function dayAt(
  { axis, unit, whole, handle }: HandlesProps & { handle: Handle },
  xPx: number,
  isFine: boolean,
): number {
  // The right handle stands after its day: half a bar's width is rounded on either side.
  const day = axis.dayOf(handle === 'to' ? xPx - 1 : xPx);
  return isFine ? day : snapped(day, day, unit, whole)[handle];
}
