// Whether the file that is shown is kept in this browser, as what the page says of it needs it.

import type { FileSource } from '../../dataset/opened/readers/unpack.ts';
import { forgetFile, type KeepingFailure, type KeptFile, keepFile, keptFile, keptName } from './keeping.ts';

export interface KeepingState {
  readonly is: 'not kept' | 'keeping' | 'kept' | KeepingFailure;
  /** Name of another file that would be forgotten for it; empty for none. */
  readonly other: string;
}

export interface Keeper {
  readonly kept: () => Promise<KeptFile | null>;
  readonly keep: (file: KeptFile) => Promise<void>;
  readonly forget: () => Promise<void>;
  /** `before`: of two versions that are compared, the earlier one. */
  readonly isKept: (file: FileSource, before?: FileSource) => boolean;
  readonly stateOf: (file: FileSource, before?: FileSource) => KeepingState;
}

export function createKeeper(onChange: () => void): Keeper {
  let kept: KeptFile | null = null;
  let attempt: {
    readonly file: FileSource;
    readonly before: FileSource | undefined;
    readonly is: 'keeping' | KeepingFailure;
  } | null = null;
  const isKept = (file: FileSource, before?: FileSource): boolean =>
    kept?.file === file && kept.before?.source === before;
  let asked: Promise<void> | null = null;
  /** Once a page; after that this page knows what it keeps. */
  const look = (): Promise<void> => {
    asked ??= keptFile().then((found) => {
      kept ??= found;
      onChange();
    });
    return asked;
  };
  return {
    async kept() {
      await look();
      return kept;
    },
    async keep(file) {
      await look();
      // It came from here as it is: to write it once more would ask for its room twice.
      const before = file.before?.source;
      const isSame = isKept(file.file, before);
      if (isSame && JSON.stringify(kept?.agreed) === JSON.stringify(file.agreed)) return;
      attempt = isSame ? null : { file: file.file, before, is: 'keeping' };
      onChange();
      const failure = await keepFile(file);
      attempt = failure && { file: file.file, before, is: failure };
      if (!failure) kept = file;
      else if (isSame) kept = await keptFile();
      onChange();
    },
    async forget() {
      if (await forgetFile()) kept = null;
      attempt = null;
      onChange();
    },
    isKept,
    stateOf(file, before) {
      const isOwn = isKept(file, before);
      const isPart = kept?.before === undefined && [file, before].includes(kept?.file);
      const other = kept && !isOwn && !isPart ? keptName(kept) : '';
      if (attempt?.file === file && attempt.before === before) return { is: attempt.is, other };
      return { is: isOwn ? 'kept' : 'not kept', other };
    },
  };
}
