// Work that may wait until the page has nothing else to do.

const PATIENCE_MS = 2000;

export function whenIdle(work: () => void): void {
  // Safari has no such callback.
  if ('requestIdleCallback' in window) window.requestIdleCallback(work, { timeout: PATIENCE_MS });
  else setTimeout(work, 200);
}
