// What lies under a point of the plot, and what the label beside the pointer says of it.

import type { DayRange } from '../../lib/time.ts';
import type { Scene } from '../view.ts';
import { cellAt } from './density.ts';
import { type LaneMark, laneMarkAt } from './lanes.ts';
import { COVERAGE_PX } from './layout.ts';
import type { Picture } from './picture.ts';
import { bandText, barText, binAt, cellText, markText, type TipText } from './words.ts';

export type Pointed =
  | { readonly kind: 'mark'; readonly mark: LaneMark }
  | { readonly kind: 'cell'; readonly lane: number; readonly days: DayRange; readonly count: number }
  | { readonly kind: 'bin'; readonly bin: number }
  | { readonly kind: 'band'; readonly dayUtc: number };

/** How near to a mark a pointer means it. */
const REACH_PX = 7;

/** `x` and `y` in pixels of the plot. */
export function pointedAt(
  { answer }: Scene,
  { axis, layout, lanes }: Picture,
  x: number,
  y: number,
): Pointed | undefined {
  if (x < 0 || x >= axis.widthPx) return undefined;
  if (y <= layout.barsBottom) {
    const bin = binAt(answer.bins, axis.dayOf(x));
    return bin < 0 ? undefined : { kind: 'bin', bin };
  }
  if (y <= layout.coverageTop + COVERAGE_PX + 1) return { kind: 'band', dayUtc: axis.dayOf(x) };
  if (!lanes || y < layout.lanesTop) return undefined;
  const yInLanes = y - layout.lanesTop;
  if (lanes.kind === 'density') {
    const cell = cellAt(lanes.density, axis, x, yInLanes);
    return cell && { kind: 'cell', ...cell };
  }
  const mark = laneMarkAt(lanes.marks, answer.fail, x, yInLanes, REACH_PX);
  return mark && { kind: 'mark', mark };
}

/** What to say, and where: the label stands above that height. */
export function tipOf(
  scene: Scene,
  { layout, coverage }: Picture,
  pointed: Pointed,
): { readonly text: TipText; readonly y: number } | undefined {
  switch (pointed.kind) {
    case 'mark':
      return { text: markText(scene, pointed.mark.row), y: layout.lanesTop };
    case 'cell':
      return { text: cellText(scene, pointed), y: layout.lanesTop };
    case 'bin':
      return { text: barText(scene, pointed.bin, coverage), y: layout.frameTop };
    case 'band': {
      const text = bandText(coverage, pointed.dayUtc, scene.locale);
      return text && { text, y: layout.coverageTop };
    }
  }
}
