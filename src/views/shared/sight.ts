// Where an incident is a sheet over the page, the map stands above it while it is open; then the page is where it was.

import { SHEET } from './sheet-media.ts';

/** To be told whether an incident is open, before the map draws it. */
export function createSight(): (hasSelection: boolean) => void {
  const isSheet = window.matchMedia(SHEET);
  let leftAtPx: number | null = null;
  const scrollTo = (top: number): void => window.scrollTo({ top, behavior: 'instant' });
  return (hasSelection) => {
    if (hasSelection === (leftAtPx !== null)) return;
    if (!hasSelection) {
      scrollTo(leftAtPx ?? 0);
      leftAtPx = null;
      return;
    }
    if (!isSheet.matches) return;
    leftAtPx = window.scrollY;
    scrollTo(leftAtPx + (document.getElementById('map')?.getBoundingClientRect().top ?? 0));
  };
}
