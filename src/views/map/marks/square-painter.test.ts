import fc from 'fast-check';
import type { Bounds } from 'leaflet';
import { afterEach, expect, test, vi } from 'vitest';
import type { SquareLooks } from '../../../query/squares.ts';
import type { MarkPen } from './draw-marks.ts';
import { createSquarePainter } from './square-painter.ts';

afterEach(() => vi.unstubAllGlobals());

const WIDTH = 5;
const looksOf = (codes: readonly number[]): SquareLooks => ({
  codes: Uint16Array.from(codes),
  width: WIDTH,
  left: 22,
  top: 11,
});
const palette = {
  theme: 'light',
  colour: (name: string) => name,
  lineages: ['a', 'b', 'c'],
} as unknown as MarkPen['palette'];

/** What stands on it, by the square of eleven pixels in which it lies. */
function canvas() {
  const there = new Map<string, string>();
  const squareAt = (left: number, top: number): string => `${Math.floor(left / 11)} ${Math.floor(top / 11)}`;
  const context = {
    globalAlpha: 1,
    fillStyle: '',
    clearRect: (left: number, top: number) => there.delete(squareAt(left, top)),
    fillRect(left: number, top: number, width: number) {
      const before = there.get(squareAt(left, top));
      const own = `${width} ${context.fillStyle} ${context.globalAlpha}`;
      there.set(squareAt(left, top), before ? `${before}, ${own}` : own);
    },
  };
  const pen = { context, palette, offset: { x: 0, y: 0 } } as unknown as MarkPen;
  return { there, pen };
}

/** Of the grid, its first line and column lie outside. */
const BOUNDS = { min: { x: 33, y: 22 }, max: { x: 300, y: 300 } } as unknown as Bounds;
const codes = fc.array(fc.integer({ min: 0, max: 24 }), { minLength: 20, maxLength: 20 });

test('squares patched from answer to answer look as those drawn afresh', () => {
  vi.stubGlobal('window', { devicePixelRatio: 1 });
  fc.assert(
    fc.property(fc.array(codes, { minLength: 2, maxLength: 4 }), ([first = [], ...others]) => {
      const painter = createSquarePainter();
      const { there, pen } = canvas();
      const looks = looksOf(first);
      painter.draw(pen, looks, BOUNDS);
      for (const next of others) {
        looks.codes.set(next);
        expect(painter.patch(palette, looks)).toBe(true);
        const afresh = canvas();
        createSquarePainter().draw(afresh.pen, looksOf(next), BOUNDS);
        expect(new Map([...there].sort())).toEqual(new Map([...afresh.there].sort()));
      }
    }),
  );
});

test('of a grid only what reaches into the layer is painted', () => {
  const { there, pen } = canvas();
  createSquarePainter().draw(pen, looksOf(Array.from({ length: 20 }, () => 3)), BOUNDS);
  expect([...there.keys()].sort()).toEqual(
    [2, 3, 4].flatMap((line) => [3, 4, 5, 6].map((column) => `${column} ${line}`)).sort(),
  );
});

test('another grid, other colours and pixels that squares share are drawn as a whole', () => {
  vi.stubGlobal('window', { devicePixelRatio: 1 });
  const painter = createSquarePainter();
  const looks = looksOf([1, 2, 3]);
  expect(painter.patch(palette, looks)).toBe(false);
  painter.draw(canvas().pen, looks, BOUNDS);
  expect(painter.patch(palette, looksOf([1, 2, 3]))).toBe(false);
  expect(painter.patch({ ...palette }, looks)).toBe(false);
  vi.stubGlobal('window', { devicePixelRatio: 1.5 });
  expect(painter.patch(palette, looks)).toBe(false);
});
