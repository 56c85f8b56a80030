// The page's end of the thread that paints tiles of the ground (ground-worker.ts). Where a browser has no canvas there, or
// the thread cannot be had, the page paints for itself.

import type { GroundAnswer, GroundOrder } from './ground-order.ts';

interface Wish {
  /** Asked when its turn has come; null where there is nothing that the thread could paint. */
  readonly what: () => Omit<GroundOrder, 'id'> | null;
  /** A reader who zooms on has left it behind: nothing is painted then. */
  readonly isWanted: () => boolean;
  /** Null where the page has to paint. */
  readonly show: (picture: ImageBitmap | null) => void;
}

export interface GroundPainter {
  order(wish: Wish): void;
}

/** One is painted while another is on its way. */
const MOST_AT_ONCE = 2;

/** What of the thread is used here. */
export type Thread = Pick<Worker, 'postMessage' | 'terminate'> & {
  onmessage: ((event: MessageEvent<GroundAnswer>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
};

/** Null where the browser has no canvas for threads beside the page. */
export function startGroundPainter(onLost: () => void): GroundPainter | null {
  if (typeof OffscreenCanvas === 'undefined' || typeof ImageBitmapRenderingContext === 'undefined')
    return null;
  try {
    const thread = new Worker(new URL('./ground-worker.ts', import.meta.url), { type: 'module' });
    return groundPainterOf(thread, onLost);
  } catch {
    return null;
  }
}

/** `onLost`: the thread is gone, what was ordered will not come. */
export function groundPainterOf(thread: Thread, onLost: () => void): GroundPainter {
  const waiting: Wish[] = [];
  const shows = new Map<number, Wish['show']>();
  let lastId = 0;
  const next = (): void => {
    while (shows.size < MOST_AT_ONCE) {
      const wish = waiting.shift();
      if (!wish) return;
      const { what, isWanted, show } = wish;
      if (!isWanted()) continue;
      const asked = what();
      if (!asked) {
        show(null);
        continue;
      }
      lastId += 1;
      shows.set(lastId, show);
      thread.postMessage({ ...asked, id: lastId } satisfies GroundOrder, [asked.bytes.buffer]);
    }
  };
  thread.onmessage = ({ data: { id, picture } }) => {
    const show = shows.get(id);
    shows.delete(id);
    next();
    show?.(picture);
  };
  thread.onerror = () => {
    thread.terminate();
    onLost();
  };
  return {
    order(wish) {
      waiting.push(wish);
      next();
    },
  };
}
