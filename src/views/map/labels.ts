// Names on the map: countries and towns, placed by priority so that none covers another, nor a mark
// that must be read, nor the edge of the map. A town under a mark is named beside that mark.

import { mercatorOf } from '../../lib/geo.ts';
import { type Box, isWithin, meets } from './boxes.ts';

export interface Label {
  /** One line, or more for a long name. */
  readonly lines: readonly string[];
  readonly kind: 'country' | 'capital' | 'town';
  /** Lower comes first. */
  readonly priority: number;
  readonly longitude: number;
  readonly latitude: number;
}

export interface PlacedLabel {
  readonly label: Label;
  /** Pixels of the layer: the dot of a town, the middle of a country's name. */
  readonly x: number;
  readonly y: number;
  readonly textX: number;
  /** The middle of the lines. */
  readonly textY: number;
  readonly align: 'left' | 'right' | 'center';
}

export interface LabelSpace {
  readonly worldPx: number;
  /** Pixel of the world at the layer's origin. */
  readonly origin: { readonly x: number; readonly y: number };
  /** What the canvas covers. */
  readonly canvas: Box;
  /** What the reader sees of it now: no name may be cut by its edge. */
  readonly view: Box;
  /** Controls and the words beside a mark: a town beneath has no name at all. */
  readonly covered: readonly Box[];
  /** Marks that would hide a name or be hidden by it. */
  readonly marks: readonly Box[];
  /** Marks so small that a capital's name may run beneath them, if it finds no better place. */
  readonly smallMarks: readonly Box[];
  readonly measure: (label: Label) => number;
}

export const LABEL_LINE_PX = 14;
const GAP_PX = 6;

export function placeLabels(labels: readonly Label[], space: LabelSpace): PlacedLabel[] {
  const { worldPx, origin, canvas, view, covered, marks, smallMarks, measure } = space;
  const names: Box[] = [];
  const placed: PlacedLabel[] = [];
  const collidesWith = (box: Box, others: readonly Box[]): boolean =>
    others.some((other) => meets(box, other));
  const isFree = ({ box }: Candidate): boolean =>
    (isWithin(box, view) || !meets(box, view)) &&
    ![names, covered, marks].some((boxes) => collidesWith(box, boxes));
  for (const label of [...labels].sort((first, second) => first.priority - second.priority)) {
    const point = mercatorOf(label.longitude, label.latitude);
    const [x, y] = [point.x * worldPx - origin.x, point.y * worldPx - origin.y];
    if (!holds(canvas, x, y)) continue;
    const isTown = label.kind !== 'country';
    if (isTown && covered.some((box) => holds(box, x, y))) continue;
    const onDot = isTown ? [...marks, ...smallMarks].filter((box) => holds(box, x, y)) : [];
    const free = candidatesOf(label, x, y, measure(label), onDot).filter(isFree);
    const clear = free.find(({ box }) => !collidesWith(box, smallMarks));
    const found = clear ?? (label.kind === 'capital' ? free[0] : undefined);
    if (!found) continue;
    names.push(found.box);
    placed.push(found.placed);
  }
  return placed;
}

interface Candidate {
  readonly placed: PlacedLabel;
  readonly box: Box;
}

/** A town's name stands right of its dot or of what stands on it, else left, below or above; a country's near its place. */
function candidatesOf(
  label: Label,
  x: number,
  y: number,
  widthPx: number,
  onDot: readonly Box[],
): readonly Candidate[] {
  const halfHeight = (label.lines.length * LABEL_LINE_PX) / 2;
  const make = (textX: number, textY: number, align: PlacedLabel['align']): Candidate => {
    const left = align === 'left' ? textX : align === 'right' ? textX - widthPx : textX - widthPx / 2;
    return {
      placed: { label, x, y, textX, textY, align },
      box: { left: left - 1, top: textY - halfHeight, right: left + widthPx + 1, bottom: textY + halfHeight },
    };
  };
  if (label.kind === 'country') {
    return COUNTRY_STEPS.map(([dx, dy]) => make(x + dx, y + dy, 'center'));
  }
  const right = Math.max(x + GAP_PX, ...onDot.map((box) => box.right + 3));
  const left = Math.min(x - GAP_PX, ...onDot.map((box) => box.left - 3));
  const below = Math.max(y + 12, ...onDot.map((box) => box.bottom + halfHeight));
  const above = Math.min(y - 12, ...onDot.map((box) => box.top - halfHeight));
  return [
    make(right, y, 'left'),
    make(left, y, 'right'),
    make(x, below, 'center'),
    make(x, above, 'center'),
    make(right, y + 8, 'left'),
    make(right, y - 8, 'left'),
    make(left, y + 8, 'right'),
    make(left, y - 8, 'right'),
  ];
}

/** A country is large: its name may step aside by some pixels before it is left out. */
const COUNTRY_STEPS: readonly (readonly [dx: number, dy: number])[] = [
  [0, 0],
  [0, -14],
  [0, 14],
  [-22, 0],
  [22, 0],
  [-22, -14],
  [22, -14],
  [-22, 14],
  [22, 14],
  [0, -28],
  [0, 28],
];

function holds(box: Box, x: number, y: number): boolean {
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}
