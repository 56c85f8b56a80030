// The whole area in a corner of a picture, as the map has it: every mark, a frame around what the picture shows, and how
// many incidents lie outside of it.

import { seriesOf } from '../../../query/mark-look.ts';
import { everyRow } from '../../../query/spots.ts';
import { shapePath } from '../../shared/shapes.ts';
import type { Scene } from '../../view.ts';
import type { Box } from '../boxes.ts';
import type { Frame } from '../camera/frame.ts';
import { INSET_SCALE, insetFrame } from '../chrome/inset-picture.ts';
import { INSET_EDGE_PX, type InsetSize, insetSize } from '../chrome/inset-size.ts';
import { type Mark, singleMarksOf } from '../marks/marks.ts';
import { worldSizePx } from '../world.ts';
import { groundSvg, type PictureGround } from './ground.ts';
import { ghostsSvg, type MarkSource } from './marks.ts';
import type { ColourOf } from './styles.ts';
import { short, textContent, textWidth } from './text.ts';

const HEAD_PX = 20;
const PADDING_PX = 7;
const TEXT_PX = 11;
/** Bold letters are wider by this. */
const BOLD = 1.08;

export interface PictureInset {
  /** In pixels of the picture. */
  readonly box: Box;
  /** Null: no more than the words find room. */
  readonly size: InsetSize | null;
  readonly count: string;
}

/** `marks` are all that are shown, one by one; null where none lies outside. */
export function insetOf(
  { map }: Scene['locale']['messages'],
  formats: Scene['locale']['formats'],
  { left, top, widthPx, heightPx }: Frame,
  marks: readonly Mark[],
): PictureInset | null {
  const places = marks.map(({ x, y }) => ({ x: x - left, y: y - top }));
  const outside = places.filter(({ x, y }) => x < 0 || y < 0 || x > widthPx || y > heightPx).length;
  if (outside === 0) return null;
  const count = map.outside(formats.number(outside));
  const size = insetSize({ widthPx, heightPx }, places);
  const [right, bottom] = [widthPx - INSET_EDGE_PX - (size?.besidePx ?? 0), heightPx - INSET_EDGE_PX];
  const own = size ?? { widthPx: textWidth(count, TEXT_PX) + 2 * PADDING_PX, heightPx: 0 };
  const box = { left: right - own.widthPx, top: bottom - own.heightPx - HEAD_PX, right, bottom };
  return { box, size, count };
}

export function insetSvg(
  inset: PictureInset,
  { atlas, locale }: Pick<Scene, 'atlas' | 'locale'>,
  ground: PictureGround,
  drawn: Omit<MarkSource, 'frame'>,
  frame: Frame,
  fail: Uint32Array,
): string {
  const { box, size, count } = inset;
  const [widthPx, heightPx] = [box.right - box.left, box.bottom - box.top];
  const plate = `<rect class="pic-inset" width="${short(widthPx)}" height="${heightPx}"/>`;
  const word = (text: string, isFirst: boolean, className: string): string => {
    const isLeft = isFirst === (locale.direction === 'ltr');
    const x = isLeft ? PADDING_PX : widthPx - PADDING_PX;
    return `<text class="${className}" font-size="${TEXT_PX}" x="${short(x)}" y="14"${isLeft ? '' : ' text-anchor="end"'}>${textContent(text)}</text>`;
  };
  const title = locale.messages.map.wholeArea;
  // The title gives way where both do not fit.
  const hasTitle = textWidth(title, TEXT_PX) * BOLD + textWidth(count, TEXT_PX) + 3 * PADDING_PX < widthPx;
  const words =
    (hasTitle ? word(title, true, 'pic-inset-title') : '') + word(count, !hasTitle, 'pic-inset-text');
  const picture = size
    ? `<svg y="${HEAD_PX}" width="${size.widthPx}" height="${size.heightPx}" viewBox="0 0 ${size.widthPx} ${size.heightPx}">${areaSvg(size, atlas, ground, drawn, frame, fail)}</svg>`
    : '';
  return `<g transform="translate(${short(box.left)} ${short(box.top)})">${plate}${picture}${words}<rect class="pic-inset-edge" width="${short(widthPx)}" height="${heightPx}"/></g>`;
}

function areaSvg(
  { widthPx, heightPx }: InsetSize,
  { columns }: Scene['atlas'],
  ground: PictureGround,
  drawn: Omit<MarkSource, 'frame'>,
  large: Frame,
  fail: Uint32Array,
): string {
  const frame = insetFrame(columns, widthPx, heightPx);
  const marks = singleMarksOf(columns, everyRow(columns), frame.zoom, INSET_SCALE);
  const isShown = ({ rows: [row = 0] }: Mark): boolean => fail[row] === 0;
  const mark = ({ x, y, radius, rows: [row = 0] }: Mark): string => {
    const look = drawn.lineages[seriesOf(drawn.columns, row)];
    const place = `translate(${short(x - frame.left)} ${short(y - frame.top)})`;
    return `<path class="pic-${look?.hue} pic-inset-mark" transform="${place}" d="${shapePath(look?.shape ?? 'circle', radius)}"/>`;
  };
  const ratio = worldSizePx(frame.zoom) / worldSizePx(large.zoom);
  const within = (value: number, most: number): number => Math.max(1, Math.min(most - 1, value));
  const [left, right] = [large.left, large.left + large.widthPx].map((x) =>
    within(x * ratio - frame.left, widthPx),
  ) as [number, number];
  const [top, bottom] = [large.top, large.top + large.heightPx].map((y) =>
    within(y * ratio - frame.top, heightPx),
  ) as [number, number];
  return [
    groundSvg(ground, frame, 0, true),
    ghostsSvg(
      { ...drawn, frame },
      marks.filter((one) => !isShown(one)),
    ),
    ...marks.filter(isShown).map(mark),
    `<path class="pic-inset-view" d="M${short(left)} ${short(top)}H${short(right)}V${short(bottom)}H${short(left)}Z"/>`,
  ].join('');
}

export function insetStyles(colour: ColourOf): string {
  return [
    `.pic-inset{fill:${colour('raised')}}`,
    `.pic-inset-edge{fill:none;stroke:${colour('frame')}}`,
    `.pic-inset-view{fill:none;stroke:${colour('ink')};stroke-width:1.5}`,
    `.pic-inset-mark{stroke:${colour('land-focus')};stroke-width:.4}`,
    `.pic-inset-title,.pic-inset-text{fill:${colour('ink')}}`,
    '.pic-inset-title{font-weight:600}',
  ].join('');
}
