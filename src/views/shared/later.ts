// A part of a view that is fetched when it is first asked for.

export interface Later<T> {
  /** The part once it is there. */
  readonly part: T | null;
  /** The last try failed. */
  readonly hasFailed: boolean;
  /** Fetches it at the first call; `onChange` is told when it is there or could not be had. */
  ask(): void;
}

export function later<T>(load: () => Promise<T>, onChange: () => void): Later<T> {
  let part: T | null = null;
  let hasFailed = false;
  let isAsked = false;
  return {
    get part() {
      return part;
    },
    get hasFailed() {
      return hasFailed;
    },
    ask() {
      if (isAsked) return;
      isAsked = true;
      load().then(
        (loaded) => {
          part = loaded;
          hasFailed = false;
          onChange();
        },
        () => {
          hasFailed = true;
          // A drawing in answer to this asks in vain; the next one tries again.
          onChange();
          isAsked = false;
        },
      );
    },
  };
}
