// Paints squares, and then only those that look otherwise.

import { SQUARE_PX, type SquareLooks, squareLook } from '../../../query/squares.ts';
import type { Palette } from '../palette.ts';
import type { MarkPen } from './draw-marks.ts';
import { SIDES_PX, STRENGTHS } from './square-sizes.ts';

export interface SquarePainter {
  readonly draw: (pen: MarkPen, squares: SquareLooks) => void;
  /**
   * Only what differs from what it has drawn, over it; false where all is to be drawn: of another grid, with other
   * colours, or on pixels that squares share.
   */
  readonly patch: (palette: Palette, squares: SquareLooks) => boolean;
}

export function createSquarePainter(): SquarePainter {
  let drawn: { readonly pen: MarkPen; readonly squares: SquareLooks; readonly codes: Uint16Array } | null =
    null;
  return {
    draw(pen, squares) {
      const { codes } = squares;
      for (let at = 0; at < codes.length; at++) if (codes[at] !== 0) drawSquare(pen, squares, at);
      drawn = { pen, squares, codes: codes.slice() };
    },
    patch(palette, squares) {
      const isOther = drawn?.squares !== squares || drawn.pen.palette !== palette;
      if (!drawn || isOther || !Number.isInteger(window.devicePixelRatio)) return false;
      const { pen, codes: before } = drawn;
      const { codes } = squares;
      for (let at = 0; at < codes.length; at++) {
        if (codes[at] === before[at]) continue;
        if (before[at] !== 0) clearSquare(pen, squares, at);
        if (codes[at] !== 0) drawSquare(pen, squares, at);
      }
      before.set(codes);
      return true;
    },
  };
}

/** Of the square's corner, in pixels of the layer. */
const cornerOf = ({ offset }: MarkPen, { left, top, width }: SquareLooks, at: number): [number, number] => [
  left + (at % width) * SQUARE_PX - offset.x,
  top + Math.floor(at / width) * SQUARE_PX - offset.y,
];

function clearSquare(pen: MarkPen, squares: SquareLooks, at: number): void {
  const [left, top] = cornerOf(pen, squares, at);
  pen.context.clearRect(left, top, SQUARE_PX, SQUARE_PX);
}

function drawSquare(pen: MarkPen, squares: SquareLooks, at: number): void {
  const { context, palette } = pen;
  const { step, series } = squareLook(squares.codes[at]!);
  const [left, top] = cornerOf(pen, squares, at);
  const side = SIDES_PX[step] ?? SQUARE_PX;
  const alpha = context.globalAlpha;
  context.globalAlpha = alpha * (STRENGTHS[step] ?? 1);
  context.fillStyle = series === null ? palette.colour('ink-2') : (palette.lineages[series] ?? '');
  const inset = (SQUARE_PX - side) / 2;
  context.fillRect(left + inset, top + inset, side, side);
  context.globalAlpha = alpha;
}
