// A piece of the map on which incidents are numbered: the examples of "How to read".

import type { MapNames } from '../../../data/payload/map-names.ts';
import { everyRow } from '../../../query/spots.ts';
import type { Scene } from '../../view.ts';
import { type Box, boxAround, meets } from '../boxes.ts';
import { type Frame, frameOn } from '../camera/frame.ts';
import { markBoxes } from '../marks/mark-boxes.ts';
import { marksOf, singleMarksOf } from '../marks/marks.ts';
import { markScale } from '../marks/scale.ts';
import { type Example, examplesIn } from './examples.ts';
import type { PictureGround } from './ground.ts';
import { mapSvg } from './map.ts';
import { short } from './text.ts';

export interface Extract {
  /** The content of an <svg> of this size; classes as in styles.ts, the numbers' are `pic-number`. */
  readonly svg: string;
  readonly widthPx: number;
  readonly heightPx: number;
  /** Radius of a toll of one, in pixels. */
  readonly scale: number;
  /** In the order of their numbers, which begin with 1. */
  readonly examples: readonly Example[];
}

/** Where Mali, Burkina Faso and Niger meet: there every sign of the key stands within a few hundred kilometres. */
const MIDDLE = { longitude: 0.1, latitude: 14.75 };
/** From here on the circle of a district is drawn. */
const ZOOM = 6.5;
const SIZE = { widthPx: 480, heightPx: 460 };

export const EXTRACT_FRAME: Frame = frameOn(
  MIDDLE.longitude,
  MIDDLE.latitude,
  ZOOM,
  SIZE.widthPx,
  SIZE.heightPx,
);

const NUMBER_RADIUS_PX = 9.5;
const NUMBER_GAP_PX = 2;
const DIRECTIONS = 24;

/** Of all incidents, whatever is filtered: what it explains has to stand there. */
export function drawExtract(
  { atlas, locale }: Pick<Scene, 'atlas' | 'locale'>,
  ground: PictureGround,
  names: MapNames,
): Extract {
  const { columns } = atlas;
  const frame = EXTRACT_FRAME;
  const scale = markScale(frame.zoom, frame.widthPx);
  const singles = singleMarksOf(columns, everyRow(columns), frame.zoom, scale);
  const examples = examplesIn(columns, singles, frame);
  const marks = marksOf(columns, singles)
    .flatMap(markBoxes)
    .map(({ left, top, right, bottom }) => ({
      left: left - frame.left,
      top: top - frame.top,
      right: right - frame.left,
      bottom: bottom - frame.top,
    }));
  const numbers = placeNumbers(examples, marks);
  const map = mapSvg({
    words: { atlas, locale },
    ground,
    names,
    frame,
    fail: new Uint32Array(columns.count),
    others: 'shapes',
    halo: 'class',
    selected: null,
    highlight: [],
    clear: numbers,
  });
  const discs = numbers.map(({ left, top }, at) => {
    const [x, y] = [left + NUMBER_RADIUS_PX, top + NUMBER_RADIUS_PX];
    return `<circle class="pic-number" cx="${short(x)}" cy="${short(y)}" r="${NUMBER_RADIUS_PX}"/><text class="pic-number-text" x="${short(x)}" y="${short(y + 4)}">${at + 1}</text>`;
  });
  return { svg: map + discs.join(''), ...SIZE, scale, examples };
}

/** Beside each example, where the disc covers the fewest other marks and no other disc. */
function placeNumbers(examples: readonly Example[], marks: readonly Box[]): Box[] {
  const placed: Box[] = [];
  for (const { x, y, radius } of examples) {
    const away = radius * 1.1 + NUMBER_RADIUS_PX + NUMBER_GAP_PX;
    const places = Array.from({ length: DIRECTIONS }, (_, at) => {
      // From the upper right on, clockwise.
      const angle = -Math.PI / 4 + (at * 2 * Math.PI) / DIRECTIONS;
      return boxAround(x + Math.cos(angle) * away, y + Math.sin(angle) * away, NUMBER_RADIUS_PX);
    });
    const cost = (box: Box): number =>
      marks.reduce((sum, mark) => sum + overlap(box, mark), 0) +
      (placed.some((other) => meets(box, other)) || isOutside(box) ? Number.MAX_SAFE_INTEGER : 0);
    const best = places.reduce((found, box) => (cost(box) < cost(found) ? box : found));
    placed.push(best);
  }
  return placed;
}

const isOutside = ({ left, top, right, bottom }: Box): boolean =>
  left < 0 || top < 0 || right > SIZE.widthPx || bottom > SIZE.heightPx;

/** In square pixels. */
function overlap(first: Box, second: Box): number {
  const width = Math.min(first.right, second.right) - Math.max(first.left, second.left);
  const height = Math.min(first.bottom, second.bottom) - Math.max(first.top, second.top);
  return Math.max(0, width) * Math.max(0, height);
}
