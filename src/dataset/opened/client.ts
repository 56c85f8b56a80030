// The page's end of the worker that reads a file.

import type { Answers, Asked, Told } from './messages.ts';
import type { OpeningProgress } from './opening.ts';

export interface FileClient {
  /** Rejects with a `FileFailure`. */
  ask<Kind extends Asked['ask']>(
    asked: Extract<Asked, { ask: Kind }>,
    onProgress?: (progress: OpeningProgress) => void,
  ): Promise<Answers[Kind]>;
  /** Ends what it is at, and forgets the file. */
  end(): void;
}

/** Why a file cannot be opened, as a word that has a sentence in each language. */
export class FileFailure extends Error {
  readonly why: string;
  constructor(why: string) {
    super(`The file cannot be opened: ${why}.`);
    this.why = why;
  }
}

interface Pending {
  readonly resolve: (answer: never) => void;
  readonly reject: (reason: FileFailure) => void;
  readonly onProgress: ((progress: OpeningProgress) => void) | undefined;
}

export function fileClientOf(worker: Worker): FileClient {
  const pending = new Map<number, Pending>();
  let last = 0;
  const failAll = (): void => {
    for (const { reject } of pending.values()) reject(new FileFailure('broken'));
    pending.clear();
  };
  worker.addEventListener('error', failAll);
  worker.addEventListener('messageerror', failAll);
  worker.addEventListener('message', ({ data }: MessageEvent<Told>) => {
    const waiting = pending.get(data.id);
    if (!waiting) return;
    if ('progress' in data) {
      waiting.onProgress?.(data.progress);
      return;
    }
    pending.delete(data.id);
    if ('failure' in data) waiting.reject(new FileFailure(data.failure));
    else waiting.resolve(data.answer as never);
  });
  return {
    ask(asked, onProgress) {
      const id = ++last;
      return new Promise((resolve, reject) => {
        pending.set(id, { resolve: resolve as (answer: never) => void, reject, onProgress });
        worker.postMessage({ id, asked });
      });
    },
    end() {
      worker.terminate();
      pending.clear();
    },
  };
}
