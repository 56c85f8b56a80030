import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CORE } from '../data/fixture.ts';
import { columnsOf } from '../data/load.ts';
import { highOf, lowOf } from './bins.ts';
import { placesOf, rowsOfSquare, rowsWithin, SQUARE_PX, squaresOf } from './squares.ts';

const columns = columnsOf(CORE);
const places = placesOf(columns);
const series = { codes: columns.lineage, count: CORE.lineages.length };
const WORLD_PX = 4096;
const WHOLE = { left: 0, top: 0, right: WORLD_PX, bottom: WORLD_PX };
const before = new Int32Array(columns.count);
const none = new Uint32Array(columns.count);

test('each shown incident is in one square, with its deaths', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 1 }), { minLength: columns.count, maxLength: columns.count }),
      (hidden) => {
        const fail = Uint32Array.from(hidden);
        const squares = squaresOf(columns, places, fail, series, WORLD_PX, WHOLE, before);
        const shown = [...fail.keys()].filter((row) => fail[row] === 0);
        const sum = (of: (square: (typeof squares)[number]) => number): number =>
          squares.reduce((total, square) => total + of(square), 0);
        expect(sum(({ count }) => count)).toBe(shown.length);
        expect(sum(({ low }) => low)).toBe(shown.reduce((total, row) => total + lowOf(columns, row), 0));
        expect(sum(({ high }) => high)).toBe(shown.reduce((total, row) => total + highOf(columns, row), 0));
      },
    ),
  );
});

test('a window moved by any pixels leaves the squares where they are', () => {
  const at = (left: number) =>
    squaresOf(
      columns,
      places,
      none,
      series,
      WORLD_PX,
      { ...WHOLE, left: left - 40, right: left + WORLD_PX },
      before,
    );
  expect(at(0)).toEqual(at(-7));
  expect(at(0)[0]?.x).toBeCloseTo((Math.floor((at(0)[0]?.x ?? 0) / SQUARE_PX) + 0.5) * SQUARE_PX);
});

test('a square has the colour of those who have half of its deaths, and none where nobody has', () => {
  const codes = Uint8Array.from(columns.lineage, (_, row) => row % 3);
  const [square] = squaresOf(
    columns,
    places,
    none,
    { codes, count: 3 },
    1,
    { left: 0, top: 0, right: 1, bottom: 1 },
    before,
  );
  const deaths = [0, 0, 0];
  for (let row = 0; row < columns.count; row++) {
    deaths[codes[row] ?? 0]! += Math.max(
      0,
      columns.killedBest[row]! === -1 ? columns.killedLow[row]! : columns.killedBest[row]!,
    );
  }
  const half = deaths.reduce((sum, own) => sum + own, 0) / 2;
  const leading = deaths.findIndex((own) => own >= half);
  expect(square?.series).toBe(leading === -1 ? null : leading);
  expect(square?.count).toBe(columns.count);
});

test('rows in a window, or too many of them', () => {
  const all = [...none.keys()];
  expect(rowsWithin(places, none, WORLD_PX, WHOLE, columns.count)).toEqual(all);
  expect(rowsWithin(places, none, WORLD_PX, WHOLE, columns.count - 1)).toBeNull();
  const hidden = Uint32Array.from(none, (_, row) => (row === 0 ? 4 : 0));
  expect(rowsWithin(places, hidden, WORLD_PX, WHOLE, columns.count)).toEqual(all.slice(1));
  expect(rowsWithin(places, none, WORLD_PX, { left: 0, top: 0, right: 1, bottom: 1 }, 9)).toEqual([]);
});

test('a square knows its rows, the latest first and no more than asked for', () => {
  const rows = new Int32Array(columns.count);
  for (const hidden of [[], [0], [2, 3]]) {
    const fail = Uint32Array.from(columns.id, (_, row) => (hidden.includes(row) ? 1 : 0));
    const squares = squaresOf(columns, places, fail, series, WORLD_PX, WHOLE, rows);
    const held = squares.map((square) => rowsOfSquare(square, rows, columns.count));
    expect(held.map(({ length }) => length)).toEqual(squares.map(({ count }) => count));
    expect(held.flat().sort()).toEqual([...fail.keys()].filter((row) => fail[row] === 0));
    for (const one of held) expect(one).toEqual([...one].sort((first, second) => second - first));
    const [square] = squares;
    expect(square && rowsOfSquare(square, rows, 1)).toEqual(held[0]?.slice(0, 1));
  }
});
