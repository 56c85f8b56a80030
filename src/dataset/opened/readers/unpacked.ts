// What a reader of one format gives: a file inside the file, or rows with their header first; null where neither is there.

export type Unpacked = Blob | readonly (readonly string[])[] | null;

/** A value of a typed format as it would stand in a table of text. */
export function textOfValue(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : dayOfInstant(value);
  if (typeof value === 'object')
    return JSON.stringify(value, (_, inner) => (typeof inner === 'bigint' ? String(inner) : inner));
  return String(value);
}

/** Typed formats keep a calendar date as midnight UTC. */
const dayOfInstant = (value: Date): string => value.toISOString().replace(/T00:00:00\.000Z$/, '');

/** A row of cells as one line of plain CSV. */
export const lineOf = (row: readonly string[]): string => `${row.map(quoted).join(',')}\n`;

const quoted = (text: string): string =>
  /[",\n\r]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;

/** Nobody is told who asks, or from where. */
export const FETCH_OPTIONS = { credentials: 'omit', referrerPolicy: 'no-referrer' } as const;
