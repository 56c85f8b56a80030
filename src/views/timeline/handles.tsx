// The two ends of the window: handles for the pointer, sliders for keys and screen readers.

import type { Locale } from '../../i18n/index.ts';
import type { DayRange } from '../../lib/time.ts';
import type { BinUnit } from '../../query/bins.ts';
import { mirroredKey } from '../shared/arrows.ts';
import type { Axis } from './axis.ts';
import { type Grip, letGo } from './grip.ts';
import { HANDLE_PX, type HandlePlace, handlePlaces } from './handle-places.ts';
import { type Handle, nearestEdge, stepByKey, withHandle } from './window.ts';

interface HandlesProps {
  readonly axis: Axis;
  readonly whole: DayRange;
  readonly window: DayRange;
  /** The window as it is now: several keys may come before the next drawing. */
  readonly live: () => DayRange;
  readonly unit: BinUnit;
  /** Pixels from the top of the plot. */
  readonly top: number;
  /** Width of the areas that take the pointer, and how far they may stand out over the plot. */
  readonly reachPx: number;
  readonly overhangPx: number;
  readonly locale: Locale;
  readonly grip: Grip;
  readonly onChange: (window: DayRange) => void;
}

const HANDLES: readonly Handle[] = ['from', 'to'];
const HEIGHT_PX = 24;

export function Handles(props: HandlesProps) {
  const { axis, window, reachPx, overhangPx } = props;
  const ends = [axis.xOf(window.from), axis.xOf(window.to + 1)] as const;
  const [leftX, rightX] = axis.isMirrored ? [ends[1], ends[0]] : ends;
  const [left, right] = handlePlaces(leftX, rightX, axis.widthPx, reachPx, overhangPx);
  const places = axis.isMirrored ? { from: right, to: left } : { from: left, to: right };
  return (
    <>
      {HANDLES.map((handle) => (
        <HandleSlider key={handle} handle={handle} place={places[handle]} {...props} />
      ))}
    </>
  );
}

function HandleSlider(props: HandlesProps & { handle: Handle; place: HandlePlace }) {
  const { handle, place, axis, whole, window, live, unit, top, locale, grip, onChange } = props;
  const { timeline } = locale.messages;
  const day = window[handle];
  const edgeX = axis.xOf(handle === 'from' ? day : day + 1);
  const pointerX = (event: PointerEvent & { currentTarget: HTMLElement }): number =>
    event.clientX - (event.currentTarget.parentElement?.getBoundingClientRect().left ?? 0);
  return (
    <div
      class={place.isOutside ? 'handle is-outside' : 'handle'}
      style={{
        left: `${place.left}px`,
        top: `${top}px`,
        width: `${place.width}px`,
        paddingLeft: `${place.x - place.left - HANDLE_PX / 2}px`,
      }}
      role="slider"
      tabIndex={0}
      aria-label={handle === 'from' ? timeline.from : timeline.to}
      aria-valuemin={whole.from}
      aria-valuemax={whole.to}
      aria-valuenow={day}
      aria-valuetext={locale.formats.day(day)}
      onKeyDown={(event) => {
        const now = live();
        const key = axis.isMirrored ? mirroredKey(event.key) : event.key;
        const next = stepByKey(handle, key, now[handle], axis.span, whole);
        if (next === undefined || event.ctrlKey || event.metaKey) return;
        event.preventDefault();
        onChange(withHandle(now, handle, next, whole));
      }}
      onPointerDown={(event) => {
        // The plot beneath would begin a window of its own.
        event.stopPropagation();
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        const inside = Math.max(0, Math.min(axis.widthPx, edgeX));
        grip.pointer = event.pointerId;
        grip.at = inside - pointerX(event);
      }}
      onPointerMove={(event) => {
        if (grip.pointer !== event.pointerId) return;
        event.stopPropagation();
        const moment = axis.momentOf(Math.max(0, Math.min(axis.widthPx, pointerX(event) + grip.at)));
        const edge = event.altKey ? Math.round(moment) : nearestEdge(moment, unit);
        onChange(withHandle(live(), handle, handle === 'from' ? edge : edge - 1, whole));
      }}
      onPointerUp={() => letGo(grip)}
      onPointerCancel={() => letGo(grip)}
    >
      <svg
        width={HANDLE_PX}
        height={HEIGHT_PX}
        viewBox={`0 0 ${HANDLE_PX} ${HEIGHT_PX}`}
        aria-hidden="true"
        focusable="false"
      >
        <path d="M4.5 8v8M7.5 8v8" />
      </svg>
    </div>
  );
}
