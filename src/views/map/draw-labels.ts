// Draws the placed names with a halo of the ground, and a small dot or square for each town.

import type { Label, PlacedLabel } from './labels.ts';
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

export function labelWidth(context: CanvasRenderingContext2D, label: Label): number {
  prepare(context, label);
  return context.measureText(label.text).width;
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
