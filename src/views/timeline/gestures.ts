// Pointer and wheel on the plot: draw a window or move it, drag a zoomed axis along, tap a bar or a mark, go to a
// year by a double click, pinch and wheel the axis.

import type { DayRange } from '../../lib/time.ts';
import type { BinUnit } from '../../query/bins.ts';
import { type Axis, held, lengthOf, panned, zoomed } from './axis.ts';
import { moved, snapped } from './window-gestures.ts';

/** What the gestures need to know when they begin, and whom they tell. */
export interface GestureTarget {
  readonly axis: () => Axis;
  readonly unit: () => BinUnit;
  readonly whole: DayRange;
  /** The chosen window; null when none is chosen. */
  readonly window: () => DayRange | null;
  /** Whether a plain wheel zooms, as it does where it has no page to scroll. */
  readonly wheelZooms: () => boolean;
  readonly onWindow: (window: DayRange | null) => void;
  readonly onAxis: (span: DayRange) => void;
  /** Whether a drag that begins here takes the axis along, instead of drawing a window. */
  readonly drags: (yPx: number, isTouch: boolean) => boolean;
  readonly onTap: (xPx: number, yPx: number) => void;
  readonly onDoubleTap: (xPx: number) => void;
  readonly onHover: (xPx: number, yPx: number) => void;
  readonly onLeave: () => void;
}

/** A mouse drags sooner than a finger, which is never quite still. */
const DRAG_PX = { mouse: 4, touch: 8 };
const LINE_PX = 16;
/** Fingers nearer than this to each other would zoom by leaps. */
const LEAST_SPREAD_PX = 20;

interface Drag {
  readonly pointer: number;
  readonly startX: number;
  /** The window at the start; to be restored when the gesture is broken off. */
  readonly before: DayRange | null;
  readonly kind: DragKind;
  /** The axis at the start, and the moment that stays under the pointer while the axis is dragged along. */
  readonly axis: Axis;
  readonly moment: number;
  isDragging: boolean;
}

/** `move`: it began inside the window, which is moved then. */
type DragKind = 'draw' | 'move' | 'pan';

interface Pinch {
  readonly spreadPx: number;
  readonly axis: Axis;
  /** Stays between the fingers. */
  readonly moment: number;
}

const isOn = ({ target }: Event, selector: string): boolean =>
  target instanceof Element && target.closest(selector) !== null;

export function connectGestures(plot: HTMLElement, target: GestureTarget): void {
  let drag: Drag | null = null;
  /** A click follows each drag; it is not meant. */
  let isClickMeant = true;
  const touches = new Map<number, number>();
  let pinch: Pinch | null = null;
  const placeOf = (event: MouseEvent): [x: number, y: number] => {
    const { left, top } = plot.getBoundingClientRect();
    return [event.clientX - left, event.clientY - top];
  };
  const breakOff = (): void => {
    if (drag?.isDragging) {
      if (drag.kind === 'pan') target.onAxis(drag.axis.span);
      else target.onWindow(drag.before);
    }
    drag = null;
  };

  plot.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    isClickMeant = true;
    const [x, y] = placeOf(event);
    if (event.pointerType === 'touch') touches.set(event.pointerId, x);
    if (touches.size === 2) {
      breakOff();
      isClickMeant = false;
      const [first = 0, second = 0] = [...touches.values()];
      const axis = target.axis();
      pinch = {
        spreadPx: Math.max(LEAST_SPREAD_PX, Math.abs(first - second)),
        axis,
        moment: axis.momentOf((first + second) / 2),
      };
      return;
    }
    const before = target.window();
    const axis = target.axis();
    const day = axis.dayOf(x);
    const isInside = before !== null && day >= before.from && day <= before.to;
    const isPan = target.drags(y, event.pointerType === 'touch');
    const kind = isPan ? 'pan' : isInside ? 'move' : 'draw';
    const moment = axis.momentOf(x);
    drag = { pointer: event.pointerId, startX: x, before, kind, axis, moment, isDragging: false };
  });

  plot.addEventListener('pointermove', (event) => {
    const [x, y] = placeOf(event);
    if (touches.has(event.pointerId)) touches.set(event.pointerId, x);
    if (pinch) {
      const [first = 0, second = 0] = [...touches.values()];
      const factor = pinch.spreadPx / Math.max(LEAST_SPREAD_PX, Math.abs(first - second));
      const { axis, moment } = pinch;
      const share = axis.shareAt((first + second) / 2);
      target.onAxis(held(moment, share, lengthOf(axis.span) * factor, target.whole));
      return;
    }
    // Let go outside the plot, before the drag had begun and held the pointer.
    if (drag && event.buttons === 0) drag = null;
    if (!drag || drag.pointer !== event.pointerId) {
      if (event.pointerType !== 'touch') target.onHover(x, y);
      return;
    }
    const least = event.pointerType === 'touch' ? DRAG_PX.touch : DRAG_PX.mouse;
    if (!drag.isDragging && Math.abs(x - drag.startX) < least) return;
    if (!drag.isDragging) {
      drag.isDragging = true;
      plot.setPointerCapture(event.pointerId);
      plot.classList.toggle('is-moving', drag.kind !== 'draw');
      target.onLeave();
    }
    if (drag.kind === 'pan') {
      const { axis, moment } = drag;
      target.onAxis(held(moment, axis.shareAt(x), lengthOf(axis.span), target.whole));
    } else target.onWindow(windowOf(drag, x, event.altKey));
  });

  const windowOf = ({ before, kind, startX }: Drag, x: number, isFine: boolean): DayRange => {
    const axis = target.axis();
    const unit = isFine ? 'day' : target.unit();
    if (before && kind === 'move') return moved(before, axis.daysIn(x - startX), unit, target.whole);
    return snapped(axis.dayOf(startX), axis.dayOf(x), unit, target.whole);
  };

  plot.addEventListener('pointerup', (event) => {
    if (drag?.pointer === event.pointerId) {
      isClickMeant = !drag.isDragging;
      drag = null;
    }
    release(event);
  });
  // Not on pointerup: near a button, a browser may take a finger's tap for a click on that button.
  plot.addEventListener('click', (event) => {
    const isOnButton = isOn(event, 'button, [role=slider]');
    // The second click of a double click is no tap of its own.
    if (isClickMeant && !isOnButton && event.detail < 2) target.onTap(...placeOf(event));
  });
  plot.addEventListener('dblclick', (event) => {
    if (!isOn(event, '[role=slider]')) target.onDoubleTap(placeOf(event)[0]);
  });
  plot.addEventListener('pointercancel', (event) => {
    if (drag?.pointer === event.pointerId) breakOff();
    release(event);
  });
  const release = (event: PointerEvent): void => {
    plot.classList.remove('is-moving');
    touches.delete(event.pointerId);
    if (touches.size < 2) pinch = null;
  };
  plot.addEventListener('pointerleave', () => {
    if (!drag?.isDragging) target.onLeave();
  });
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !drag?.isDragging) return;
      // Escape takes back the drag; what else it would close stays open.
      event.stopPropagation();
      isClickMeant = false;
      breakOff();
    },
    { capture: true },
  );

  plot.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey && !event.metaKey && !target.wheelZooms()) return;
      event.preventDefault();
      const axis = target.axis();
      const scale = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE_PX : 1;
      const isSideways = event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY);
      if (isSideways) {
        const deltaPx = (event.deltaX || event.deltaY) * scale;
        target.onAxis(panned(axis.span, target.whole, axis.daysIn(deltaPx)));
        return;
      }
      // A pinch on a touchpad comes as a wheel with Ctrl and small steps.
      const strength = event.ctrlKey && Math.abs(event.deltaY) < 40 ? 0.01 : 0.0015;
      const [x] = placeOf(event);
      target.onAxis(
        zoomed(axis.span, target.whole, axis.momentOf(x), Math.exp(strength * event.deltaY * scale)),
      );
    },
    { passive: false },
  );
}
