// A small map of the place of one incident: ground, larger towns, the incident with its rings.

import type { IncidentRecord } from '../../../data/record.ts';
import { everyRow } from '../../../query/spots.ts';
import type { Scene } from '../../view.ts';
import { frameOn } from '../camera/frame.ts';
import { type Mark, MOST_MARKS, singleMarkOf } from '../marks/marks.ts';
import { markScale } from '../marks/scale.ts';
import { groundSvg } from './ground.ts';
import {
  dotsSvg,
  furtherSvg,
  gapSvg,
  joinsSvg,
  type MarkSource,
  markSvg,
  placeSvg,
  ringSvg,
} from './marks.ts';
import { namesSvg } from './names.ts';
import { drawnBy } from './sides.ts';
import type { MapSize, MapSource } from './view-poster.ts';

/** Countries are told by it, and its tiles are those of the overview. */
const ZOOM = 5.3;
const MOST_RANK = 2;

/** The content of an <svg> of this size. Other shown incidents are pale dots. Without a ground that cannot be had. */
export async function placeMap(
  { atlas, locale, answer }: Scene,
  { row, latitude, longitude }: IncidentRecord,
  { ground, names }: MapSource,
  { widthPx, heightPx }: MapSize,
): Promise<string> {
  const { columns } = atlas;
  const frame = frameOn(longitude, latitude, ZOOM, widthPx, heightPx);
  await ground.load(frame).catch(() => undefined);
  const scale = markScale(ZOOM, widthPx);
  const source: MarkSource = { ...drawnBy(atlas, null), frame };
  const mark = singleMarkOf(columns, row, ZOOM, scale);
  const isNear = ({ x, y }: Mark): boolean =>
    x > frame.left && y > frame.top && x < frame.left + widthPx && y < frame.top + heightPx;
  const others =
    columns.count > MOST_MARKS
      ? []
      : everyRow(columns)
          .filter((other) => other !== row && answer.fail[other] === 0)
          .map((other) => singleMarkOf(columns, other, ZOOM, scale))
          .filter(isNear);
  return [
    '<g class="pic-map">',
    groundSvg(ground, frame),
    dotsSvg(source, others),
    namesSvg({
      words: { atlas, locale },
      frame,
      names: { ...names, places: names.places.filter(({ rank }) => rank <= MOST_RANK) },
      marks: [mark],
      emphasised: [mark],
      taken: [],
      clear: [],
      halo: 'class',
    }),
    placeSvg(source, mark),
    joinsSvg(source, mark),
    gapSvg(source, mark),
    markSvg(source, mark),
    furtherSvg(source, mark),
    ringSvg(source, mark, 'selected'),
    '</g>',
  ].join('');
}
