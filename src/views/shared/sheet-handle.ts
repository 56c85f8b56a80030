// The handle of a bottom sheet: a finger drags the sheet up and down by it, a press or the arrow keys step between its
// places. Where a sheet lies otherwise (landscape, embeds) a way down closes it. Fetched with what it belongs to.

import { SHEET_MESSAGES } from '../../i18n/sheet.ts';
import type { InterfaceLanguage } from '../../state/state.ts';
import { SHEET } from './sheet-media.ts';
import { landingOf, type Place, placesOf } from './sheet-stops.ts';

interface HandledSheet {
  readonly panel: HTMLElement;
  /** Where the handle stands; this part of the panel can be dragged as well, but for its buttons. */
  readonly head: string;
  /** From the top of the window. */
  readonly restPx: (windowPx: number) => number;
  readonly close: () => void;
}

interface Drag {
  readonly fromPx: number;
  readonly topPx: number;
  readonly lastPx: number;
  readonly lastMs: number;
  readonly speedPxPerMs: number;
}

/** An embed's one file has no room for what its sheets never do. */
const IS_APP = import.meta.env.MODE !== 'embed';
/** A finger that moves less has pressed. */
const PRESS_PX = 6;

/** What is returned brings the sheet back to where it opens, in the language of the page. */
export function addHandle(root: HTMLElement, { panel, head, restPx, close }: HandledSheet): () => void {
  const handle = document.createElement('button');
  handle.type = 'button';
  handle.className = 'sheet-grip';
  root.prepend(handle);
  const isSheet = window.matchMedia(SHEET);
  const places = (): readonly Place[] =>
    hasStops(isSheet.matches) ? placesOf(window.innerHeight, restPx(window.innerHeight)) : [];
  const current = (all: readonly Place[]): number => {
    const at = all.findIndex(({ stop }) => stop === (panel.dataset.stop ?? 'rest'));
    return Math.max(0, at);
  };
  const name = (): void => {
    const all = places();
    handle.ariaHidden = String(all.length < 2);
    handle.tabIndex = all.length < 2 ? -1 : 0;
    if (IS_APP) handle.ariaLabel = current(all) === 0 ? words().lower : words().taller;
  };
  const rest = (place: Place | undefined): void => {
    if (place && place.stop !== 'rest') panel.dataset.stop = place.stop;
    else delete panel.dataset.stop;
    name();
  };
  let drag: Drag | null = null;
  let isPress = true;
  if (IS_APP) {
    handle.addEventListener('keydown', (event) => {
      const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
      if (step === 0) return;
      event.preventDefault();
      event.stopPropagation();
      const all = places();
      const next = all[current(all) + step];
      if (next) rest(next);
    });
    handle.addEventListener('click', () => {
      const all = places();
      if (isPress) rest(all[current(all) === 0 ? all.length - 1 : 0]);
      isPress = true;
    });
  }
  panel.addEventListener('pointerdown', ({ target, clientY, pointerId, timeStamp, isPrimary }) => {
    if (!(target instanceof Element) || !isPrimary || !target.closest(`.sheet-grip, ${head}`)) return;
    if (target.closest('button:not(.sheet-grip), a')) return;
    const topPx = Number.parseFloat(getComputedStyle(panel).insetBlockStart);
    // In page flow.
    if (Number.isNaN(topPx)) return;
    isPress = true;
    drag = { fromPx: clientY, topPx, lastPx: clientY, lastMs: timeStamp, speedPxPerMs: 0 };
    target.setPointerCapture(pointerId);
  });
  panel.addEventListener('pointermove', ({ clientY, timeStamp }) => {
    if (!drag) return;
    if (isPress && Math.abs(clientY - drag.fromPx) < PRESS_PX) return;
    isPress = false;
    const passedMs = Math.max(1, timeStamp - drag.lastMs);
    drag = { ...drag, lastPx: clientY, lastMs: timeStamp, speedPxPerMs: (clientY - drag.lastPx) / passedMs };
    const highestPx = places()[0]?.topPx ?? drag.topPx;
    panel.dataset.dragged = '';
    panel.style.insetBlockStart = `${Math.max(highestPx, drag.topPx + clientY - drag.fromPx)}px`;
  });
  const end = ({ type, clientY, timeStamp }: PointerEvent): void => {
    const ended = drag;
    drag = null;
    delete panel.dataset.dragged;
    panel.style.insetBlockStart = '';
    if (!ended || isPress || type === 'pointercancel') return;
    const speedPxPerMs = timeStamp - ended.lastMs > 100 ? 0 : ended.speedPxPerMs;
    const all = places();
    const known = all.length > 0 ? all : [{ stop: 'rest' as const, topPx: ended.topPx }];
    const place = landingOf(ended.topPx + clientY - ended.fromPx, speedPxPerMs, known);
    if (place) rest(place);
    else close();
  };
  panel.addEventListener('pointerup', end);
  panel.addEventListener('pointercancel', end);
  return () => rest(undefined);
}

const words = () => SHEET_MESSAGES[document.documentElement.lang as InterfaceLanguage];

const hasStops = (isSheet: boolean): boolean =>
  IS_APP && isSheet && !document.documentElement.classList.contains('is-embed');
