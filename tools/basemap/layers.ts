// From the simplified topology of one level to the layers of its tiles.

import type { Feature, FeatureCollection, Geometry, LineString, Position } from 'geojson';
import { merge, mesh } from 'topojson-client';
import type { GeometryObject, MultiPolygon, Polygon } from 'topojson-specification';
import type { Level } from './levels.ts';
import type { UnitTopology } from './topology.ts';
import type { Unit } from './units.ts';

export type Layers = Readonly<Record<string, FeatureCollection>>;

export interface Waters {
  readonly rivers: readonly Feature<LineString, { readonly rank: number }>[];
  readonly lakes: readonly Feature[];
}

const KM_PER_DEGREE = 111.195;
/** The parallel of the Halaib triangle, east of Bir Tawil's western corner. */
const HALAIB = { latitude: 21.995, tolerance: 0.03, west: 33.17, east: 37 };
/** Pairs of countries whose whole border is drawn dashed. */
const DASHED = new Set(['EH MA', 'SD SS', 'IL PS', 'JO PS', 'EG PS', 'IL SY']);

export function layersOf(
  topology: UnitTopology,
  { islandKm2, hasAdmin, riverRank, riverRounds }: Level,
  waters: Waters,
  reviewed: readonly Feature<Geometry, { readonly layer: string }>[],
): Layers {
  const { units } = topology.objects;
  const isos = [...new Set(units.geometries.map((geometry) => unitOf(geometry).iso))].sort();
  const land = isos.flatMap((iso): Feature[] => {
    const shapes = units.geometries.filter((geometry) => unitOf(geometry).iso === iso);
    const { coordinates } = merge(topology, shapes as (Polygon<Unit> | MultiPolygon<Unit>)[]);
    const least = iso === '' ? 10 * islandKm2 : islandKm2;
    const polygons = coordinates.filter(([ring = []]) => areaKm2(ring) >= least);
    const geometry: Geometry = { type: 'MultiPolygon', coordinates: polygons };
    return polygons.length > 0 ? [{ type: 'Feature', properties: { iso }, geometry }] : [];
  });
  const lines = (filter: (first: Unit, second: Unit) => boolean): Position[][] =>
    mesh(topology, units, (first, second) => filter(unitOf(first), unitOf(second))).coordinates;
  const isNear = ({ iso }: Unit): boolean => iso !== '';
  const coasts = [true, false].flatMap((near) => {
    const least = near ? islandKm2 : 10 * islandKm2;
    return lines((first, second) => first === second && isNear(first) === near).filter(
      (line) => String(line[0]) !== String(line.at(-1)) || areaKm2(line) >= least,
    );
  });
  const isBorder = (first: Unit, second: Unit): boolean =>
    isNear(first) && isNear(second) && first.iso !== second.iso;
  const isDashed = (first: Unit, second: Unit): boolean =>
    isBorder(first, second)
      ? DASHED.has([first.iso, second.iso].sort().join(' '))
      : isNear(first) &&
        first.part !== second.part &&
        [first.part, second.part].some((part) => DRAWN_PARTS.has(part));
  const solid = lines((first, second) => isBorder(first, second) && !isDashed(first, second)).map(
    splitAtHalaib,
  );
  const dashed = [
    ...lines(isDashed),
    ...solid.flatMap((split) => split.dashed),
    ...reviewed
      .filter(({ properties }) => properties.layer === 'border')
      .map(({ geometry }) => (geometry as LineString).coordinates),
  ];
  const admin = hasAdmin
    ? lines(
        (first, second) =>
          first !== second &&
          ADMIN_OF.has(first.iso) &&
          first.iso === second.iso &&
          first.part === second.part,
      )
    : [];
  return {
    land: collection(land),
    wetland: collection(reviewed.filter(({ properties }) => properties.layer === 'wetland').map(smoothArea)),
    lake: collection(waters.lakes),
    river: collection(
      waters.rivers
        .filter(({ properties }) => properties.rank <= riverRank)
        .map((river) => ({
          ...river,
          geometry: { ...river.geometry, coordinates: smooth(river.geometry.coordinates, riverRounds) },
        })),
    ),
    admin: collection([multiLine(admin, {})]),
    coast: collection([multiLine(coasts, {})]),
    border: collection([
      multiLine(
        solid.flatMap((split) => split.solid),
        { dashed: 0 },
      ),
      multiLine(dashed, { dashed: 1 }),
    ]),
  };
}

/** Where incidents are or next door. Not Western Sahara: its units in the source are Morocco's. */
const ADMIN_OF = new Set('DZ ML MR NE TD LY TN BF BJ TG CI NG GH GN SN GM'.split(' '));
const DRAWN_PARTS = new Set(['somaliland', 'kosovo']);

/** Egypt and Sudan: both lines of the Halaib triangle are dashed, one of them is a part of the border. */
function splitAtHalaib(line: readonly Position[]): {
  readonly solid: Position[][];
  readonly dashed: Position[][];
} {
  const isInside = ([longitude = 0, latitude = 0]: Position): boolean =>
    Math.abs(latitude - HALAIB.latitude) < HALAIB.tolerance &&
    longitude > HALAIB.west &&
    longitude < HALAIB.east;
  const split = { solid: [] as Position[][], dashed: [] as Position[][] };
  line.slice(1).forEach((to, index) => {
    const from = line[index] as Position;
    // A long segment along the parallel may begin west of the triangle: cut it there.
    const isOnParallel = [from, to].every(
      ([, latitude = 0]) => Math.abs(latitude - HALAIB.latitude) < HALAIB.tolerance,
    );
    const corner: Position = [HALAIB.west, HALAIB.latitude];
    const pieces: [Position, Position][] =
      isOnParallel && isInside(from) !== isInside(to)
        ? [
            [from, corner],
            [corner, to],
          ]
        : [[from, to]];
    for (const [start, end] of pieces) {
      const middle: Position = [((start[0] ?? 0) + (end[0] ?? 0)) / 2, ((start[1] ?? 0) + (end[1] ?? 0)) / 2];
      const target = split[isInside(middle) ? 'dashed' : 'solid'];
      const last = target.at(-1);
      if (last && String(last.at(-1)) === String(start)) last.push(end);
      else target.push([start, end]);
    }
  });
  return split;
}

function unitOf({ properties }: GeometryObject): Unit {
  return properties as Unit;
}

const collection = (features: readonly Feature[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features: [...features],
});

const multiLine = (coordinates: Position[][], properties: object): Feature => ({
  type: 'Feature',
  properties,
  geometry: { type: 'MultiLineString', coordinates },
});

/** Planar, shrunk by the cosine of the latitude: good enough to tell small islands from large ones. */
function areaKm2(ring: readonly Position[]): number {
  let sum = 0;
  ring.forEach(([x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
    sum += x * nextY - nextX * y;
  });
  const shrink = Math.cos(((ring[0]?.[1] ?? 0) * Math.PI) / 180);
  return (Math.abs(sum) / 2) * shrink * KM_PER_DEGREE ** 2;
}

/** What was drawn by hand with few points has soft edges in truth. */
function smoothArea({ geometry }: Feature): Feature {
  const rings = geometry.type === 'Polygon' ? geometry.coordinates : [];
  const coordinates = rings.map((ring) => {
    const line = smooth(ring, 2);
    return [...line.slice(1, -1), line[1] as Position];
  });
  return { type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates } };
}

/** Cuts corners (Chaikin): the rivers of a coarser source run as softly as the borders beside them. */
function smooth(line: readonly Position[], rounds: number): Position[] {
  if (rounds === 0 || line.length < 3) return [...line];
  const between = (from: Position, to: Position, share: number): Position => [
    (from[0] ?? 0) + ((to[0] ?? 0) - (from[0] ?? 0)) * share,
    (from[1] ?? 0) + ((to[1] ?? 0) - (from[1] ?? 0)) * share,
  ];
  const cut = line.slice(1).flatMap((to, index) => {
    const from = line[index] as Position;
    return [between(from, to, 0.25), between(from, to, 0.75)];
  });
  const ends = [line[0] as Position, line.at(-1) as Position] as const;
  return smooth([ends[0], ...cut.slice(1, -1), ends[1]], rounds - 1);
}
