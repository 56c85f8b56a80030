// Areas in an address: a box `west,south,east,north`, a polygon `lon,lat;lon,lat;…`, or `map`.

import type { Bounds } from '../lib/geo.ts';
import type { Area } from '../query/facets.ts';

export function parseArea(value: string): Area | undefined {
  if (value.toLowerCase() === 'map') return { kind: 'view' };
  if (value.includes(';')) {
    const ring = value.split(';').map((pair) => pair.split(',').map(toNumber));
    const isRing =
      ring.length >= 3 && ring.every((pair) => pair.length === 2 && isPosition(pair[0], pair[1]));
    return isRing ? { kind: 'polygon', ring: ring as unknown as [number, number][] } : undefined;
  }
  const [west, south, east, north, ...rest] = value.split(',').map(toNumber);
  if (rest.length > 0 || !isPosition(west, south) || !isPosition(east, north)) return undefined;
  const bounds = { west, south, east, north } as Bounds;
  return bounds.west < bounds.east && bounds.south < bounds.north ? { kind: 'box', bounds } : undefined;
}

export function encodeArea(area: Area): string {
  if (area.kind === 'view') return 'map';
  if (area.kind === 'polygon') return area.ring.map((position) => position.map(rounded).join(',')).join(';');
  const { west, south, east, north } = area.bounds;
  return [west, south, east, north].map(rounded).join(',');
}

/** Plain decimals only: `Number` also takes `''`, `1e1` and `0x10`. Adding 0 makes zero of `-0`. */
export function toNumber(text: string): number {
  return /^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(text) ? Number(text) + 0 : Number.NaN;
}

function isPosition(longitude: number | undefined, latitude: number | undefined): boolean {
  return Math.abs(longitude ?? Number.NaN) <= 180 && Math.abs(latitude ?? Number.NaN) <= 90;
}

/** Five decimals of a degree: finer than any coordinate in the data, so that no edge moves over one. */
function rounded(value: number): string {
  return String(Math.round(value * 100_000) / 100_000);
}
