// A value kept until what it was made from changes.

/** Makes something again only when one of the values differs from the last time. */
export function keepLast<T>(): (key: readonly unknown[], make: () => T) => T {
  let kept: { readonly key: readonly unknown[]; readonly value: T } | null = null;
  return (key, make) => {
    if (!kept || key.some((value, at) => value !== kept?.key[at])) kept = { key, value: make() };
    return kept.value;
  };
}
