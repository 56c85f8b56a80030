// A file that a reader has opened, with what was agreed about it, and the versions of it that are given again.

import { type Agreed, agreedOf, readingOf } from '../../dataset/opened/agreed.ts';
import type { FileClient } from '../../dataset/opened/client.ts';
import type { Reading } from '../../dataset/opened/incident.ts';
import type { Comparison, Opened } from '../../dataset/opened/messages.ts';
import type { Look } from '../../dataset/opened/opening.ts';
import type { FileSource } from '../../dataset/opened/readers/unpack.ts';
import type { FileVersion } from './keeping.ts';
import type { GivenFile } from './open-props.ts';

/** A file with what was agreed about it. */
export interface OwnFile extends Opened {
  readonly name: string;
  /** As it was given, packed or not. */
  readonly source: FileSource;
  /** Where it was fetched from; null for a file of the device. */
  readonly address: string | null;
  readonly look: Look;
  readonly reading: Reading;
  readonly client: FileClient;
  /** Of two versions: the file is both of them, its name and columns are those of the later. */
  readonly comparison?: {
    readonly changes: Uint8Array;
    readonly facts: Comparison['facts'];
    readonly before: FileVersion;
    readonly after: FileVersion;
  };
}

export const versionOf = ({ name, source, reading, report }: OwnFile): FileVersion => ({
  ...{ name, source, reading },
  header: report.header,
});

export const givenAs = ({ name, source, reading, header }: FileVersion): GivenFile => ({
  ...{ name, file: source },
  agreed: agreedOf(reading, header),
});

/** What was agreed about the file itself, else what holds for the version that it is compared with. */
export function readingAgreed(
  look: Look,
  agreed: Agreed | undefined,
  base: FileVersion | null,
): Reading | null {
  if (agreed) return readingOf(agreed, look);
  return base && readingOf(agreedOf(base.reading, base.header), look);
}
