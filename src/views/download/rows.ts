// The published tables cut to the incidents shown: the same columns, licence and version as the whole.

import Papa from 'papaparse';

/** For files: Excel tells UTF-8 by it alone. What is pasted goes without. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** Rows of the published CSV, without its mark, whose id is asked for, in its own order. Throws when it has no column `id`. */
export function csvOf(published: string, ids: ReadonlySet<string>): string {
  const [header = [], ...rows] = Papa.parse<string[]>(published.trim().replace(BYTE_ORDER_MARK, '')).data;
  const at = header.indexOf('id');
  if (at === -1) throw new Error('The published table has no column "id".');
  const shown = rows.filter((row) => ids.has(row[at] ?? ''));
  return `${Papa.unparse([header, ...shown], { newline: '\r\n' })}\r\n`;
}

interface PublishedFeatures {
  readonly features: readonly { readonly id: string }[];
}

/** The published GeoJSON with the features asked for; `citation` says which ones they are. */
export function geojsonOf(published: string, ids: ReadonlySet<string>, citation: string): string {
  const { features, ...head } = JSON.parse(published) as PublishedFeatures;
  return JSON.stringify({ ...head, citation, features: features.filter(({ id }) => ids.has(id)) });
}
