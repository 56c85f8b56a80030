// What of the payloads an embed has no room for: texts in languages that the file does not speak, places that its ground
// does not draw, and what stands on each incident's own page: headlines and addresses of sources, reports, corrections,
// or in the atlas: what each stretch of the coverage lacks.

import type { DetailsPayload } from '../../src/data/payload/details.ts';
import type { MapNames } from '../../src/data/payload/map-names.ts';
import type { Bounds } from '../../src/lib/geo.ts';

/** Sources keep their publishers and dates; each leads to its line on the incident's page, where its address stands. */
export function slimDetails(details: DetailsPayload): DetailsPayload {
  const sources = details.sources.map((list) => list.map(({ publisher, date }) => ({ publisher, date })));
  return { ...details, sources, reports: {}, corrections: [], coverageNotes: [] };
}

/** Countries and regions are few. */
export function namesWithin(names: MapNames, { west, south, east, north }: Bounds): MapNames {
  const isWithin = ({ latitude, longitude }: MapNames['places'][number]): boolean =>
    longitude >= west && longitude <= east && latitude >= south && latitude <= north;
  return { ...names, places: names.places.filter(isWithin) };
}

/** The payload without names in languages that the page does not speak: `{en, fr, ar}` stands for one text. */
export function withoutLanguages(content: string, languages: readonly string[]): string {
  return JSON.stringify(
    JSON.parse(content, (key, value: unknown) => (languages.includes(key) ? undefined : value)),
  );
}
