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
  /** The same of a box that is only thought of. */
  meetsAt(left: number, top: number, right: number, bottom: number): boolean;
  /** Those in which the point lies. */
  holding(x: number, y: number): readonly Box[];
}

/** As high as two lines of words. */
const CELL_PX = 32;
/** More than the columns of any map: the world at the closest zoom has 8,192. */
const ROW_STEP = 16_384;

export function createBoxIndex(boxes: readonly Box[] = []): BoxIndex {
  const cells = new Map<number, Box[]>();
  const cellOf = (px: number): number => Math.floor(px / CELL_PX);
  const add = (box: Box): void => {
    const firstRow = cellOf(box.top);
    const lastRow = cellOf(box.bottom);
    const lastColumn = cellOf(box.right);
    for (let column = cellOf(box.left); column <= lastColumn; column++) {
      for (let row = firstRow; row <= lastRow; row++) {
        const key = row * ROW_STEP + column;
        const cell = cells.get(key);
        if (cell) cell.push(box);
        else cells.set(key, [box]);
      }
    }
  };
  for (const box of boxes) add(box);
  // Plain loops: the first picture asks some ten thousand times, before an engine has learned to fold closures.
  const meetsAt = (left: number, top: number, right: number, bottom: number): boolean => {
    const firstRow = cellOf(top);
    const lastRow = cellOf(bottom);
    const lastColumn = cellOf(right);
    for (let column = cellOf(left); column <= lastColumn; column++) {
      for (let row = firstRow; row <= lastRow; row++) {
        const cell = cells.get(row * ROW_STEP + column);
        if (!cell) continue;
        for (let at = 0; at < cell.length; at++) {
          const other = cell[at]!;
          const isBeside = left >= other.right || right <= other.left;
          if (!isBeside && top < other.bottom && bottom > other.top) return true;
        }
      }
    }
    return false;
  };
  return {
    add,
    meets: ({ left, top, right, bottom }) => meetsAt(left, top, right, bottom),
    meetsAt,
    holding: (x, y) => cells.get(cellOf(y) * ROW_STEP + cellOf(x))?.filter((box) => holds(box, x, y)) ?? [],
  };
}
