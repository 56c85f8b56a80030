// GeoJSON: each feature with a point is a row, its properties are the columns. Also a plain list of records.

import { textOfValue, type Unpacked } from './unpacked.ts';

interface Feature {
  readonly properties?: Readonly<Record<string, unknown>> | null;
  readonly geometry?: { readonly type?: string; readonly coordinates?: unknown } | null;
  readonly id?: unknown;
}

export async function readGeojson(file: Blob): Promise<Unpacked> {
  const content: unknown = JSON.parse(await file.text());
  if (isRecord(content) && Array.isArray(content.features))
    return featuresOf(content.features.filter(isRecord));
  const list = Array.isArray(content)
    ? content
    : isRecord(content)
      ? Object.values(content).find(Array.isArray)
      : null;
  return Array.isArray(list) ? recordsOf(list.filter(isRecord)) : null;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function featuresOf(features: readonly Feature[]): Unpacked {
  return recordsOf(
    features.map((feature) => {
      const point = pointOf(feature.geometry);
      return {
        ...(feature.id !== undefined && { id: feature.id }),
        ...feature.properties,
        ...(point && { latitude: point[1], longitude: point[0] }),
      };
    }),
  );
}

/** Of several points the first; lines and areas are no place that a mark could stand at. */
function pointOf(geometry: Feature['geometry']): readonly [number, number] | null {
  const coordinates: unknown =
    geometry?.type === 'MultiPoint' && Array.isArray(geometry.coordinates)
      ? geometry.coordinates[0]
      : geometry?.type === 'Point'
        ? geometry.coordinates
        : null;
  if (!Array.isArray(coordinates)) return null;
  const [longitude, latitude] = coordinates as unknown[];
  return typeof longitude === 'number' && typeof latitude === 'number' ? [longitude, latitude] : null;
}

function recordsOf(records: readonly Readonly<Record<string, unknown>>[]): Unpacked {
  if (records.length === 0) return null;
  const header = [...new Set(records.flatMap((record) => Object.keys(record)))];
  return [header, ...records.map((record) => header.map((name) => textOfValue(record[name])))];
}
