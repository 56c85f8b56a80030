// The picture of the first view that the page comes with. Where it shows what the map would, it stays over the map until the
// rest of the page is there; then the map is painted behind it, one part after the other, and takes its place.

import { whenPainted } from './drawing.ts';
import type { StillPicture } from './views/map/land.ts';

interface KeptPicture extends StillPicture {
  /** The rest of the page is there. */
  isNext(): void;
  /** Fulfilled when it has made way. */
  readonly gone: Promise<void>;
}

/** `root` is the map's. */
export function keepStillPicture(root: HTMLElement): KeptPicture {
  const picture = root.querySelector('.static-map');
  const image = picture?.querySelector('img');
  // Of another view, in other colours or at another width it is hidden.
  let isKept =
    !!picture &&
    getComputedStyle(picture).visibility === 'visible' &&
    !!image?.complete &&
    image.naturalWidth > 0;
  let due: ((isSeen: boolean) => void) | null = null;
  let sayGone = (): void => undefined;
  const gone = new Promise<void>((resolve) => {
    sayGone = resolve;
  });
  const paintNow = (): void => {
    const paint = due;
    due = null;
    paint?.(!isKept);
  };
  const remove = (): void => {
    isKept = false;
    picture?.remove();
    sayGone();
  };
  /** Also one that is not kept: its file may come late, and would lie over what is shown now. */
  const isOutOfDate = (): void => {
    remove();
    paintNow();
  };
  if (picture)
    for (const type of ['pointerdown', 'wheel', 'keydown'])
      root.addEventListener(type, isOutOfDate, { capture: true, passive: true, once: true });
  return {
    gone,
    isOutOfDate,
    whenDue(paint) {
      if (isKept) due = paint;
      else paint(true);
    },
    nextPart: () => (isKept ? new Promise((resolve) => setTimeout(resolve)) : Promise.resolve()),
    isNext() {
      if (isKept) setTimeout(paintNow);
      else remove();
    },
    isPainted() {
      if (isKept) whenPainted(remove);
    },
  };
}
