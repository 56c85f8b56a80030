// What the first rows are taken for is mostly right: the worker reads on by it while the reader looks at them, and what it
// has read by then is there when she says so.

import type { FileClient } from '../../dataset/opened/client.ts';
import type { Reading } from '../../dataset/opened/incident.ts';
import type { Asked, Opened } from '../../dataset/opened/messages.ts';
import type { OpeningProgress } from '../../dataset/opened/opening.ts';
import type { FileSource } from '../../dataset/opened/readers/unpack.ts';
import { canBeShown } from '../../dataset/opened/roles.ts';

type AskedOpen = Extract<Asked, { ask: 'open' }>;

export interface Opening {
  readonly opened: Promise<Opened>;
  readonly startedMs: number;
  /** Tells how far it is, now and from now on. */
  readonly follow: (tell: (progress: OpeningProgress) => void) => void;
}

/** Of the device, and its columns are known well enough to show its rows. */
export const isReadAhead = (file: FileSource, { mapping }: Pick<Reading, 'mapping'>): boolean =>
  typeof file !== 'string' && canBeShown(mapping);

/** Asks for the same only once; another reading takes the place of one that is not finished. */
export function openerOf(client: FileClient): (asked: Omit<AskedOpen, 'ask'>) => Opening {
  let last: { readonly key: string; readonly opening: Opening } | null = null;
  return (asked) => {
    const key = keyOf(asked);
    if (last?.key === key) return last.opening;
    let tell: (progress: OpeningProgress) => void = () => undefined;
    let latest: OpeningProgress = { bytes: 0, rows: 0 };
    const opened = client.ask({ ask: 'open', ...asked }, (progress) => {
      latest = progress;
      tell(progress);
    });
    // Who asks for it hears of a failure; nobody may.
    opened.catch(() => undefined);
    const opening: Opening = {
      opened,
      startedMs: performance.now(),
      follow(next) {
        tell = next;
        next(latest);
      },
    };
    last = { key, opening };
    return opening;
  };
}

const keyOf = ({ reading, language }: { readonly reading: Reading; readonly language: string }): string =>
  JSON.stringify([reading.mapping, reading.dayOrder, reading.areSwapped, language]);
