// A sheet on phones: the rest of the page is inert while it is open, Escape closes it, and focus goes back to where it
// came from. How a finger moves it stands in sheet-handle.ts.

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
