// Names on the map: countries and towns, placed by priority so that none covers another,
// nor the figures of the marks.

import { mercatorOf } from '../../lib/geo.ts';

export interface Label {
  readonly text: string;
  readonly kind: 'country' | 'capital' | 'town';
  /** Lower comes first. */
  readonly priority: number;
  readonly longitude: number;
  readonly latitude: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface PlacedLabel {
  readonly label: Label;
  /** Pixels of the layer: the dot of a town, the middle of a country's name. */
  readonly x: number;
  readonly y: number;
  /** Where the text starts or, for a country, its middle. */
  readonly textX: number;
  readonly textY: number;
  readonly align: 'left' | 'right' | 'center';
}

const LINE_PX = 15;
const GAP_PX = 6;

/**
 * Names inside `area`; those that the edge of `frame`, what the reader sees, would cut are left out.
 * `measure` gives the width of a label's text in pixels; `obstacles` are boxes that stay free.
 */
export function placeLabels(
  labels: readonly Label[],
  worldPx: number,
  origin: { readonly x: number; readonly y: number },
  area: Box,
  frame: Box,
  obstacles: readonly Box[],
  measure: (label: Label) => number,
): PlacedLabel[] {
  const taken = [...obstacles];
  const placed: PlacedLabel[] = [];
  for (const label of [...labels].sort((first, second) => first.priority - second.priority)) {
    const point = mercatorOf(label.longitude, label.latitude);
    const [x, y] = [point.x * worldPx - origin.x, point.y * worldPx - origin.y];
    if (x < area.left || x > area.right || y < area.top || y > area.bottom) continue;
    const found = candidatesOf(label, x, y, measure(label)).find(
      ({ box }) => !isCut(box, frame) && !taken.some((other) => meets(box, other)),
    );
    if (!found) continue;
    taken.push(found.box);
    placed.push(found.placed);
  }
  return placed;
}

/** A town's name stands right of its dot, else left, below or above; a country's only at its place. */
function candidatesOf(
  label: Label,
  x: number,
  y: number,
  widthPx: number,
): { placed: PlacedLabel; box: Box }[] {
  const make = (textX: number, textY: number, align: PlacedLabel['align']) => {
    const left = align === 'left' ? textX : align === 'right' ? textX - widthPx : textX - widthPx / 2;
    return {
      placed: { label, x, y, textX, textY, align },
      box: {
        left: left - 2,
        top: textY - LINE_PX / 2,
        right: left + widthPx + 2,
        bottom: textY + LINE_PX / 2,
      },
    };
  };
  if (label.kind === 'country')
    return [make(x, y, 'center'), make(x, y - 14, 'center'), make(x, y + 14, 'center')];
  return [
    make(x + GAP_PX, y, 'left'),
    make(x - GAP_PX, y, 'right'),
    make(x, y + LINE_PX, 'center'),
    make(x, y - LINE_PX, 'center'),
  ];
}

function isCut(box: Box, frame: Box): boolean {
  const isInside =
    box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom;
  return !isInside && meets(box, frame);
}

function meets(first: Box, second: Box): boolean {
  return (
    first.left < second.right &&
    first.right > second.left &&
    first.top < second.bottom &&
    first.bottom > second.top
  );
}
