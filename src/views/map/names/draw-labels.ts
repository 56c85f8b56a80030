// Draws names with a halo of the ground, a dot or square for each town, and the words beside a mark.

import { SANS, SCREEN_LEAN } from '../../shared/fonts.ts';
import type { Palette, PaletteName } from '../palette.ts';
import { CALLOUT_LINE_PX, type Callout, type CalloutLine } from './callout.ts';
import { isTown, LABEL_LINE_PX, type Label, type PlacedLabel } from './label.ts';
import { leaderOf } from './leader.ts';
import { measureLine, type Type } from './measure-line.ts';
import type { PlacedOutstanding } from './outstanding-places.ts';

/** Water and land without borders lean, as maps have it; Arabic letters do not. */
const STYLES: Record<
  Label['kind'],
  { font: string; lean?: boolean; spacingPx?: number; colour: PaletteName }
> = {
  country: { font: `500 11.5px ${SANS}`, spacingPx: 1.6, colour: 'label-country' },
  capital: { font: `600 12.5px ${SANS}`, colour: 'ink' },
  town: { font: `400 11.5px ${SANS}`, colour: 'ink' },
  village: { font: `400 11px ${SANS}`, colour: 'ink-2' },
  region: { font: `400 13px ${SCREEN_LEAN}`, lean: true, spacingPx: 1.1, colour: 'label-region' },
  sea: { font: `400 12.5px ${SCREEN_LEAN}`, lean: true, spacingPx: 0.5, colour: 'label-water' },
  river: { font: `400 11.5px ${SCREEN_LEAN}`, lean: true, colour: 'label-water' },
};
const NOTE_FONT = `400 11px ${SANS}`;
const CALLOUT_FONTS = { title: `600 12px ${SANS}`, note: NOTE_FONT };

const LEADER_PX = 0.9;

type Line = PlacedOutstanding['leader'];

const moved = ({ from, to }: Line, by: { readonly x: number; readonly y: number }): Line => ({
  from: { x: from.x - by.x, y: from.y - by.y },
  to: { x: to.x - by.x, y: to.y - by.y },
});

const ARABIC = /[\u0600-\u06ff]/;

/** Of one of its lines. */
function typeOf({ kind, lines, hasNote }: Label, at: number): Type {
  const { font, lean = false, spacingPx = 0 } = STYLES[kind];
  // Joined letters: spacing would break them, and a slant is no style of theirs.
  const isArabic = lines.some((line) => ARABIC.test(line));
  if (hasNote && at === lines.length - 1) return { font: NOTE_FONT, spacingPx: 0 };
  return { font: lean && !isArabic ? `italic ${font}` : font, spacingPx: isArabic ? 0 : spacingPx };
}

const widths = new WeakMap<Label, number>();

/** Measured once a name: measuring costs more than drawing. */
export function labelWidth(label: Label): number {
  const known = widths.get(label);
  if (known !== undefined) return known;
  const width = Math.max(...label.lines.map((line, at) => measureLine(line, typeOf(label, at))));
  widths.set(label, width);
  return width;
}

/** `origin` is the pixel of the world at the context's origin. */
export function drawLabels(
  context: CanvasRenderingContext2D,
  labels: readonly PlacedLabel[],
  origin: { readonly x: number; readonly y: number },
  palette: Palette,
): void {
  context.lineJoin = 'round';
  context.textBaseline = 'middle';
  for (const { label, x, y, textX, textY, align, box, hasLeader } of labels) {
    context.textAlign = align;
    const colour = palette.colour(STYLES[label.kind].colour);
    const halo = palette.colour(label.kind === 'sea' ? 'sea' : 'land-focus');
    const firstY = -((label.lines.length - 1) * LABEL_LINE_PX) / 2;
    context.save();
    context.translate(textX - origin.x, textY - origin.y);
    if (label.angle !== 0) context.rotate(label.angle);
    for (const [at, line] of label.lines.entries()) {
      const { font, spacingPx } = typeOf(label, at);
      context.font = font;
      context.letterSpacing = `${spacingPx}px`;
      drawHaloed(context, line, 0, firstY + at * LABEL_LINE_PX, colour, halo);
    }
    context.restore();
    if (hasLeader) drawLine(context, moved(leaderOf(box, x, y), origin), colour);
    // A mark on the dot covers it: marks are painted above.
    if (isTown(label)) drawDot(context, label, x - origin.x, y - origin.y, colour);
  }
  context.letterSpacing = '0px';
}

function drawLine(context: CanvasRenderingContext2D, { from, to }: Line, colour: string): void {
  context.strokeStyle = colour;
  context.lineWidth = LEADER_PX;
  context.beginPath();
  context.moveTo(from.x, from.y);
  context.lineTo(to.x, to.y);
  context.stroke();
}

function drawDot(
  context: CanvasRenderingContext2D,
  { kind }: Label,
  x: number,
  y: number,
  colour: string,
): void {
  const half = kind === 'capital' ? 2.4 : 1.4;
  context.fillStyle = colour;
  context.beginPath();
  if (kind === 'capital') context.rect(x - half, y - half, 2 * half, 2 * half);
  else context.arc(x, y, half, 0, 2 * Math.PI);
  context.fill();
}

export const calloutWidth = ({ text, isTitle }: CalloutLine): number =>
  measureLine(text, { font: isTitle ? CALLOUT_FONTS.title : CALLOUT_FONTS.note, spacingPx: 0 });

export function drawCallout(context: CanvasRenderingContext2D, callout: Callout, palette: Palette): void {
  context.lineJoin = 'round';
  context.textBaseline = 'middle';
  context.textAlign = callout.align;
  for (const [at, { text, isTitle }] of callout.lines.entries()) {
    context.font = isTitle ? CALLOUT_FONTS.title : CALLOUT_FONTS.note;
    const y = callout.y + at * CALLOUT_LINE_PX;
    drawHaloed(
      context,
      text,
      callout.x,
      y,
      palette.colour(isTitle ? 'ink' : 'ink-2'),
      palette.colour('land-focus'),
    );
  }
}

/** Words, and a line from them to the mark. */
export function drawOutstanding(
  context: CanvasRenderingContext2D,
  { callout, leader }: PlacedOutstanding,
  palette: Palette,
): void {
  drawLine(context, leader, palette.colour('ink'));
  drawCallout(context, callout, palette);
}

function drawHaloed(
  context: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  colour: string,
  halo: string,
): void {
  context.strokeStyle = halo;
  context.lineWidth = 3;
  context.globalAlpha = 0.85;
  context.strokeText(text, x, y);
  context.globalAlpha = 1;
  context.fillStyle = colour;
  context.fillText(text, x, y);
}
