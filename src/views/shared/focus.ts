// Giving the focus without taking it from elsewhere: in a frame that the reader is not in, it stays in the article.

const isFramed = window.parent !== window;

export function focusHere(element: HTMLElement | null, options?: FocusOptions): void {
  if (isFramed && !document.hasFocus()) return;
  // In a frame the browser would scroll the article around it as well.
  element?.focus(isFramed ? { ...options, preventScroll: true } : options);
}
