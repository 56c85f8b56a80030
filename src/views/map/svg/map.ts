// One map as SVG: ground, names and marks as the canvas draws them, for pages without JavaScript, pictures to
// download and print. Needs no page: it runs in the build as well.

import type { MapNames } from '../../../data/payload/map-names.ts';
import { recordById } from '../../../data/record.ts';
import { everyRow } from '../../../query/spots.ts';
import type { Scene } from '../../view.ts';
import type { ShownArea } from '../area/shown.ts';
import type { Box } from '../boxes.ts';
import type { Frame } from '../camera/frame.ts';
import { type Mark, marksOf, singleMarkOf, singleMarksOf } from '../marks/marks.ts';
import { markScale } from '../marks/scale.ts';
import { boxesOf } from '../names/place-outstanding.ts';
import { areasSvg } from './areas.ts';
import { groundSvg, type PictureGround } from './ground.ts';
import type { Halo } from './haloed.ts';
import { insetOf, insetSvg } from './inset.ts';
import {
  countsSvg,
  dotsSvg,
  furtherSvg,
  gapSvg,
  ghostsSvg,
  joinsSvg,
  type MarkSource,
  markSvg,
  placeSvg,
  ringSvg,
} from './marks.ts';
import { calloutSvg, calloutsOf, capitalBoxes, namesSvg } from './names.ts';
import { numbersSvg, type PictureNumbers, placeNumbers } from './numbers.ts';
import { calledOutOf, calledOutSvg, outlineSvg } from './outstanding.ts';
import { drawnBy, type PictureSides } from './sides.ts';

export interface MapPicture {
  readonly words: Pick<Scene, 'atlas' | 'locale'>;
  readonly ground: PictureGround;
  readonly names: MapNames;
  readonly frame: Frame;
  /** 0 where the row is shown. */
  readonly fail: Uint32Array;
  /** How the rows that are not shown stay in the picture: as pale shapes of their size, or as small dots. */
  readonly others: 'shapes' | 'dots';
  readonly halo: Halo;
  readonly selected: string | null;
  readonly highlight: readonly string[];
  /** While two sides are compared: marks say which side they are on, not their lineage. */
  readonly sides?: PictureSides | null;
  readonly areas?: readonly ShownArea[];
  /** What is seen of the picture, and what will lie over it: incidents that stand out are called out in it. */
  readonly callsOut?: { readonly view: Box; readonly covers: readonly Box[] };
  /** What lies outside is counted and shown in a corner. */
  readonly hasInset?: boolean;
  /** What will be drawn over the picture, in its pixels: names keep clear of it. */
  readonly clear?: readonly Box[];
  /** Of the rows of a table beside the picture. */
  readonly numbers?: PictureNumbers | null;
  /** Ground drawn beyond the frame on every side, for a frame that does not clip. */
  readonly bleedPx?: number;
  /** Less of the ground's detail: for pictures by the hundred. */
  readonly isSpare?: boolean;
  /** False where the words beside the mark would only repeat what stands above the picture. */
  readonly isNamed?: boolean;
}

/** The content of an <svg>; classes as in styles.ts. */
export function mapSvg(picture: MapPicture): string {
  const { words, ground, names, frame, fail, halo, bleedPx = 0, isSpare = false, isNamed = true } = picture;
  const { columns } = words.atlas;
  const scale = markScale(frame.zoom, frame.widthPx);
  const rows = everyRow(columns);
  const isShown = (row: number): boolean => fail[row] === 0;
  const isNear = ({ x, y, radius }: Mark): boolean =>
    x > frame.left - radius - bleedPx &&
    y > frame.top - radius - bleedPx &&
    x < frame.left + frame.widthPx + radius + bleedPx &&
    y < frame.top + frame.heightPx + radius + bleedPx;
  const shown = singleMarksOf(columns, rows.filter(isShown), frame.zoom, scale);
  const marks = shown.filter(isNear);
  const points = marksOf(columns, marks);
  const singleOf = (id: string): Mark[] => {
    const row = recordById(words.atlas, id)?.row;
    return row === undefined ? [] : [singleMarkOf(columns, row, frame.zoom, scale)];
  };
  const others = rows
    .filter((row) => !isShown(row))
    .map((row) => singleMarkOf(columns, row, frame.zoom, scale))
    .filter(isNear);
  const selected = picture.selected === null ? [] : singleOf(picture.selected);
  const highlighted = picture.highlight.filter((id) => id !== picture.selected).flatMap(singleOf);
  const emphasised = [...selected, ...highlighted];
  const source: MarkSource = { ...drawnBy(words.atlas, picture.sides), frame };
  const callouts = isNamed ? calloutsOf(words, frame, emphasised) : [];
  const { messages, formats } = words.locale;
  const inset = picture.hasInset ? insetOf(messages, formats, frame, shown) : null;
  const corner = inset ? [inset.box] : [];
  const calloutBoxes = callouts.map(({ box }) => box);
  const numbers = picture.numbers
    ? placeNumbers(points, picture.numbers, frame, [...corner, ...calloutBoxes])
    : [];
  const covers = picture.callsOut?.covers ?? [];
  const clear = [...(picture.clear ?? []), ...covers, ...corner, ...numbers.map(({ box }) => box)];
  const named = { words, frame, names, marks: points, emphasised, clear };
  const calledOut = picture.callsOut
    ? calledOutOf(words, frame, fail, marks, {
        view: picture.callsOut.view,
        covers: [...covers, ...corner, ...capitalBoxes(named, covers)],
      })
    : [];
  const taken = [...calloutBoxes, ...calledOut.flatMap(boxesOf)];
  return [
    '<g class="pic-map">',
    groundSvg(ground, frame, bleedPx, isSpare),
    namesSvg({ ...named, taken, halo }),
    picture.others === 'dots' ? dotsSvg(source, others) : ghostsSvg(source, others),
    `<g${selected.length > 0 ? ' class="pic-faded"' : ''}>`,
    ...marks.map((mark) => placeSvg(source, mark)),
    ...shown.map((mark) => joinsSvg(source, mark)),
    ...marks.map((mark) => markSvg(source, mark)),
    ...shown.map((mark) => furtherSvg(source, mark)),
    ...calledOut.map((one) => outlineSvg(source, one)),
    picture.numbers ? numbersSvg(numbers) : countsSvg(source, points, halo),
    ...calledOut.map((one) => calledOutSvg(one, halo)),
    '</g>',
    areasSvg(frame, picture.areas ?? []),
    ...highlighted.flatMap((mark) => [
      joinsSvg(source, mark),
      markSvg(source, mark),
      furtherSvg(source, mark),
      ringSvg(source, mark, 'highlighted'),
    ]),
    ...selected.flatMap((mark) => [
      placeSvg(source, mark),
      joinsSvg(source, mark),
      gapSvg(source, mark),
      markSvg(source, mark),
      furtherSvg(source, mark),
      ringSvg(source, mark, 'selected'),
    ]),
    ...callouts.map((callout) => calloutSvg(callout, halo)),
    inset ? insetSvg(inset, words, ground, source, frame, fail) : '',
    '</g>',
  ].join('');
}
