// Where everything of the lineage view stands: lines, names, joins, marks.

import type { IncidentRecord } from '../../data/record.ts';
import { middleOf } from '../../lib/time.ts';
import { continuations, type Life, rangeOf } from '../../query/lives.ts';
import { endsInJoin, joinsOf } from './joins.ts';
import { type Extent, isJoin, type Lane, lanesOf } from './lanes.ts';
import { extentWith, MIDDLE_PX, type NamePlace, placeNames, placeOfName } from './names.ts';
import {
  BEND_PX,
  type Layout,
  type LayoutInput,
  type LifeLine,
  type Mark,
  type Name,
  type Stretch,
} from './parts.ts';
import type { TimeScale } from './time-scale.ts';

const MOST_DEATHS = 150;
const LEAST_RADIUS_PX = 2.7;
const UNKNOWN_RADIUS_PX = 3.2;
const TOP_PX = 20;
const BETWEEN_LINEAGES_PX = 10;
/** Room for a name under its line where the next lane has one over its own. */
const UNDER_PX = 13;

export function layoutOf(input: LayoutInput): Layout {
  const { lives, links, scale, recordOf } = input;
  const continues = continuations(lives, links);
  const { lanes, places } = lanesFor(input, continues);
  const laneOf = new Map(lanes.flatMap((lane, at) => lane.lives.map((id) => [id, at] as const)));
  const marksAt = (laneY: readonly number[]): readonly Mark[] =>
    lives.flatMap((life) =>
      life.rows.map((row) =>
        markOf(recordOf(row), scale, life.id, laneY[laneOf.get(life.id) ?? 0] ?? 0, input.markScale),
      ),
    );
  // Names need no heights, heights need the names: those under a line push the next lane down.
  const names = placeNames({
    ...input,
    places,
    laneOf,
    marks: marksAt([]),
    joins: joinsOf(input, continues, (id) => laneOf.get(id)),
  });
  const { laneY, bands, heightPx } = heightsOf(lanes, input, names);
  const yOf = (id: string): number | undefined => {
    const lane = laneOf.get(id);
    return lane === undefined ? undefined : laneY[lane];
  };
  const marks = marksAt(laneY);
  const joins = joinsOf(input, continues, yOf);
  const lines = lives.map((life): LifeLine => {
    const lane = laneOf.get(life.id) ?? 0;
    return {
      life,
      lane,
      y: laneY[lane] ?? 0,
      ...stretchesOf(life, scale, endsInJoin(life, joins)),
      name: names.get(life.id) ?? { text: '', x: 0, dy: 0, anchor: 'start', widthPx: 0 },
    };
  });
  return {
    scale,
    heightPx,
    lines: [...lines].sort((first, second) => first.lane - second.lane),
    joins,
    marks: [...marks].sort((first, second) => second.radius - first.radius),
    mentions: lives.flatMap((life) =>
      life.mentions.map((row) => ({ row, x: placeOf(recordOf(row), scale).x, y: yOf(life.id) ?? 0 })),
    ),
    bands,
  };
}

/** Which side a name stands on is settled together with the lanes, so that a wider view keeps both. */
function lanesFor(
  input: LayoutInput,
  continues: ReadonlyMap<string, string>,
): { readonly lanes: readonly Lane[]; readonly places: ReadonlyMap<string, NamePlace> } {
  const { lives, links, packingScale, families, nameOf, textWidthPx, areNamesAbove } = input;
  const extents = new Map<string, Extent>();
  const places = new Map<string, NamePlace>();
  for (const life of lives) {
    const { solid, reported } = stretchesOf(life, packingScale, false);
    const all = [...reported, ...(solid ? [solid] : [])];
    const start = Math.min(...all.map(([from]) => from));
    const end = Math.max(...all.map(([, to]) => to));
    const widthPx = textWidthPx(nameOf(life));
    const place = placeOfName(
      { startX: start, endX: end, widthPx, axisPx: packingScale.widthPx },
      { areNamesAbove, isContinued: continues.has(life.id), isDated: life.from !== null },
    );
    places.set(life.id, place);
    extents.set(life.id, extentWith(place, start, end, widthPx, packingScale.widthPx));
  }
  const crossings = links.filter(isJoin).flatMap((link) => {
    const date = rangeOf(link.date);
    return date && continues.get(link.to) !== link.from
      ? [{ from: link.from, to: link.to, x: packingScale.xOf(middleOf(date)) }]
      : [];
  });
  return { lanes: lanesOf({ lives, continues, extents, families, crossings }), places };
}

function heightsOf(
  lanes: readonly Lane[],
  { heightPx, leastPitchPx, mostPitchPx, areNamesAbove }: LayoutInput,
  names: ReadonlyMap<string, Name>,
) {
  const count = new Set(lanes.map((lane) => lane.family)).size;
  const spare = heightPx - TOP_PX - count * BETWEEN_LINEAGES_PX;
  const pitch = Math.max(leastPitchPx, Math.min(mostPitchPx, spare / Math.max(1, lanes.length)));
  const laneY: number[] = [];
  const bands: { family: string; top: number; bottom: number }[] = [];
  let y = TOP_PX;
  lanes.forEach((lane, at) => {
    const isFirst = lane.family !== lanes[at - 1]?.family;
    if (isFirst && at > 0) y += BETWEEN_LINEAGES_PX;
    if (isFirst) bands.push({ family: lane.family, top: y, bottom: y });
    laneY.push(y + pitch / 2);
    y += pitch;
    if (areNamesAbove && lane.lives.some((id) => (names.get(id)?.dy ?? 0) > 2 * MIDDLE_PX)) y += UNDER_PX;
    const band = bands.at(-1);
    if (band) band.bottom = y;
  });
  return { laneY, bands, heightPx: Math.ceil(y + BETWEEN_LINEAGES_PX) };
}

/** A life cut to the axis; `isJoined` where its line bends away at its end. */
function stretchesOf(
  life: Life,
  scale: TimeScale,
  isJoined: boolean,
): Pick<LifeLine, 'solid' | 'reported' | 'vague'> {
  const last = scale.widthPx;
  const cut = (x: number): number => Math.max(0, Math.min(last, x));
  const stretch = (from: number, to: number): Stretch => [cut(scale.xOf(from)), cut(scale.xOf(to))];
  const { from, to, named, isOngoing } = life;
  if (!from) return { solid: null, reported: named ? [stretch(named.from, named.to + 1)] : [], vague: [] };
  const start = cut(scale.xOf(middleOf(from)));
  const end = isOngoing || !to ? last : cut(scale.xOf(middleOf(to)));
  const reported: Stretch[] = [];
  if (named && named.from < from.from) reported.push([cut(scale.xOf(named.from)), start]);
  if (named && to && named.to > to.to) reported.push([end, cut(scale.xOf(named.to + 1))]);
  return {
    solid: [start, isJoined ? Math.max(start, end - 2 * BEND_PX) : end],
    reported: reported.filter(([first, second]) => second > first),
    vague: [from, ...(to && !isOngoing ? [to] : [])]
      .filter((range) => range.to > range.from && scale.xOf(range.to + 1) > 0)
      .map((range) => stretch(range.from, range.to + 1)),
  };
}

function placeOf({ days, start }: IncidentRecord, scale: TimeScale): Pick<Mark, 'x' | 'lasts'> {
  const isVague = start.length < 10;
  if (!isVague) return { x: scale.xOf(days.from + 0.5), lasts: null };
  return { x: scale.xOf(middleOf(days)), lasts: [scale.xOf(days.from), scale.xOf(days.to + 1)] };
}

function markOf(record: IncidentRecord, scale: TimeScale, owner: string, y: number, markScale: number): Mark {
  const { row, toll } = record;
  const radius = toll?.isUnknown
    ? UNKNOWN_RADIUS_PX
    : Math.max(LEAST_RADIUS_PX, markScale * Math.sqrt(Math.min(MOST_DEATHS, Math.max(0, toll?.drawn ?? 0))));
  return { row, owner, y, radius, ...placeOf(record, scale) };
}
