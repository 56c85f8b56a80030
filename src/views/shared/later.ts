// Code that is fetched when it is first asked for: a whole view (views/lazy.ts) or a part of one.

export interface Later<T> {
  /** What was fetched, once it is there. */
  readonly part: T | null;
  /** Why the last try that has ended failed, or null. */
  readonly failure: unknown;
  /** Fetches it unless that has begun; resolves when it is there, or could not be had. */
  readonly ask: () => Promise<void>;
  /**
   * To be told with each drawing what it is needed for, null for nothing. What could not be had is asked for again
   * when it is needed for something else, not with every drawing.
   */
  readonly need: (purpose: string | number | boolean | object | null) => void;
}

/** `onChange` is told when it is there or could not be had, before those who asked. */
export function later<T>(load: () => Promise<T>, onChange: () => void): Later<T> {
  let part: T | null = null;
  let failure: unknown = null;
  let pending: Promise<void> | null = null;
  let purposeBefore: unknown = null;
  const ask = (): Promise<void> => {
    pending ??= load().then(
      (loaded) => {
        part = loaded;
        failure = null;
        onChange();
      },
      (reason: unknown) => {
        failure = reason;
        // A drawing in answer to this asks in vain; the next one tries again.
        onChange();
        pending = null;
      },
    );
    return pending;
  };
  return {
    get part() {
      return part;
    },
    get failure() {
      return failure;
    },
    ask,
    need(purpose) {
      const isOther = purpose !== purposeBefore;
      purposeBefore = purpose;
      if (purpose !== null && (failure === null || isOther)) void ask();
    },
  };
}
