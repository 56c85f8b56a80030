// Country shapes (Natural Earth 1:10m) to hold coordinates against: how far outside its country is a point?

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { type Position, ringContains } from '../../src/lib/geo.ts';
import { countryOf } from './countries.ts';

type Ring = readonly Position[];

const KM_PER_DEGREE = 111.195;

export function readTopology(module: string): Topology<{ countries: GeometryCollection }> {
  return JSON.parse(readFileSync(createRequire(import.meta.url).resolve(module), 'utf8'));
}

let ringsByCountry: Map<string, Ring[]> | undefined;

function ringsOf(country: string): readonly Ring[] {
  if (!ringsByCountry) {
    ringsByCountry = new Map();
    const topology = readTopology('world-atlas/countries-10m.json');
    for (const { id, geometry } of feature(topology, topology.objects.countries).features) {
      const iso2 = countryOf(id)?.iso2;
      if (!iso2) continue;
      const polygons =
        geometry.type === 'Polygon'
          ? [geometry.coordinates]
          : geometry.type === 'MultiPolygon'
            ? geometry.coordinates
            : [];
      const rings = polygons.flat() as unknown as Ring[];
      ringsByCountry.set(iso2, [...(ringsByCountry.get(iso2) ?? []), ...rings]);
    }
  }
  return ringsByCountry.get(country) ?? [];
}

/** 0 inside the country (holes are outside), else the distance to its boundary; undefined for a country we have no shape of. */
export function kmOutside(country: string, longitude: number, latitude: number): number | undefined {
  const rings = ringsOf(country);
  if (rings.length === 0) return undefined;
  const crossings = rings.filter((ring) => ringContains(ring, longitude, latitude)).length;
  if (crossings % 2 === 1) return 0;
  return Math.min(...rings.map((ring) => kmToRing(ring, longitude, latitude)));
}

/** On a plane around the point: exact enough over the few kilometres that matter here. */
function kmToRing(ring: Ring, longitude: number, latitude: number): number {
  const shrink = Math.cos((latitude * Math.PI) / 180);
  let nearest = Number.POSITIVE_INFINITY;
  let previous: Position | undefined;
  for (const current of ring) {
    if (previous) {
      const fromX = (previous[0] - longitude) * shrink;
      const fromY = previous[1] - latitude;
      const alongX = (current[0] - previous[0]) * shrink;
      const alongY = current[1] - previous[1];
      const length = alongX * alongX + alongY * alongY;
      const share = length === 0 ? 0 : Math.max(0, Math.min(1, -(fromX * alongX + fromY * alongY) / length));
      nearest = Math.min(nearest, Math.hypot(fromX + share * alongX, fromY + share * alongY));
    }
    previous = current;
  }
  return nearest * KM_PER_DEGREE;
}
