// Who paints a tile of the ground: the thread beside the page, or, where that has no picture of it, the page itself.

import type { GroundOrder } from './ground-order.ts';
import type { GroundPainter } from './ground-painter.ts';

/** What of a tile on the map is used here; its canvas may give way to another. */
interface PaintedTile {
  el: HTMLCanvasElement;
}

interface TilePainting<Tile> {
  /** `done` once a picture is there. False where there is no such thread, or none that reads this ground. */
  order(tile: Tile, done?: () => void): boolean;
  /** By the page, at once. */
  paint(tile: Tile): void;
}

interface TilePaintingInput<Tile> {
  readonly painter: () => GroundPainter | null;
  /** What the thread would need; null where the page has to paint. */
  readonly what: (tile: Tile) => Omit<GroundOrder, 'id'> | null;
  readonly paint: (context: CanvasRenderingContext2D, tile: Tile) => void;
}

export function createTilePainting<Tile extends PaintedTile>({
  painter,
  what,
  paint,
}: TilePaintingInput<Tile>): TilePainting<Tile> {
  /** Ordered, and not yet their turn: what they are painted with is asked then, and another order would be the same. */
  const waiting = new WeakSet<Tile>();
  /** How often the page has painted it: a picture that was ordered before that is out of date. */
  const turns = new WeakMap<Tile, number>();
  const paintByPage = (tile: Tile): void => {
    const context = contextOf(tile, (canvas) => canvas.getContext('2d'));
    if (context) paint(context, tile);
  };
  return {
    order(tile, done) {
      const thread = painter();
      if (!thread) return false;
      if (waiting.has(tile)) return true;
      waiting.add(tile);
      let turn: number | undefined;
      thread.order({
        what() {
          waiting.delete(tile);
          turn = turns.get(tile);
          return what(tile);
        },
        isWanted: () => tile.el.isConnected,
        show(picture) {
          if (!picture) paintByPage(tile);
          else if (turn !== turns.get(tile)) picture.close();
          else
            contextOf(tile, (canvas) => canvas.getContext('bitmaprenderer'))?.transferFromImageBitmap(
              picture,
            );
          done?.();
        },
      });
      return true;
    },
    paint(tile) {
      turns.set(tile, (turns.get(tile) ?? 0) + 1);
      paintByPage(tile);
    },
  };
}

/** A canvas keeps to the kind of its first context: where another kind is needed, a fresh canvas takes its place. */
function contextOf<Context>(
  tile: PaintedTile,
  ask: (canvas: HTMLCanvasElement) => Context | null,
): Context | null {
  const context = ask(tile.el);
  if (context) return context;
  const fresh = tile.el.cloneNode() as HTMLCanvasElement;
  tile.el.replaceWith(fresh);
  tile.el = fresh;
  return ask(fresh);
}
