// World atlases (TopoJSON from npm packages), read for the data lint and for the map's ground.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Geometry } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Position } from '../../src/lib/geo.ts';

export type Ring = readonly Position[];
export type CountryTopology = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** `file`: a package and the path inside it. */
export function readTopology(file: string): CountryTopology {
  return JSON.parse(readFileSync(createRequire(import.meta.url).resolve(file), 'utf8'));
}

/** Outer rings and holes alike: with the even-odd rule nobody needs to tell them apart. */
export function ringsOf(geometry: Geometry): readonly Ring[] {
  const rings =
    geometry.type === 'Polygon'
      ? geometry.coordinates
      : geometry.type === 'MultiPolygon'
        ? geometry.coordinates.flat()
        : [];
  return rings.map(positionsOf);
}

/** GeoJSON's positions may have any length; those of a world atlas have two members. */
export const positionsOf = (line: readonly (readonly number[])[]): Ring =>
  line.map(([longitude = 0, latitude = 0]) => [longitude, latitude]);
