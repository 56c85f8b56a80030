// Code that is fetched when it is first asked for: a whole view (views/lazy.ts) or a part of one.

export interface Later<T> {
  /** What was fetched, once it is there. */
  readonly part: T | null;
  /** The last try failed. */
  readonly hasFailed: boolean;
  /** Fetches it unless that has begun; resolves when it is there, or could not be had. */
  readonly ask: () => Promise<void>;
}

/** `onChange` is told when it is there or could not be had, before those who asked. */
export function later<T>(load: () => Promise<T>, onChange: () => void): Later<T> {
  let part: T | null = null;
  let hasFailed = false;
  let pending: Promise<void> | null = null;
  return {
    get part() {
      return part;
    },
    get hasFailed() {
      return hasFailed;
    },
    ask() {
      pending ??= load().then(
        (loaded) => {
          part = loaded;
          hasFailed = false;
          onChange();
        },
        () => {
          hasFailed = true;
          // A drawing in answer to this asks in vain; the next one tries again.
          onChange();
          pending = null;
        },
      );
      return pending;
    },
  };
}
