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

/** Boxes in a grid of cells, so that asking for a collision does not ask all of them. */
export interface BoxIndex {
  add(box: Box): void;
  meets(box: Box): boolean;
}

const CELL_PX = 96;
/** More than the columns of any map: the world at the closest zoom has 2,731. */
const ROW_STEP = 4096;

export function createBoxIndex(boxes: readonly Box[] = []): BoxIndex {
  const cells = new Map<number, Box[]>();
  /** Until `found` holds for a cell that the box touches. */
  const someCell = ({ left, top, right, bottom }: Box, found: (cell: number) => boolean): boolean => {
    const [lastColumn, lastRow] = [Math.floor(right / CELL_PX), Math.floor(bottom / CELL_PX)];
    for (let column = Math.floor(left / CELL_PX); column <= lastColumn; column++) {
      for (let row = Math.floor(top / CELL_PX); row <= lastRow; row++) {
        if (found(row * ROW_STEP + column)) return true;
      }
    }
    return false;
  };
  const add = (box: Box): void => {
    someCell(box, (key) => {
      const cell = cells.get(key);
      if (cell) cell.push(box);
      else cells.set(key, [box]);
      return false;
    });
  };
  for (const box of boxes) add(box);
  return {
    add,
    meets: (box) => someCell(box, (key) => cells.get(key)?.some((other) => meets(box, other)) ?? false),
  };
}
