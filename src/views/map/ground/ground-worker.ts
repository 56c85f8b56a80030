// The thread beside the page that paints tiles of the ground: without a graphics card one takes the page's own thread 20
// to 30 ms. It keeps what it has read.

import type { GroundAnswer, GroundColour, GroundOrder } from './ground-order.ts';
import { paintTile } from './ground-paint.ts';
import { type GroundTile, ownRoles, readTile } from './ground-tiles.ts';

/** More than any screen shows. */
const KEPT_TILES = 60;

const kept = new Map<string, GroundTile>();

function tileOf({ key, bytes, focus }: GroundOrder): GroundTile {
  const tile = kept.get(key) ?? readTile(bytes, ownRoles(new Set(focus)));
  // The latest last: the first is the one that goes.
  kept.delete(key);
  kept.set(key, tile);
  for (const [oldest] of kept) if (kept.size > KEPT_TILES) kept.delete(oldest);
  return tile;
}

function pictureOf(order: GroundOrder): ImageBitmap | null {
  try {
    const canvas = new OffscreenCanvas(order.width, order.height);
    const context = canvas.getContext('2d', { alpha: false });
    if (!context) return null;
    context.fillStyle = order.colours.sea;
    context.fillRect(0, 0, order.width, order.height);
    context.scale(order.ratio, order.ratio);
    context.translate(order.leftPx, order.topPx);
    const colour = (name: GroundColour): string => order.colours[name];
    paintTile(context, tileOf(order), order.tilePx, order.zoom, { colour });
    return canvas.transferToImageBitmap();
  } catch {
    return null;
  }
}

addEventListener('message', ({ data }: MessageEvent<GroundOrder>) => {
  const picture = pictureOf(data);
  const answer: GroundAnswer = { id: data.id, picture };
  postMessage(answer, { transfer: picture ? [picture] : [] });
});
