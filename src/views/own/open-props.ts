// What the steps of opening a file are drawn from, and what they can ask for.

import type { Agreed } from '../../dataset/opened/agreed.ts';
import type { DayOrder } from '../../dataset/opened/days.ts';
import type { Look, OpeningProgress } from '../../dataset/opened/opening.ts';
import type { Part } from '../../dataset/opened/readers/groups.ts';
import type { FileSource } from '../../dataset/opened/readers/unpack.ts';
import type { Mapping } from '../../dataset/opened/roles.ts';
import type { DialogContext } from '../shared/dialog.tsx';
import type { Scene } from '../view.ts';
import type { KeptFile } from './keeping.ts';

export interface GivenFile {
  readonly file: FileSource;
  /** Null for what was pasted. */
  readonly name: string | null;
  /** What was agreed about its columns before: it opens without a question. */
  readonly agreed?: Agreed;
  /** What of a file on the web is asked for. */
  readonly part?: Part;
}

export interface OpenMemory {
  readonly stage: 'choose' | 'looking' | 'mapping' | 'reading';
  /** Why the last try failed: a key of the messages, or empty. */
  readonly failure: string;
  /** Rows of a try of which none could be shown. */
  readonly rejected: number;
  readonly name: string;
  /** The file that this browser keeps. */
  readonly kept: KeptFile | null;
  readonly address: string;
  /** Name of the file that is open and counts as the earlier version; empty for none. */
  readonly earlier: string;
  readonly bytes: number;
  readonly look: Look | null;
  readonly mapping: Mapping;
  readonly dayOrder: DayOrder;
  readonly progress: OpeningProgress;
  readonly startedMs: number;
}

export interface OpenActions {
  readonly take: (given: GivenFile) => void;
  readonly takeAddress: (address: string) => void;
  readonly read: () => void;
  readonly cancel: () => void;
  readonly openKept: () => void;
  readonly forget: () => void;
  readonly change: DialogContext<OpenMemory>['change'];
}

export interface OpenProps {
  readonly scene: Scene;
  readonly memory: OpenMemory;
  readonly actions: OpenActions;
}

export const NOTHING_YET: OpenMemory = {
  stage: 'choose',
  failure: '',
  rejected: 0,
  name: '',
  kept: null,
  address: '',
  earlier: '',
  bytes: 0,
  look: null,
  mapping: {},
  dayOrder: 'day-first',
  progress: { bytes: 0, rows: 0 },
  startedMs: 0,
};
