// What the page and the worker that reads a file say to each other.

import type { Reading } from './incident.ts';
import type { Look, OpeningProgress, Report } from './opening.ts';
import type { OpenedTable } from './table.ts';

export type Asked =
  | { readonly ask: 'look'; readonly file: Blob }
  | { readonly ask: 'open'; readonly reading: Reading; readonly language: 'en' | 'fr' | 'ar' }
  /** A record of the file: all its cells. */
  | { readonly ask: 'record'; readonly record: number }
  /** These records with the file's own columns, as CSV. */
  | { readonly ask: 'csv'; readonly records: Uint32Array }
  /** The rows left out, with their lines and reasons in the reader's words. */
  | {
      readonly ask: 'rejected';
      readonly words: readonly [line: string, reason: string];
      readonly reasons: Readonly<Record<string, string>>;
    };

export interface Answers {
  readonly look: Look;
  readonly open: { readonly table: OpenedTable; readonly report: Report };
  readonly record: readonly string[];
  readonly csv: Blob;
  readonly rejected: Blob;
}

export type Told =
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly failure: string }
  | { readonly id: number; readonly progress: OpeningProgress };
