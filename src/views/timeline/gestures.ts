// Pointer and wheel on the plot: draw a window, move it, tap a bar or a mark, pinch and wheel the axis.

import type { DayRange } from '../../lib/time.ts';
import type { BinUnit } from '../../query/bins.ts';
import { type Axis, panned, zoomed } from './axis.ts';
import { moved, snapped } from './window.ts';

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
  readonly onTap: (xPx: number, yPx: number) => void;
  readonly onHover: (xPx: number, yPx: number) => void;
  readonly onLeave: () => void;
}

/** A mouse drags sooner than a finger, which is never quite still. */
const DRAG_PX = { mouse: 4, touch: 8 };
const LINE_PX = 16;

interface Drag {
  readonly pointer: number;
  readonly startX: number;
  /** The window at the start; to be restored when the gesture is broken off. */
  readonly before: DayRange | null;
  /** It began inside the window, which is moved then. */
  readonly isMove: boolean;
  isDragging: boolean;
}

export function connectGestures(plot: HTMLElement, target: GestureTarget): void {
  let drag: Drag | null = null;
  /** A click follows each drag; it is not meant. */
  let isClickMeant = true;
  const touches = new Map<number, number>();
  let pinch: { readonly spreadPx: number; readonly span: DayRange; readonly moment: number } | null = null;
  const placeOf = (event: MouseEvent): [x: number, y: number] => {
    const { left, top } = plot.getBoundingClientRect();
    return [event.clientX - left, event.clientY - top];
  };
  const breakOff = (): void => {
    if (drag?.isDragging) target.onWindow(drag.before);
    drag = null;
  };

  plot.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    isClickMeant = true;
    const [x] = placeOf(event);
    if (event.pointerType === 'touch') touches.set(event.pointerId, x);
    if (touches.size === 2) {
      breakOff();
      isClickMeant = false;
      const [first = 0, second = 0] = [...touches.values()];
      const axis = target.axis();
      pinch = {
        spreadPx: Math.max(20, Math.abs(first - second)),
        span: axis.span,
        moment: axis.momentOf((first + second) / 2),
      };
      return;
    }
    const before = target.window();
    const day = target.axis().dayOf(x);
    const isMove = before !== null && day >= before.from && day <= before.to;
    drag = { pointer: event.pointerId, startX: x, before, isMove, isDragging: false };
  });

  plot.addEventListener('pointermove', (event) => {
    const [x, y] = placeOf(event);
    if (touches.has(event.pointerId)) touches.set(event.pointerId, x);
    if (pinch) {
      const [first = 0, second = 0] = [...touches.values()];
      const factor = pinch.spreadPx / Math.max(20, Math.abs(first - second));
      target.onAxis(zoomed(pinch.span, target.whole, pinch.moment, factor));
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
      plot.classList.toggle('is-moving', drag.isMove);
      target.onLeave();
    }
    target.onWindow(windowOf(drag, x, event.altKey));
  });

  const windowOf = ({ before, isMove, startX }: Drag, x: number, isFine: boolean): DayRange => {
    const axis = target.axis();
    const unit = isFine ? 'day' : target.unit();
    if (before && isMove) return moved(before, (x - startX) / axis.dayPx, unit, target.whole);
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
    const isOnButton = event.target instanceof Element && event.target.closest('button, [role=slider]');
    if (isClickMeant && !isOnButton) target.onTap(...placeOf(event));
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
        target.onAxis(panned(axis.span, target.whole, deltaPx / axis.dayPx));
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
