// What the page and the worker that reads a file say to each other.

import type { KnownNames } from '../../data/payload/known-names.ts';
import type { ChangeWords } from './comparing.ts';
import type { Handed } from './handed.ts';
import type { Reading } from './incident.ts';
import type { Look, OpeningProgress, Report } from './opening.ts';
import type { Part } from './readers/groups.ts';
import type { FileSource } from './readers/unpack.ts';
import type { VersionFacts } from './versions.ts';

/** What this atlas knows of actors, and what it calls its lineages, in the reader's language. */
export interface Known {
  readonly names: KnownNames;
  readonly lineages: readonly { readonly id: string; readonly name: string }[];
}

export type Asked =
  | { readonly ask: 'look'; readonly file: FileSource; readonly name: string; readonly part: Part }
  | {
      readonly ask: 'open';
      readonly reading: Reading;
      readonly language: 'en' | 'fr' | 'ar';
      readonly known: Known;
    }
  /** What was looked at beside an earlier version of it. */
  | {
      readonly ask: 'compare';
      readonly before: { readonly file: FileSource; readonly reading: Reading };
      readonly reading: Reading;
      readonly language: 'en' | 'fr' | 'ar';
      readonly words: ChangeWords;
    }
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

export interface Opened {
  readonly handed: Handed;
  readonly report: Report;
  /** What the engine goes on from, of large tables: it alone knows what. */
  readonly prepared: unknown;
}

/** Two versions of a file, compared. */
export interface Comparison extends Opened, VersionFacts {}

export interface Answers {
  readonly look: Look;
  readonly open: Opened;
  readonly compare: Comparison;
  readonly record: readonly string[];
  readonly csv: Blob;
  readonly rejected: Blob;
}

export type Told =
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly failure: string }
  | { readonly id: number; readonly progress: OpeningProgress };
