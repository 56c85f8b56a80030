// Where names stand on the map. First, for a zoom, all of them at once and by priority, wherever the reader looks: so
// nothing moves while the map is dragged. Then, for a view, the few that its edge, a control or the selected incident
// covers step aside, or stay away.

import { mercatorOf } from '../../lib/geo.ts';
import { type Box, boxAround, createBoxIndex, isWithin, meets } from './boxes.ts';

export interface Label {
  /** One line, or more for a long name. */
  readonly lines: readonly string[];
  readonly kind: 'country' | 'capital' | 'town' | 'village' | 'region' | 'sea' | 'river';
  /** Lower comes first. */
  readonly priority: number;
  readonly longitude: number;
  readonly latitude: number;
  /** Zooms between which it is named. */
  readonly fromZoom: number;
  readonly toZoom: number;
  /** Radians clockwise. */
  readonly angle: number;
}

/** In pixels of the world at the layout's zoom. */
export interface PlacedLabel {
  readonly label: Label;
  /** The dot of a town, the middle of any other name. */
  readonly x: number;
  readonly y: number;
  readonly textX: number;
  /** The middle of the lines. */
  readonly textY: number;
  readonly align: 'left' | 'right' | 'center';
  readonly box: Box;
  /** So far from its dot that a line has to join them. */
  readonly hasLeader?: boolean;
}

export interface LabelSpace {
  readonly worldPx: number;
  /** Marks and their numbers: no name stands on them. */
  readonly marks: readonly Box[];
  readonly measure: (label: Label) => number;
}

/** Every name that has a place, and how to find it another one. */
export interface LabelLayout {
  readonly placed: readonly PlacedLabel[];
  readonly candidates: (label: Label) => Iterable<PlacedLabel>;
}

export const LABEL_LINE_PX = 14;
const GAP_PX = 6;
/** Half a town's dot. */
const DOT_PX = 2;
const TOWNS: ReadonlySet<Label['kind']> = new Set(['capital', 'town', 'village']);

export const isTown = ({ kind }: Label): boolean => TOWNS.has(kind);

export function layoutLabels(labels: readonly Label[], space: LabelSpace): LabelLayout {
  const [names, marks] = [createBoxIndex(), createBoxIndex(space.marks)];
  const candidates = function* (label: Label): Iterable<PlacedLabel> {
    const point = mercatorOf(label.longitude, label.latitude);
    const [x, y] = [point.x * space.worldPx, point.y * space.worldPx];
    const onDot = isTown(label) ? space.marks.filter((box) => holds(box, x, y)) : [];
    for (const candidate of candidatesOf(label, x, y, space, onDot)) {
      if (!marks.meets(candidate.box)) yield candidate;
    }
  };
  const placed: PlacedLabel[] = [];
  for (const label of [...labels].sort((first, second) => first.priority - second.priority)) {
    const dot = dotOf(label, space.worldPx);
    // A town whose dot would stand in another's name is left out.
    if (dot && names.meets(dot)) continue;
    let found: PlacedLabel | undefined;
    for (const candidate of candidates(label)) {
      if (names.meets(candidate.box)) continue;
      found = candidate;
      break;
    }
    if (!found) continue;
    names.add(found.box);
    if (dot) names.add(dot);
    placed.push(found);
  }
  return { placed, candidates };
}

function dotOf(label: Label, worldPx: number): Box | null {
  if (!isTown(label)) return null;
  const { x, y } = mercatorOf(label.longitude, label.latitude);
  return boxAround(x * worldPx, y * worldPx, DOT_PX);
}

/** All in pixels of the world, as the layout is. */
export interface LabelView {
  /** What is painted. */
  readonly canvas: Box;
  /** What the reader sees of it: no name may be cut by its edge. */
  readonly view: Box;
  /** Controls, the selected incident and the words beside it: a town beneath has no name at all. */
  readonly covered: readonly Box[];
}

export function labelsInView(
  { placed, candidates }: LabelLayout,
  { canvas, view, covered }: LabelView,
): PlacedLabel[] {
  const near = placed.filter(({ x, y }) => holds(canvas, x, y));
  /** What lies beyond the edge may stay there, but for the name of a town that is in sight. */
  const isClear = ({ label, box, x, y, hasLeader }: PlacedLabel): boolean =>
    (isWithin(box, view) || (!meets(box, view) && !(isTown(label) && holds(view, x, y)))) &&
    !covered.some((other) => meets(box, other)) &&
    !(hasLeader && crossesAny(leaderOf(box, x, y), covered));
  const clear = near.filter(isClear);
  if (clear.length === near.length) return clear;
  const kept: PlacedLabel[] = [];
  const taken = createBoxIndex();
  const keep = (name: PlacedLabel): void => {
    kept.push(name);
    taken.add(name.box);
  };
  const isFree = ({ label, box, x, y }: PlacedLabel): boolean =>
    !taken.meets(box) && !(isTown(label) && taken.meets(boxAround(x, y, DOT_PX)));
  const stepAside = (isCapital: boolean): void => {
    for (const name of near) {
      const { label, x, y } = name;
      if (isClear(name) || (label.kind === 'capital') !== isCapital) continue;
      if (isTown(label) && covered.some((box) => holds(box, x, y))) continue;
      for (const candidate of candidates(label)) {
        if (!isClear(candidate) || !isFree(candidate)) continue;
        keep(candidate);
        break;
      }
    }
  };
  // Capitals first: lesser names give way to them.
  for (const name of clear) if (name.label.kind === 'capital') keep(name);
  stepAside(true);
  for (const name of clear) if (name.label.kind !== 'capital' && isFree(name)) keep(name);
  stepAside(false);
  return kept;
}

interface Leader {
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
}

/** From the dot to the nearest point of the name. */
export function leaderOf(box: Box, x: number, y: number): Leader {
  return {
    from: { x, y },
    to: {
      x: Math.max(box.left, Math.min(box.right, x)),
      y: Math.max(box.top + 2, Math.min(box.bottom - 2, y)),
    },
  };
}

/** What other words keep clear of: the name, its dot, and the line between them as a row of small boxes. */
export function nameBoxes({ box, x, y, hasLeader }: PlacedLabel): Box[] {
  const { from, to } = leaderOf(box, x, y);
  const dots = Array.from({ length: hasLeader ? LEADER_STEPS : 1 }, (_, step) => {
    const share = step / LEADER_STEPS;
    return boxAround(from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share, DOT_PX);
  });
  return [box, ...dots];
}

const LEADER_STEPS = 16;

function crossesAny({ from, to }: Leader, boxes: readonly Box[]): boolean {
  for (let step = 1; step <= LEADER_STEPS; step++) {
    const share = step / LEADER_STEPS;
    const [x, y] = [from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share];
    if (boxes.some((box) => holds(box, x, y))) return true;
  }
  return false;
}

/**
 * A town's name stands right of its dot or of what stands on it, else left, below or above; others near their place.
 * The best first, and one at a time: most names need no second.
 */
function* candidatesOf(
  label: Label,
  x: number,
  y: number,
  { worldPx, measure }: LabelSpace,
  onDot: readonly Box[],
): Iterable<PlacedLabel> {
  const widthPx = measure(label);
  const halfHeight = (label.lines.length * LABEL_LINE_PX) / 2;
  const make = (textX: number, textY: number, align: PlacedLabel['align']): PlacedLabel => {
    const left = align === 'left' ? textX : align === 'right' ? textX - widthPx : textX - widthPx / 2;
    const box = {
      left: left - 1,
      top: textY - halfHeight,
      right: left + widthPx + 1,
      bottom: textY + halfHeight,
    };
    return { label, x, y, textX, textY, align, box: turned(box, label.angle) };
  };
  if (!isTown(label)) {
    const steps =
      label.kind === 'country' ? countrySteps(worldPx) : label.kind === 'river' ? RIVER_STEPS : REGION_STEPS;
    const [cosine, sine] = [Math.cos(label.angle), Math.sin(label.angle)];
    for (const [along, across] of steps) {
      yield make(x + along * cosine - across * sine, y + along * sine + across * cosine, 'center');
    }
    return;
  }
  const right = Math.max(x + GAP_PX, ...onDot.map((box) => box.right + 3));
  const left = Math.min(x - GAP_PX, ...onDot.map((box) => box.left - 3));
  const below = Math.max(y + 12, ...onDot.map((box) => box.bottom + halfHeight));
  const above = Math.min(y - 12, ...onDot.map((box) => box.top - halfHeight));
  yield make(right, y, 'left');
  yield make(left, y, 'right');
  yield make(x, below, 'center');
  yield make(x, above, 'center');
  yield make(right, y + 8, 'left');
  yield make(right, y - 8, 'left');
  yield make(left, y + 8, 'right');
  yield make(left, y - 8, 'right');
  if (label.kind !== 'capital') return;
  // A capital is named in any crowd, if need be from afar.
  for (const distancePx of LEADERS_PX) {
    for (const turn of LEADER_TURNS) {
      const [cosine, sine] = [Math.cos(turn), Math.sin(turn)];
      const align = cosine > 0.3 ? 'left' : cosine < -0.3 ? 'right' : 'center';
      const placed = make(x + cosine * distancePx, y + sine * distancePx, align);
      yield { ...placed, hasLeader: true };
    }
  }
}

type Steps = readonly (readonly [along: number, across: number])[];

const LEADERS_PX = [22, 32, 44, 58, 74, 92, 112, 134, 158, 186];
const LEADER_TURNS = Array.from({ length: 24 }, (_, at) => (at * Math.PI) / 12);

/** How far a country's name may step aside without leaving most countries. */
const COUNTRY_REACH = { longitude: 1.5, latitude: 1.3 };
const COUNTRY_STEP_PX = { along: 11, across: 8 };
/** A country is large: its name tries a grid around its place, the nearest first. */
function* countrySteps(worldPx: number): Iterable<readonly [along: number, across: number]> {
  const degreePx = worldPx / 360;
  const columns = Math.max(2, Math.floor((COUNTRY_REACH.longitude * degreePx) / COUNTRY_STEP_PX.along));
  const rows = Math.max(2, Math.floor((COUNTRY_REACH.latitude * degreePx) / COUNTRY_STEP_PX.across));
  const steps: [number, number][] = [];
  for (let column = -columns; column <= columns; column++) {
    for (let row = -rows; row <= rows; row++) {
      steps.push([column * COUNTRY_STEP_PX.along, row * COUNTRY_STEP_PX.across]);
    }
  }
  yield* steps.sort((first, second) => Math.hypot(...first) - Math.hypot(...second));
}

const NEAR_STEPS: Steps = [
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
const REGION_STEPS: Steps = [...NEAR_STEPS, [-44, 0], [44, 0], [0, -42], [0, 42]];
/** Beside its river, above it first. */
const RIVER_STEPS: Steps = [
  [0, -8],
  [0, 9],
  [-30, -8],
  [30, -8],
];

/** The box around a box that is turned about its middle. */
function turned(box: Box, angle: number): Box {
  if (angle === 0) return box;
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  const [halfWidth, halfHeight] = [x - box.left, y - box.top];
  const [cosine, sine] = [Math.abs(Math.cos(angle)), Math.abs(Math.sin(angle))];
  const reachX = halfWidth * cosine + halfHeight * sine;
  const reachY = halfWidth * sine + halfHeight * cosine;
  return { left: x - reachX, top: y - reachY, right: x + reachX, bottom: y + reachY };
}

function holds(box: Box, x: number, y: number): boolean {
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}
