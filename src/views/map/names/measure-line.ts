// How wide words on the map are. On a canvas of its own: there the type stays set from one word to the next, and setting
// it costs more than measuring.

export interface Type {
  /** As canvases have it. */
  readonly font: string;
  readonly spacingPx: number;
}

let pen: CanvasRenderingContext2D | null = null;
let set: Type | null = null;

export function measureLine(text: string, { font, spacingPx }: Type): number {
  if (!pen) {
    pen = document.createElement('canvas').getContext('2d');
    // As they are drawn (canvas-layer.ts).
    if (pen) pen.textRendering = 'geometricPrecision';
  }
  if (!pen) return 0;
  if (set?.font !== font) pen.font = font;
  if (set?.spacingPx !== spacingPx) pen.letterSpacing = `${spacingPx}px`;
  set = { font, spacingPx };
  return pen.measureText(text).width;
}
