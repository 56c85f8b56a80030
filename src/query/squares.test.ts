import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Columns } from '../data/columns.ts';
import { CORE } from '../data/fixture.ts';
import { columnsOf } from '../data/load.ts';
import { placeDataOf, placesOf } from '../data/places.ts';
import { deathsOf } from './answer.ts';
import { createGrid, rowsOfSquare, rowsWithin, SQUARE_PX, squareLook, weightsOf } from './squares.ts';

const real = columnsOf(CORE);
/** The same incidents over and over, each a little farther east, the last without a place. */
const COUNT = 400;
const again = <T>(values: ArrayLike<T>) =>
  Array.from({ length: COUNT }, (_, row) => values[row % real.count]!);
const columns: Columns = {
  ...real,
  count: COUNT,
  latitude: Float64Array.from(again(real.latitude), (value, row) => (row === COUNT - 1 ? Number.NaN : value)),
  longitude: Float64Array.from(again(real.longitude), (value, row) => value + (row % 37) / 9),
  lineage: Uint8Array.from(again(real.lineage)),
  killedLow: Int32Array.from(again(real.killedLow)),
  killedBest: Int32Array.from(again(real.killedBest)),
  killedHigh: Int32Array.from(again(real.killedHigh)),
};
const places = placesOf(placeDataOf(columns));
const weights = weightsOf(columns);
const series = { codes: columns.lineage, count: CORE.lineages.length };
const WORLD_PX = 4096;
const WHOLE = { left: 0, top: 0, right: WORLD_PX, bottom: WORLD_PX };
const none = new Uint32Array(COUNT);
const mask = fc
  .array(fc.integer({ min: 0, max: 1 }), { minLength: COUNT, maxLength: COUNT })
  .map((hidden) => Uint32Array.from(hidden));
/** Anywhere, over all incidents or a few of them. */
const box = fc
  .tuple(
    fc.integer({ min: 1900, max: 2300 }),
    fc.integer({ min: 1700, max: 2000 }),
    fc.integer({ min: 1, max: 400 }),
  )
  .map(([left, top, size]) => ({ left, top, right: left + size, bottom: top + size }));
const isIn = (row: number, { left, top, right, bottom }: typeof WHOLE): boolean => {
  const [x, y] = [places.x[row]! * WORLD_PX, places.y[row]! * WORLD_PX];
  return x >= left && x <= right && y >= top && y <= bottom;
};
const made = (fail: Uint32Array, window = WHOLE) => {
  const grid = createGrid(weights, places, series, WORLD_PX, window);
  grid.update(fail);
  return grid;
};

test('squares counted on from other answers are those counted afresh', () => {
  fc.assert(
    fc.property(fc.array(mask, { minLength: 1, maxLength: 4 }), box, (masks, window) => {
      const grid = createGrid(weights, places, series, WORLD_PX, window);
      let since: Uint32Array | null = null;
      for (const fail of masks) {
        const before = since;
        const other = before && [...fail.keys()].filter((row) => fail[row] !== before[row]);
        grid.update(fail, before && other ? { since: before, rows: Uint32Array.from(other) } : undefined);
        const afresh = made(fail, window);
        expect(grid.shown()).toEqual(afresh.shown());
        expect(grid.looks()).toEqual(afresh.looks());
        const looks = [...grid.looks().codes].filter((code) => code !== 0).map(squareLook);
        expect(looks).toEqual(grid.shown().map(({ step, series: own }) => ({ step, series: own })));
        since = fail;
      }
      expect(grid.whole()).toEqual(made(none, window).shown());
    }),
    { numRuns: 40 },
  );
});

test('each shown incident is in one square, which knows its rows, the latest first', () => {
  fc.assert(
    fc.property(mask, (fail) => {
      const squares = made(fail).shown();
      const held = squares.map((square) => rowsOfSquare(square, places, fail, WORLD_PX));
      expect(held.map(({ length }) => length)).toEqual(squares.map(({ count }) => count));
      const shown = [...fail.keys()].filter((row) => fail[row] === 0 && row < COUNT - 1);
      expect(held.flat().sort((first, second) => first - second)).toEqual(shown);
      for (const rows of held) expect(rows).toEqual(rows.toSorted((first, second) => second - first));
    }),
    { numRuns: 40 },
  );
});

test('a window moved by any pixels leaves the squares where they are', () => {
  const at = (left: number) => made(none, { ...WHOLE, left: left - 40, right: left + WORLD_PX }).shown();
  expect(at(0)).toEqual(at(-7));
  expect(at(0)[0]?.x).toBeCloseTo((Math.floor((at(0)[0]?.x ?? 0) / SQUARE_PX) + 0.5) * SQUARE_PX);
});

test('a square has the colour of those who have half of its deaths, and none where nobody has', () => {
  const codes = Uint8Array.from(columns.lineage, (_, row) => row % 3);
  const window = { left: 0, top: 0, right: 1, bottom: 1 };
  const grid = createGrid(weights, places, { codes, count: 3 }, 1, window);
  grid.update(none);
  const [square] = grid.shown();
  const rows = [...none.keys()].slice(0, -1);
  const bestOf = (code: number): number =>
    rows
      .filter((row) => codes[row] === code)
      .reduce(
        (sum, row) =>
          sum +
          Math.max(0, columns.killedBest[row]! < 0 ? columns.killedLow[row]! : columns.killedBest[row]!),
        0,
      );
  const deaths = [0, 1, 2].map(bestOf);
  const leading = deaths.findIndex((own) => own >= deaths.reduce((sum, one) => sum + one, 0) / 2);
  expect(square?.series).toBe(leading === -1 ? null : leading);
  expect(square?.count).toBe(rows.length);
  expect(deathsOf(columns, rows).high).toBeGreaterThan(0);
});

test('rows in a window, in order of time, or too many of them', () => {
  fc.assert(
    fc.property(mask, box, fc.integer({ min: 0, max: 60 }), (fail, window, most) => {
      const expected = [...fail.keys()].filter((row) => fail[row] === 0 && isIn(row, window));
      expect(rowsWithin(places, fail, WORLD_PX, window, most)).toEqual(
        expected.length > most ? null : expected,
      );
    }),
  );
});

test('how many lie within a box is counted by whole squares', () => {
  fc.assert(
    fc.property(mask, box, (fail, window) => {
      const grid = made(fail);
      const within = grid
        .shown()
        .filter(({ x, y }) => x >= window.left && x <= window.right && y >= window.top && y <= window.bottom);
      expect(grid.countWithin(window)).toBe(within.reduce((sum, { count }) => sum + count, 0));
    }),
  );
});

test('the nearest square is one of those that hold a shown row, the northernmost of several', () => {
  fc.assert(
    fc.property(
      mask,
      fc.tuple(fc.integer({ min: 1850, max: 2350 }), fc.integer({ min: 1650, max: 2050 })),
      fc.integer({ min: 6, max: 30 }),
      (fail, [x, y], reachPx) => {
        const grid = made(fail);
        const near = grid
          .shown()
          .map((square) => ({ square, px: Math.hypot(square.x - x, square.y - y) }))
          .filter(({ px }) => px <= reachPx)
          .sort((first, second) => first.px - second.px);
        expect(grid.nearest(x, y, reachPx)).toEqual(near[0]?.square);
      },
    ),
  );
});
