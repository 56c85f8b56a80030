// A bottom sheet on phones: the rest of the page is inert while it is open, Escape and a swipe
// down on its grip close it, and focus goes back to where it came from.

const SWIPE_PX = 70;

export interface Sheet {
  open(): void;
  close(): void;
  readonly isOpen: boolean;
}

/** `surroundings` is asked at each opening for what must not react while the sheet is open. */
export function createSheet(
  surroundings: () => readonly Element[],
  onChange: (isOpen: boolean) => void,
): Sheet {
  let isOpen = false;
  let made: readonly Element[] = [];
  let origin: Element | null = null;
  const close = (): void => {
    if (!isOpen) return;
    isOpen = false;
    for (const element of made) element.removeAttribute('inert');
    onChange(false);
    if (origin instanceof HTMLElement) origin.focus();
  };
  // On the document, before others hear of it: the focus may be on nothing at all.
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !isOpen) return;
      event.preventDefault();
      event.stopPropagation();
      close();
    },
    true,
  );
  return {
    open() {
      if (isOpen) return;
      isOpen = true;
      origin = document.activeElement;
      made = surroundings().filter((element) => !element.hasAttribute('inert'));
      for (const element of made) element.setAttribute('inert', '');
      onChange(true);
    },
    close,
    get isOpen() {
      return isOpen;
    },
  };
}

/** Calls `onSwipe` when the grip is dragged down far enough; the panel follows the finger. */
export function closeBySwipe(grip: HTMLElement, panel: HTMLElement, onSwipe: () => void): void {
  let startPx: number | null = null;
  grip.addEventListener('pointerdown', (event) => {
    startPx = event.clientY;
    grip.setPointerCapture(event.pointerId);
  });
  grip.addEventListener('pointermove', (event) => {
    if (startPx !== null) panel.style.transform = `translateY(${Math.max(0, event.clientY - startPx)}px)`;
  });
  const end = (event: PointerEvent): void => {
    if (startPx === null) return;
    const movedPx = event.clientY - startPx;
    startPx = null;
    panel.style.transform = '';
    if (movedPx > SWIPE_PX) onSwipe();
  };
  grip.addEventListener('pointerup', end);
  grip.addEventListener('pointercancel', end);
}
