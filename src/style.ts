// The app waits for the page's style sheet: without it the map has no size of its own, and grows with its canvases.

import { loadStyle } from './parts.ts';

export function hasStyle(): boolean {
  return getComputedStyle(document.documentElement).getPropertyValue('--paper') !== '';
}

/** Asks for it once more where it did not come with the page; rejects when that fails as well. */
export async function completeStyle(): Promise<void> {
  // An embed carries its style.
  if (import.meta.env.MODE === 'embed' || hasStyle()) return;
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')];
  // It may only be late: the app does not wait for it to begin. What has failed before tells nobody any more.
  if (document.readyState !== 'complete') await firstOf([...links, window]);
  if (hasStyle()) return;
  await Promise.all(links.map(({ href }) => loadStyle(href)));
}

/** Of `load` and `error` of all of them. */
function firstOf(targets: readonly EventTarget[]): Promise<void> {
  return new Promise((resolve) => {
    for (const target of targets)
      for (const type of ['load', 'error']) target.addEventListener(type, () => resolve(), { once: true });
  });
}
