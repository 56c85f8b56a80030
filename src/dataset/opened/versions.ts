// Opens two versions of a file, in the worker, as one table of what changed between them.

import { type ChangeWords, type ComparisonFacts, compared } from './comparing.ts';
import type { Reading } from './incident.ts';
import { countOf, type OpeningProgress, openFile, type ReadTable } from './opening.ts';
import type { TableSource } from './readers/typed.ts';

interface Source {
  readonly source: TableSource;
  readonly reading: Reading;
}

export interface VersionFacts {
  /** By row of the table: an index into CHANGES. */
  readonly changes: Uint8Array;
  readonly facts: ComparisonFacts & {
    /** Rows of the earlier version that could not be shown. */
    readonly leftOutBefore: number;
  };
}

/** Two versions of one file, read one after the other, as one table. */
export async function openVersions(
  versions: readonly [before: Source, after: Source],
  language: 'en' | 'fr' | 'ar',
  words: ChangeWords,
  onProgress: (progress: OpeningProgress) => void,
): Promise<ReadTable & VersionFacts> {
  const [first, second] = versions;
  const all = { areAllNeeded: true };
  const before = await openFile(first.source, first.reading, language, onProgress, all);
  const after = await openFile(second.source, second.reading, language, onProgress, all);
  const { table, changes, facts, records } = compared(
    { ...before, reading: first.reading },
    { ...after, reading: second.reading },
    words,
  );
  return {
    table,
    changes,
    facts: { ...facts, leftOutBefore: before.report.rejected },
    records,
    report: {
      ...after.report,
      shown: table.count,
      preliminary: countOf(table.preliminary),
      withoutPlace: table.latitude.filter((degrees) => Number.isNaN(degrees)).length,
      withoutDay: table.count - table.datedCount,
      header: records.header,
      rejections: records.rejected.slice(0, after.report.rejections.length).map(({ why }) => why),
    },
  };
}
