import { expect, test } from 'vitest';
import type { GroundOrder } from './ground-order.ts';
import type { GroundPainter } from './ground-painter.ts';
import { createTilePainting } from './tile-painting.ts';

interface Shown {
  picture: string;
}

/** Of a canvas: what it shows. As in a browser it keeps to the kind of its first context. */
function canvasOf(shown: Shown): HTMLCanvasElement {
  let kind = '';
  const canvas = {
    isConnected: true,
    cloneNode: () => canvasOf(shown),
    replaceWith() {
      canvas.isConnected = false;
      shown.picture = 'nothing';
    },
    getContext(asked: string) {
      kind ||= asked;
      const show = (picture: string): void => {
        if (canvas.isConnected) shown.picture = picture;
      };
      return kind === asked ? { show, transferFromImageBitmap: show } : null;
    },
  };
  return canvas as unknown as HTMLCanvasElement;
}

type Wish = Parameters<GroundPainter['order']>[0];

function tileAndThread() {
  const wishes: Wish[] = [];
  const shown: Shown = { picture: 'nothing' };
  const tile = { el: canvasOf(shown) };
  let colours = 'light';
  const painting = createTilePainting<typeof tile>({
    painter: () => ({ order: (wish) => void wishes.push(wish) }),
    what: () => ({ key: colours }) as Omit<GroundOrder, 'id'>,
    paint: (context) =>
      (context as unknown as { show(picture: string): void }).show(`${colours}, by the page`),
  });
  return {
    ...{ painting, tile, shown, wishes },
    wear(next: string) {
      colours = next;
    },
    /** The next order's turn has come. */
    begin() {
      const wish = wishes.shift();
      const asked = wish?.isWanted() ? wish.what() : null;
      return (picture: string | null = asked?.key ?? null) => wish?.show(picture as unknown as ImageBitmap);
    },
  };
}

test('a tile that showed a picture of the thread is painted by the page where the thread has none', () => {
  const { painting, tile, shown, begin, wear } = tileAndThread();
  painting.order(tile);
  begin()();
  expect(shown.picture).toBe('light');
  wear('dark');
  painting.order(tile);
  begin()(null);
  expect(shown.picture).toBe('dark, by the page');
  wear('light');
  painting.order(tile);
  begin()();
  expect(shown.picture).toBe('light');
});

test('colours that change three times before a tile has its turn are one order, in the last of them', () => {
  const { painting, tile, shown, wishes, begin, wear } = tileAndThread();
  let doneCount = 0;
  painting.order(tile, () => {
    doneCount += 1;
  });
  for (const colours of ['dark', 'light', 'dark']) {
    wear(colours);
    expect(painting.order(tile)).toBe(true);
  }
  expect(wishes).toHaveLength(1);
  const answer = begin();
  // What is with the thread already has the colours of before.
  wear('light');
  painting.order(tile);
  expect(wishes).toHaveLength(1);
  answer();
  expect(shown.picture).toBe('dark');
  begin()();
  expect(shown.picture).toBe('light');
  expect(doneCount).toBe(1);
});

test('what the page paints at once for a printer is there at once, and a first order is still answered', () => {
  const { painting, tile, shown, begin, wear } = tileAndThread();
  let isDone = false;
  painting.order(tile, () => {
    isDone = true;
  });
  wear('print');
  painting.paint(tile);
  expect(shown.picture).toBe('print, by the page');
  wear('light');
  painting.order(tile);
  begin()();
  expect(shown.picture).toBe('light');
  expect(isDone).toBe(true);
});

test('a picture that was ordered before the page painted the tile is not shown after it', () => {
  const { painting, tile, shown, begin, wear } = tileAndThread();
  painting.order(tile);
  const answer = begin();
  wear('dark');
  painting.paint(tile);
  let isClosed = false;
  answer({ close: () => (isClosed = true) } as unknown as string);
  expect(shown.picture).toBe('dark, by the page');
  expect(isClosed).toBe(true);
});
