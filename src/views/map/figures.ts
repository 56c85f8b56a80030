// The figure of each numbered mark: how many stand there. Each is written once on a sheet of its own and then
// copied: text is slow to draw.

import type { MarkPen } from './draw-marks.ts';
import type { Mark } from './marks.ts';

const FIGURE_WIDTH_PX = 32;
const FIGURE_HEIGHT_PX = 18;
/** More figures than a map shows; a canvas of their own each would be slow to make. */
const FIGURES_ON_SHEET = 100;
const SHEET_COLUMNS = 10;

interface FigureSheet {
  readonly canvas: HTMLCanvasElement;
  readonly drawing: CanvasRenderingContext2D | null;
  readonly ratio: number;
  /** Place on the sheet by text, size and colour. */
  readonly places: Map<string, number>;
}
let sheet: FigureSheet | null = null;

/** All are written before the first is copied: a sheet that changes between copies is copied whole each time. */
export function drawFigures(pen: MarkPen, marks: readonly Mark[]): void {
  const { context, palette, offset } = pen;
  const numbered = marks.filter(({ rows }) => rows.length > 1);
  const figures = numbered.map(({ rows, radius }) =>
    figureOf(String(rows.length), radius > 12 ? 12.5 : 11, palette.colour('ink')),
  );
  for (const [at, { canvas, left, top, width, height }] of figures.entries()) {
    const mark = numbered[at]!;
    const [x, y] = [mark.x - offset.x - FIGURE_WIDTH_PX / 2, mark.y - offset.y - FIGURE_HEIGHT_PX / 2];
    context.drawImage(canvas, left, top, width, height, x, y, FIGURE_WIDTH_PX, FIGURE_HEIGHT_PX);
  }
}

interface Figure {
  readonly canvas: HTMLCanvasElement;
  /** In the sheet's own pixels. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

function figureOf(text: string, sizePx: number, ink: string): Figure {
  const { canvas, drawing, ratio, places } = currentSheet();
  const key = `${text} ${sizePx} ${ink}`;
  const [width, height] = [Math.ceil(FIGURE_WIDTH_PX * ratio), Math.ceil(FIGURE_HEIGHT_PX * ratio)];
  const place = places.get(key) ?? places.size;
  const [left, top] = [(place % SHEET_COLUMNS) * width, Math.floor(place / SHEET_COLUMNS) * height];
  if (drawing && !places.has(key)) {
    places.set(key, place);
    drawing.setTransform(ratio, 0, 0, ratio, left, top);
    drawing.fillStyle = ink;
    drawing.font = `650 ${sizePx}px system-ui, sans-serif`;
    drawing.textAlign = 'center';
    drawing.textBaseline = 'middle';
    drawing.fillText(text, FIGURE_WIDTH_PX / 2, FIGURE_HEIGHT_PX / 2 + 0.5);
  }
  return { canvas, left, top, width, height };
}

/** A new sheet when the old one is full or the page has another resolution. */
function currentSheet(): FigureSheet {
  const ratio = window.devicePixelRatio || 1;
  if (sheet?.ratio === ratio && sheet.places.size < FIGURES_ON_SHEET) return sheet;
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(FIGURE_WIDTH_PX * ratio) * SHEET_COLUMNS;
  canvas.height = Math.ceil(FIGURE_HEIGHT_PX * ratio) * (FIGURES_ON_SHEET / SHEET_COLUMNS);
  sheet = { canvas, drawing: canvas.getContext('2d'), ratio, places: new Map() };
  return sheet;
}
