// Draws names with a halo of the ground, a dot or square for each town, and the words beside a mark.

import { CALLOUT_LINE_PX, type Callout, type CalloutLine } from './callout.ts';
import { LABEL_LINE_PX, type Label, type PlacedLabel } from './labels.ts';
import type { Palette } from './palette.ts';

const FONTS: Record<Label['kind'], string> = {
  country: '500 11.5px system-ui, sans-serif',
  capital: '600 12.5px system-ui, sans-serif',
  town: '400 11.5px system-ui, sans-serif',
};
const CALLOUT_FONTS = { title: '650 13px system-ui, sans-serif', note: '400 12px system-ui, sans-serif' };
const COUNTRY_SPACING_PX = 1.6;

function prepare(context: CanvasRenderingContext2D, { kind, lines }: Label): void {
  context.font = FONTS[kind];
  // Arabic letters are joined: spacing would break them.
  const isSpaced = kind === 'country' && !/\p{Script=Arabic}/u.test(lines.join(''));
  context.letterSpacing = isSpaced ? `${COUNTRY_SPACING_PX}px` : '0px';
}

const widths = new Map<string, number>();

/** Measured once a name: measuring costs more than drawing. */
export function labelWidth(context: CanvasRenderingContext2D, label: Label): number {
  const key = `${label.kind} ${label.lines.join('\n')}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  prepare(context, label);
  const width = Math.max(...label.lines.map((line) => context.measureText(line).width));
  context.letterSpacing = '0px';
  widths.set(key, width);
  return width;
}

export function drawLabels(
  context: CanvasRenderingContext2D,
  labels: readonly PlacedLabel[],
  palette: Palette,
): void {
  context.lineJoin = 'round';
  context.textBaseline = 'middle';
  for (const { label, x, y, textX, textY, align } of labels) {
    prepare(context, label);
    context.textAlign = align;
    const colour = palette.colour(label.kind === 'country' ? 'label-country' : 'ink');
    const firstY = textY - ((label.lines.length - 1) * LABEL_LINE_PX) / 2;
    for (const [at, line] of label.lines.entries()) {
      drawHaloed(context, line, textX, firstY + at * LABEL_LINE_PX, colour, palette);
    }
    // A mark on the dot covers it: marks are painted above.
    if (label.kind === 'country') continue;
    const half = label.kind === 'capital' ? 2.4 : 1.4;
    context.beginPath();
    if (label.kind === 'capital') context.rect(x - half, y - half, 2 * half, 2 * half);
    else context.arc(x, y, half, 0, 2 * Math.PI);
    context.fill();
  }
  context.letterSpacing = '0px';
}

export function calloutWidth(context: CanvasRenderingContext2D, { text, isTitle }: CalloutLine): number {
  context.font = isTitle ? CALLOUT_FONTS.title : CALLOUT_FONTS.note;
  return context.measureText(text).width;
}

export function drawCallout(context: CanvasRenderingContext2D, callout: Callout, palette: Palette): void {
  context.lineJoin = 'round';
  context.textBaseline = 'middle';
  context.textAlign = callout.align;
  for (const [at, { text, isTitle }] of callout.lines.entries()) {
    context.font = isTitle ? CALLOUT_FONTS.title : CALLOUT_FONTS.note;
    const y = callout.y + at * CALLOUT_LINE_PX;
    drawHaloed(context, text, callout.x, y, palette.colour(isTitle ? 'ink' : 'ink-2'), palette);
  }
}

function drawHaloed(
  context: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  colour: string,
  palette: Palette,
): void {
  context.strokeStyle = palette.colour('land-focus');
  context.lineWidth = 3;
  context.globalAlpha = 0.85;
  context.strokeText(text, x, y);
  context.globalAlpha = 1;
  context.fillStyle = colour;
  context.fillText(text, x, y);
}
