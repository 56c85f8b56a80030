// Columns while a file is read: buffers that grow, outside of the heap that the engine has to search for what is in use.

export interface Growing<Values> {
  readonly push: (value: number) => void;
  readonly count: () => number;
  /** What there is by now, not copied. */
  readonly values: () => Values;
}

const FIRST_LENGTH = 1024;

// Twice the same lines: one that meets buffers of several kinds is slower.

export function createIntegers(): Growing<Int32Array<ArrayBuffer>> {
  let values = new Int32Array(FIRST_LENGTH);
  let count = 0;
  return {
    push(value) {
      if (count === values.length) {
        const twice = new Int32Array(count * 2);
        twice.set(values);
        values = twice;
      }
      values[count++] = value;
    },
    count: () => count,
    values: () => values.subarray(0, count),
  };
}

export function createNumbers(): Growing<Float64Array<ArrayBuffer>> {
  let values = new Float64Array(FIRST_LENGTH);
  let count = 0;
  return {
    push(value) {
      if (count === values.length) {
        const twice = new Float64Array(count * 2);
        twice.set(values);
        values = twice;
      }
      values[count++] = value;
    },
    count: () => count,
    values: () => values.subarray(0, count),
  };
}

/** A text that is a part of a longer one keeps all of that; this one stands by itself. */
export const detached = (text: string): string => ` ${text}`.slice(1);

/** What is known of texts that come again and again, by their numbers (readers/repeats.ts). */
export interface ByCode<Value> {
  /** Undefined where it is not known; `code` may be -1, of which nothing ever is. */
  readonly get: (code: number) => Value | undefined;
  readonly set: (code: number, value: Value) => void;
}

export function createByCode<Value>(): ByCode<Value> {
  const values: (Value | undefined)[] = [];
  return {
    get: (code) => (code < 0 || code >= values.length ? undefined : values[code]),
    set(code, value) {
      if (code < 0) return;
      while (values.length < code) values.push(undefined);
      values[code] = value;
    },
  };
}
