// The words beside a selected or highlighted mark: wrapped, on the side with room, whole inside the map.

import { type Box, isWithin, meets } from '../boxes.ts';

export interface CalloutLine {
  readonly text: string;
  readonly isTitle: boolean;
}

export interface Callout {
  readonly lines: readonly CalloutLine[];
  readonly align: 'left' | 'right' | 'center';
  /** Where lines start, end or have their middle, as `align` says. */
  readonly x: number;
  /** The middle of the first line. */
  readonly y: number;
  readonly box: Box;
}

export type MeasureLine = (line: CalloutLine) => number;

export const CALLOUT_LINE_PX = 14;
const GAP_PX = 4;

/** Breaks between words so that no line is wider than asked, unless a single word is. */
export function wrapText(text: string, widthPx: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = `${last} ${word}`;
    if (last !== undefined && measure(longer) <= widthPx) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Right of the mark, else left, below or above; where nothing fits, as near as the map's edge allows. */
export function placeCallout(
  lines: readonly CalloutLine[],
  mark: { readonly x: number; readonly y: number; readonly reachPx: number },
  view: Box,
  obstacles: readonly Box[],
  measure: MeasureLine,
): Callout {
  const width = Math.max(...lines.map(measure));
  const height = lines.length * CALLOUT_LINE_PX;
  const beside = mark.reachPx + GAP_PX;
  const make = (left: number, top: number, align: Callout['align']): Callout => ({
    lines,
    align,
    x: align === 'left' ? left : align === 'right' ? left + width : left + width / 2,
    y: top + CALLOUT_LINE_PX / 2,
    box: { left, top, right: left + width, bottom: top + height },
  });
  const top = mark.y - height / 2;
  const centred = mark.x - width / 2;
  const right = make(mark.x + beside, top, 'left');
  const candidates = [
    right,
    make(mark.x - beside - width, top, 'right'),
    make(centred, mark.y + beside, 'center'),
    make(centred, mark.y - beside - height, 'center'),
  ];
  const inside = candidates.filter(({ box }) => isWithin(box, view));
  const found = inside.find(({ box }) => !obstacles.some((other) => meets(box, other))) ?? inside[0];
  if (found) return found;
  const clamp = (value: number, least: number, most: number): number =>
    Math.max(least, Math.min(most, value));
  return make(
    clamp(centred, view.left, view.right - width),
    clamp(mark.y + beside, view.top, view.bottom - height),
    'center',
  );
}
