// Giving the focus without taking it from elsewhere: in a frame that the reader is not in, it stays in the article.

const isFramed = window.parent !== window;

export function focusHere(element: HTMLElement | null, options?: FocusOptions): void {
  if (isFramed && !document.hasFocus()) return;
  // In a frame the browser would scroll the article around it as well.
  element?.focus(isFramed ? { ...options, preventScroll: true } : options);
}

/** To the first of these that can have it: one may be gone, or lie in a phone's menu. */
export function focusFirst(places: readonly (HTMLElement | null)[], options?: FocusOptions): void {
  for (const place of places) {
    focusHere(place, options);
    if (place && document.activeElement === place) return;
  }
}

/** On phones, what opens the toolbar that holds the rest. */
export function menuButton(): HTMLElement | null {
  return document.querySelector<HTMLElement>('.menu-open');
}
