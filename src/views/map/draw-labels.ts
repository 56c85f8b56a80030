// Draws the placed names with a halo of the ground, and a small dot or square for each town.

import type { Box, Label, PlacedLabel } from './labels.ts';
import type { Mark } from './marks.ts';
import type { Palette } from './palette.ts';

const FONTS: Record<Label['kind'], string> = {
  country: '500 11.5px system-ui, sans-serif',
  capital: '600 12.5px system-ui, sans-serif',
  town: '400 11.5px system-ui, sans-serif',
};
const COUNTRY_SPACING_PX = 1.6;

function prepare(context: CanvasRenderingContext2D, { kind, text }: Label): void {
  context.font = FONTS[kind];
  // Arabic letters are joined: spacing would break them.
  const isSpaced = kind === 'country' && !/\p{Script=Arabic}/u.test(text);
  context.letterSpacing = isSpaced ? `${COUNTRY_SPACING_PX}px` : '0px';
}

const widths = new Map<string, number>();

/** Measured once a name: measuring costs more than drawing. */
export function labelWidth(context: CanvasRenderingContext2D, label: Label): number {
  const key = `${label.kind} ${label.text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  prepare(context, label);
  const { width } = context.measureText(label.text);
  widths.set(key, width);
  return width;
}

export function drawLabels(
  context: CanvasRenderingContext2D,
  labels: readonly PlacedLabel[],
  palette: Palette,
): void {
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  for (const { label, x, y, textX, textY, align } of labels) {
    prepare(context, label);
    context.textAlign = align;
    context.strokeStyle = palette.colour('land-focus');
    context.lineWidth = 3;
    context.globalAlpha = 0.85;
    context.strokeText(label.text, textX, textY);
    context.globalAlpha = 1;
    context.fillStyle = palette.colour(label.kind === 'country' ? 'label-country' : 'ink');
    context.fillText(label.text, textX, textY);
    if (label.kind === 'country') continue;
    const half = label.kind === 'capital' ? 2.4 : 1.4;
    context.fillStyle = palette.colour('ink');
    context.beginPath();
    if (label.kind === 'capital') context.rect(x - half, y - half, 2 * half, 2 * half);
    else context.arc(x, y, half, 0, 2 * Math.PI);
    context.fill();
  }
  context.letterSpacing = '0px';
}

const CALLOUT_FONT = '650 13px system-ui, sans-serif';
const CALLOUT_WIDTH_PX = 170;
const CALLOUT_LINE_PX = 16;
const CALLOUT_GAP_PX = 12;

export interface Callout {
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly align: 'left' | 'right';
  readonly box: Box;
}

/** The name of an emphasised incident, wrapped, on the side of its mark with room for it. */
export function calloutOf(
  context: CanvasRenderingContext2D,
  text: string,
  mark: Mark,
  origin: { readonly x: number; readonly y: number },
  frame: Box,
): Callout {
  context.font = CALLOUT_FONT;
  context.letterSpacing = '0px';
  const lines = wrapped(context, text, CALLOUT_WIDTH_PX);
  const widthPx = Math.max(...lines.map((line) => context.measureText(line).width));
  const [markX, y] = [mark.x - origin.x, mark.y - origin.y];
  const reach = Math.max(mark.radius, 5) + CALLOUT_GAP_PX;
  const isRight = markX + reach + widthPx <= frame.right;
  const x = isRight ? markX + reach : markX - reach;
  const left = isRight ? x : x - widthPx;
  const halfPx = (lines.length * CALLOUT_LINE_PX) / 2;
  const box = { left: left - 3, top: y - halfPx, right: left + widthPx + 3, bottom: y + halfPx };
  return { lines, x, y, align: isRight ? 'left' : 'right', box };
}

export function drawCallout(context: CanvasRenderingContext2D, callout: Callout, palette: Palette): void {
  context.font = CALLOUT_FONT;
  context.textBaseline = 'middle';
  context.textAlign = callout.align;
  context.lineJoin = 'round';
  callout.lines.forEach((line, at) => {
    const lineY = callout.y + (at - (callout.lines.length - 1) / 2) * CALLOUT_LINE_PX;
    context.strokeStyle = palette.colour('land-focus');
    context.lineWidth = 4;
    context.strokeText(line, callout.x, lineY);
    context.fillStyle = palette.colour('ink');
    context.fillText(line, callout.x, lineY);
  });
}

function wrapped(context: CanvasRenderingContext2D, text: string, widthPx: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && context.measureText(longer).width <= widthPx) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
