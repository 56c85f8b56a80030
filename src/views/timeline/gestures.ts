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
  readonly onWindow: (window: DayRange, isDragging: boolean) => void;
  readonly onAxis: (span: DayRange) => void;
  readonly onTap: (xPx: number, yPx: number) => void;
  readonly onHover: (xPx: number, yPx: number) => void;
  readonly onLeave: () => void;
}

const DRAG_PX = 4;

interface Drag {
  readonly pointer: number;
  readonly startX: number;
  readonly startY: number;
  /** The window when the drag began inside it: it is moved then. */
  readonly moving: DayRange | null;
  isDragging: boolean;
}

export function connectGestures(plot: HTMLElement, target: GestureTarget): void {
  let drag: Drag | null = null;
  const touches = new Map<number, number>();
  let pinch: { readonly spreadPx: number; readonly span: DayRange; readonly day: number } | null = null;
  const xOf = (event: MouseEvent): number => event.clientX - plot.getBoundingClientRect().left;
  const yOf = (event: MouseEvent): number => event.clientY - plot.getBoundingClientRect().top;

  plot.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    if (event.pointerType === 'touch') touches.set(event.pointerId, xOf(event));
    if (touches.size === 2) {
      const [first = 0, second = 0] = [...touches.values()];
      const axis = target.axis();
      pinch = { spreadPx: Math.abs(first - second), span: axis.span, day: axis.dayOf((first + second) / 2) };
      drag = null;
      return;
    }
    const window = target.window();
    const day = target.axis().dayOf(xOf(event));
    const moving = window && day >= window.from && day <= window.to ? window : null;
    drag = { pointer: event.pointerId, startX: xOf(event), startY: yOf(event), moving, isDragging: false };
  });
  plot.addEventListener('pointermove', (event) => {
    const x = xOf(event);
    if (touches.has(event.pointerId)) touches.set(event.pointerId, x);
    if (pinch && touches.size === 2) {
      const [first = 0, second = 0] = [...touches.values()];
      const spreadPx = Math.max(10, Math.abs(first - second));
      target.onAxis(zoomed(pinch.span, target.whole, pinch.day, pinch.spreadPx / spreadPx));
      return;
    }
    if (!drag || drag.pointer !== event.pointerId) return target.onHover(x, yOf(event));
    if (!drag.isDragging && Math.abs(x - drag.startX) < DRAG_PX) return;
    if (!drag.isDragging) {
      drag.isDragging = true;
      plot.setPointerCapture(event.pointerId);
      target.onLeave();
    }
    target.onWindow(windowOf(drag, x), true);
  });
  const windowOf = ({ moving, startX }: Drag, x: number): DayRange => {
    const axis = target.axis();
    const unit = target.unit();
    if (!moving) return snapped(axis.dayOf(startX), axis.dayOf(x), unit, target.whole);
    const days = Math.round(((x - startX) / axis.widthPx) * (axis.span.to - axis.span.from + 1));
    return moved(moving, days, unit, target.whole);
  };
  const end = (event: PointerEvent): void => {
    touches.delete(event.pointerId);
    if (touches.size < 2) pinch = null;
    if (!drag || drag.pointer !== event.pointerId) return;
    const finished = drag;
    drag = null;
    if (event.type === 'pointercancel') return;
    if (finished.isDragging) target.onWindow(windowOf(finished, xOf(event)), true);
    else target.onTap(finished.startX, finished.startY);
  };
  plot.addEventListener('pointerup', end);
  plot.addEventListener('pointercancel', end);
  plot.addEventListener('pointerleave', () => target.onLeave());
  plot.addEventListener(
    'wheel',
    (event) => {
      const isZoom = event.ctrlKey || event.metaKey || target.wheelZooms();
      if (!isZoom) return;
      event.preventDefault();
      const axis = target.axis();
      const isSideways = event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY);
      const days = axis.span.to - axis.span.from + 1;
      if (isSideways) {
        const delta = event.deltaX || event.deltaY;
        target.onAxis(panned(axis.span, target.whole, (delta / axis.widthPx) * days));
      } else {
        target.onAxis(zoomed(axis.span, target.whole, axis.dayOf(xOf(event)), 1.0015 ** event.deltaY));
      }
    },
    { passive: false },
  );
}
