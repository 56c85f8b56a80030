// The app waits for the page's style sheet: without it the map has no size of its own, and grows with its canvases.

import { loadStyle } from './parts.ts';

export function hasStyle(): boolean {
  return getComputedStyle(document.documentElement).getPropertyValue('--paper') !== '';
}

/** Asks for it once more where it did not come with the page; rejects when that fails as well. */
export async function completeStyle(): Promise<void> {
  // An embed carries its style.
  if (import.meta.env.MODE === 'embed' || hasStyle()) return;
  const links = document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]');
  await Promise.all([...links].map(({ href }) => loadStyle(href)));
}
