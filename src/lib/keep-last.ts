// A value kept until what it was made from changes.

type Keep<T> = (key: readonly unknown[], make: () => T) => T;

/** Makes something again only when one of the values differs from the last time. */
export const keepLast = <T>(): Keep<T> => keepFew(1);

/** The same for as many keys as were asked for last. */
export function keepFew<T>(most: number): Keep<T> {
  const kept: { readonly key: readonly unknown[]; readonly value: T }[] = [];
  return (key, make) => {
    const at = kept.findIndex((one) => isSame(one.key, key));
    const found = kept[at] ?? { key, value: make() };
    if (at === 0) return found.value;
    if (at > 0) kept.splice(at, 1);
    kept.unshift(found);
    if (kept.length > most) kept.pop();
    return found.value;
  };
}

/** Whether a key is another one than that of the last time; the first is. */
export function otherThanLast(): (key: readonly unknown[]) => boolean {
  let last: readonly unknown[] | null = null;
  return (key) => {
    if (last && isSame(last, key)) return false;
    last = key;
    return true;
  };
}

const isSame = (first: readonly unknown[], second: readonly unknown[]): boolean =>
  first.length === second.length && first.every((value, at) => value === second[at]);
