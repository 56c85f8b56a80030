// Paints squares, and then only those that look otherwise.

import type { Bounds } from 'leaflet';
import { SQUARE_PX, type SquareLooks, squareLook } from '../../../query/squares.ts';
import type { Palette } from '../palette.ts';
import type { MarkPen } from './draw-marks.ts';
import { SIDES_PX, STRENGTHS } from './square-sizes.ts';

export interface SquarePainter {
  /** Those of them that reach into `bounds`, in pixels of the layer. */
  readonly draw: (pen: MarkPen, squares: SquareLooks, bounds: Pick<Bounds, 'min' | 'max'>) => void;
  /**
   * Only what differs from what it has drawn, over it; false where all is to be drawn: of another grid, with other
   * colours, or on pixels that squares share.
   */
  readonly patch: (palette: Palette, squares: SquareLooks) => boolean;
}

interface Drawn {
  readonly pen: MarkPen;
  readonly squares: SquareLooks;
  /** As they are drawn. */
  readonly codes: Uint16Array;
  /** Which of them are. */
  readonly seen: readonly number[];
}

export function createSquarePainter(): SquarePainter {
  let drawn: Drawn | null = null;
  return {
    draw(pen, squares, bounds) {
      const { codes } = squares;
      const seen = squaresIn(squares, pen, bounds);
      drawSquares(
        pen,
        squares,
        seen.filter((at) => codes[at] !== 0),
      );
      drawn = { pen, squares, codes: codes.slice(), seen };
    },
    patch(palette, squares) {
      const isOther = drawn?.squares !== squares || drawn.pen.palette !== palette;
      if (!drawn || isOther || !Number.isInteger(window.devicePixelRatio)) return false;
      const { pen, codes: before, seen } = drawn;
      const { codes } = squares;
      const { context } = pen;
      const others: number[] = [];
      for (const at of seen) {
        if (codes[at] === before[at]) continue;
        if (before[at] !== 0)
          context.clearRect(leftOf(pen, squares, at), topOf(pen, squares, at), SQUARE_PX, SQUARE_PX);
        if (codes[at] !== 0) others.push(at);
        before[at] = codes[at]!;
      }
      drawSquares(pen, squares, others);
      return true;
    },
  };
}

/** Those of a grid that reach into a piece of the layer. */
function squaresIn(
  { codes, width, left, top }: SquareLooks,
  { offset }: MarkPen,
  { min, max }: Pick<Bounds, 'min' | 'max'>,
): readonly number[] {
  const seen: number[] = [];
  if (!min || !max) return seen;
  const between = (from: number, to: number, most: number): [number, number] => [
    Math.max(0, Math.floor(from / SQUARE_PX)),
    Math.min(most, Math.ceil(to / SQUARE_PX)),
  ];
  const [x, y] = [left - offset.x, top - offset.y];
  const [firstColumn, endColumn] = between(min.x - x, max.x - x, width);
  const [firstLine, endLine] = between(min.y - y, max.y - y, codes.length / width);
  for (let line = firstLine; line < endLine; line++)
    for (let column = firstColumn; column < endColumn; column++) seen.push(line * width + column);
  return seen;
}

/** Of the square's corner, in pixels of the layer. */
const leftOf = ({ offset }: MarkPen, { left, width }: SquareLooks, at: number): number =>
  left + (at % width) * SQUARE_PX - offset.x;
const topOf = ({ offset }: MarkPen, { top, width }: SquareLooks, at: number): number =>
  top + Math.floor(at / width) * SQUARE_PX - offset.y;

/** Look by look: a colour is told to the canvas once. */
function drawSquares(pen: MarkPen, squares: SquareLooks, which: readonly number[]): void {
  const { context, palette } = pen;
  const byCode = new Map<number, number[]>();
  for (const at of which) {
    const code = squares.codes[at]!;
    const alike = byCode.get(code);
    if (alike) alike.push(at);
    else byCode.set(code, [at]);
  }
  const alpha = context.globalAlpha;
  for (const [code, alike] of byCode) {
    const { step, series } = squareLook(code);
    const side = SIDES_PX[step] ?? SQUARE_PX;
    const inset = (SQUARE_PX - side) / 2;
    context.globalAlpha = alpha * (STRENGTHS[step] ?? 1);
    context.fillStyle = series === null ? palette.colour('ink-2') : (palette.lineages[series] ?? '');
    for (const at of alike)
      context.fillRect(leftOf(pen, squares, at) + inset, topOf(pen, squares, at) + inset, side, side);
  }
  context.globalAlpha = alpha;
}
