// Columns while a file is read: buffers that grow, outside of the heap that the engine has to search for what is in use.

type Values =
  | Int32Array<ArrayBuffer>
  | Uint32Array<ArrayBuffer>
  | Float64Array<ArrayBuffer>
  | Uint8Array<ArrayBuffer>;

export interface Growing<Kind> {
  readonly push: (value: number) => void;
  readonly count: () => number;
  /** What there is by now, not copied. */
  readonly values: () => Kind;
}

const FIRST_LENGTH = 1024;

export function createGrowing<Kind extends Values>(make: (length: number) => Kind): Growing<Kind> {
  let values = make(FIRST_LENGTH);
  let count = 0;
  return {
    push(value) {
      if (count === values.length) {
        const twice = make(count * 2);
        twice.set(values);
        values = twice;
      }
      values[count++] = value;
    },
    count: () => count,
    values: () => values.subarray(0, count) as Kind,
  };
}

/**
 * A text that is a part of a longer one keeps all of that; this one stands by itself. As the name of a property it is the
 * only one of its signs that the engine keeps: the next time it is found without being compared.
 */
export function detached(text: string): string {
  const [own = text] = Object.keys({ [text]: 0 });
  return own;
}
