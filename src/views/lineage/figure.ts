// The layout of a scene in a size, kept while nothing it depends on changes.

import type { LineagePayload } from '../../data/payload/lineages.ts';
import { recordOf } from '../../data/record.ts';
import { keepLast } from '../../lib/keep-last.ts';
import type { DayRange } from '../../lib/time.ts';
import { bitOf } from '../../query/facets.ts';
import { withKin } from '../../query/kin.ts';
import { type Life, livesOf } from '../../query/lives.ts';
import { SANS } from '../shared/fonts.ts';
import type { Scene } from '../view.ts';
import { type Item, itemsOf } from './items.ts';
import { layoutOf } from './layout.ts';
import type { Layout } from './parts.ts';
import { createTimeScale } from './time-scale.ts';
import { labelOf, speechOf } from './words.ts';

export interface Figure {
  readonly lives: readonly Life[];
  readonly layout: Layout;
  readonly items: readonly Item[];
  /** The facets that turn a row away, the period left out: a veil tells of that. */
  readonly fail: Uint32Array;
  /** Groups that the filter asks for; null = all. */
  readonly chosen: ReadonlySet<string> | null;
}

export interface FigureSize {
  readonly widthPx: number;
  /** What will be left of the width while an incident is open beside it. */
  readonly leastWidthPx: number;
  readonly heightPx: number;
}

/** Narrower than this a name has no room before its line. */
const NARROW_PX = 620;
const ARROW_PX = 8;
/** Of the names, as the style sheet sets them. */
const FONT = `600 11.5px ${SANS}`;

export const markScaleOf = (widthPx: number): number => (widthPx < NARROW_PX ? 0.8 : 0.98);

export function createFigures(
  whole: DayRange,
): (scene: Scene, payload: LineagePayload, size: FigureSize) => Figure {
  const lives = keepLast<readonly Life[]>();
  const layouts = keepLast<Layout>();
  const figures = keepLast<Figure>();
  const textWidthPx = createMeasure();
  return (scene, payload, size) => {
    const { atlas, locale, answer, state } = scene;
    const { columns, lineages } = atlas;
    const ownLives = lives([payload, columns], () => livesOf(payload, columns, whole));
    const isMirrored = locale.direction === 'rtl';
    const layout = layouts([ownLives, locale, isMirrored, ...Object.values(size)], () => {
      const isNarrow = size.widthPx < NARROW_PX;
      const speech = speechOf(scene, payload);
      const scaleOf = (widthPx: number) => createTimeScale(whole, widthPx, ARROW_PX, isMirrored);
      return layoutOf({
        lives: ownLives,
        links: payload.links,
        recordOf: (row) => recordOf(atlas, row),
        families: [...lineages.map(({ id }) => id), 'unidentified'],
        scale: scaleOf(size.widthPx),
        packingScale: scaleOf(Math.min(size.widthPx, size.leastWidthPx)),
        nameOf: (life) => labelOf(speech, life, whole.from),
        textWidthPx,
        areNamesAbove: isNarrow,
        heightPx: size.heightPx,
        leastPitchPx: isNarrow ? 31 : 18,
        mostPitchPx: 31,
        markScale: markScaleOf(size.widthPx),
      });
    });
    return figures([layout, answer, state.filters, state.compare], () => {
      const fail = answer.fail.map((bits) => bits & ~bitOf('time'));
      const { filters } = state;
      const asked =
        state.compare?.by === 'group'
          ? state.compare.sides.flat()
          : withKin(filters.group, filters.kin, atlas.kinLinks);
      return {
        lives: ownLives,
        layout,
        items: itemsOf(layout, answer.fail),
        fail,
        chosen: asked.length > 0 ? new Set(asked) : null,
      };
    });
  };
}

function createMeasure(): (text: string) => number {
  const pen = document.createElement('canvas').getContext('2d');
  if (pen) pen.font = FONT;
  return (text) => (pen ? Math.ceil(pen.measureText(text).width) + 2 : text.length * 7);
}
