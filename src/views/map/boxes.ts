// Rectangles on the map in pixels of the layer, for placing names.

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export function meets(first: Box, second: Box): boolean {
  return (
    first.left < second.right &&
    first.right > second.left &&
    first.top < second.bottom &&
    first.bottom > second.top
  );
}

export function isWithin(inner: Box, outer: Box): boolean {
  return (
    inner.left >= outer.left &&
    inner.right <= outer.right &&
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom
  );
}

export function holds(box: Box, x: number, y: number): boolean {
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}

export function boxAround(x: number, y: number, reach: number): Box {
  return { left: x - reach, top: y - reach, right: x + reach, bottom: y + reach };
}

export function moved(box: Box, by: { readonly x: number; readonly y: number }): Box {
  return {
    left: box.left + by.x,
    top: box.top + by.y,
    right: box.right + by.x,
    bottom: box.bottom + by.y,
  };
}

export function widened({ left, top, right, bottom }: Box, byPx: number): Box {
  return { left: left - byPx, top: top - byPx, right: right + byPx, bottom: bottom + byPx };
}

/** Boxes in a grid of cells, so that asking for a collision does not ask all of them. */
export interface BoxIndex {
  add(box: Box): void;
  meets(box: Box): boolean;
}

const NO_BOXES: readonly Box[] = [];
/** As high as two lines of words. */
const CELL_PX = 32;
/** More than the columns of any map: the world at the closest zoom has 8,192. */
const ROW_STEP = 16_384;

export function createBoxIndex(boxes: readonly Box[] = []): BoxIndex {
  const cells = new Map<number, Box[]>();
  const cellOf = (px: number): number => Math.floor(px / CELL_PX);
  const add = (box: Box): void => {
    for (let column = cellOf(box.left); column <= cellOf(box.right); column++) {
      for (let row = cellOf(box.top); row <= cellOf(box.bottom); row++) {
        const key = row * ROW_STEP + column;
        const cell = cells.get(key);
        if (cell) cell.push(box);
        else cells.set(key, [box]);
      }
    }
  };
  for (const box of boxes) add(box);
  return {
    add,
    // Plain loops: the first picture asks some ten thousand times, before an engine has learned to fold closures.
    meets(box) {
      const [lastColumn, lastRow] = [cellOf(box.right), cellOf(box.bottom)];
      for (let column = cellOf(box.left); column <= lastColumn; column++) {
        for (let row = cellOf(box.top); row <= lastRow; row++) {
          for (const other of cells.get(row * ROW_STEP + column) ?? NO_BOXES) {
            if (meets(box, other)) return true;
          }
        }
      }
      return false;
    },
  };
}
