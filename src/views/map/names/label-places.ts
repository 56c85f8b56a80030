// Where a name may stand, the best place first.

import { keepLast } from '../../../lib/keep-last.ts';
import type { Box, BoxIndex } from '../boxes.ts';
import { isTown, LABEL_LINE_PX, type Label, type PlacedLabel } from './label.ts';

export interface LabelSpace {
  readonly worldPx: number;
  /** Marks and their numbers: no name stands on them. */
  readonly marks: readonly Box[];
  readonly measure: (label: Label) => number;
}

const GAP_PX = 6;

/**
 * A town's name stands right of its dot or of what stands on it, else left, below or above; others near their place.
 * The best first, and one at a time: most names need no second. None that meets `taken`.
 */
export function* candidatesOf(
  label: Label,
  x: number,
  y: number,
  space: Omit<LabelSpace, 'marks'>,
  taken: BoxIndex,
): Iterable<PlacedLabel> {
  const { worldPx } = space;
  const widthPx = space.measure(label);
  const halfHeight = (label.lines.length * LABEL_LINE_PX) / 2;
  const at = (textX: number, textY: number, align: PlacedLabel['align'], hasLeader?: true): PlacedLabel[] => {
    const left = align === 'left' ? textX : align === 'right' ? textX - widthPx : textX - widthPx / 2;
    const level = {
      left: left - 1,
      top: textY - halfHeight,
      right: left + widthPx + 1,
      bottom: textY + halfHeight,
    };
    const box = turned(level, label.angle);
    return taken.meets(box)
      ? []
      : [{ label, x, y, textX, textY, align, box, ...(hasLeader && { hasLeader }) }];
  };
  if (!isTown(label)) {
    const steps =
      label.kind === 'country' ? countrySteps(worldPx) : label.kind === 'river' ? RIVER_STEPS : REGION_STEPS;
    const cosine = Math.cos(label.angle);
    const sine = Math.sin(label.angle);
    for (const [along, across] of steps) {
      yield* at(x + along * cosine - across * sine, y + along * sine + across * cosine, 'center');
    }
    if (!label.hasNote) return;
    const bare = { ...label, lines: label.lines.slice(0, -1), hasNote: false };
    yield* candidatesOf(bare, x, y, space, taken);
    return;
  }
  const onDot = taken.holding(x, y);
  const right = Math.max(x + GAP_PX, ...onDot.map((box) => box.right + 3));
  const left = Math.min(x - GAP_PX, ...onDot.map((box) => box.left - 3));
  const below = Math.max(y + 12, ...onDot.map((box) => box.bottom + halfHeight));
  const above = Math.min(y - 12, ...onDot.map((box) => box.top - halfHeight));
  yield* at(right, y, 'left');
  yield* at(left, y, 'right');
  yield* at(x, below, 'center');
  yield* at(x, above, 'center');
  yield* at(right, y + 8, 'left');
  yield* at(right, y - 8, 'left');
  yield* at(left, y + 8, 'right');
  yield* at(left, y - 8, 'right');
  if (label.kind !== 'capital') return;
  // A capital is named in any crowd, if need be from afar.
  for (const distancePx of LEADERS_PX) {
    for (const turn of LEADER_TURNS) {
      const cosine = Math.cos(turn);
      const align = cosine > 0.3 ? 'left' : cosine < -0.3 ? 'right' : 'center';
      yield* at(x + cosine * distancePx, y + Math.sin(turn) * distancePx, align, true);
    }
  }
}

type Steps = readonly (readonly [along: number, across: number])[];

const LEADERS_PX = [22, 32, 44, 58, 74, 92, 112, 134, 158, 186];
const LEADER_TURNS = Array.from({ length: 24 }, (_, at) => (at * Math.PI) / 12);

/** How far a country's name may step aside without leaving most countries. */
const COUNTRY_REACH = { longitude: 1.5, latitude: 1.3 };
const COUNTRY_STEP_PX = { along: 11, across: 8 };
const keepSteps = keepLast<Steps>();

/** A country is large: its name tries a grid around its place, the nearest first. Every country of a zoom has the same. */
const countrySteps = (worldPx: number): Steps => keepSteps([worldPx], () => gridSteps(worldPx));

function gridSteps(worldPx: number): Steps {
  const degreePx = worldPx / 360;
  const columns = Math.max(2, Math.floor((COUNTRY_REACH.longitude * degreePx) / COUNTRY_STEP_PX.along));
  const rows = Math.max(2, Math.floor((COUNTRY_REACH.latitude * degreePx) / COUNTRY_STEP_PX.across));
  const steps: { readonly step: Steps[number]; readonly distancePx: number }[] = [];
  for (let column = -columns; column <= columns; column++) {
    for (let row = -rows; row <= rows; row++) {
      const step = [column * COUNTRY_STEP_PX.along, row * COUNTRY_STEP_PX.across] as const;
      steps.push({ step, distancePx: Math.hypot(...step) });
    }
  }
  steps.sort((first, second) => first.distancePx - second.distancePx);
  return steps.map(({ step }) => step);
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
