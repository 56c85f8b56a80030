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

export function boxAround(x: number, y: number, reach: number): Box {
  return { left: x - reach, top: y - reach, right: x + reach, bottom: y + reach };
}

/** Boxes in a grid of cells, so that asking for a collision does not ask all of them. */
export interface BoxIndex {
  add(box: Box): void;
  meets(box: Box): boolean;
}

const CELL_PX = 96;

export function createBoxIndex(boxes: readonly Box[] = []): BoxIndex {
  const cells = new Map<string, Box[]>();
  const cellsOf = function* ({ left, top, right, bottom }: Box): Iterable<string> {
    for (let column = Math.floor(left / CELL_PX); column <= Math.floor(right / CELL_PX); column++) {
      for (let row = Math.floor(top / CELL_PX); row <= Math.floor(bottom / CELL_PX); row++) {
        yield `${column} ${row}`;
      }
    }
  };
  const add = (box: Box): void => {
    for (const key of cellsOf(box)) {
      const cell = cells.get(key);
      if (cell) cell.push(box);
      else cells.set(key, [box]);
    }
  };
  for (const box of boxes) add(box);
  return {
    add,
    meets(box) {
      for (const key of cellsOf(box)) if (cells.get(key)?.some((other) => meets(box, other))) return true;
      return false;
    },
  };
}
