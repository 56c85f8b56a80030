// Ids in an address, as the data spell them and as people do.

import { fold } from '../lib/fold.ts';

/** Each id once. What is no id as a whole may be several, parted by spaces. */
export function idsOf(
  value: string | null,
  isKnown: (id: string) => boolean,
): { readonly ids: readonly string[]; readonly unknown: readonly string[] } {
  const ids = new Set<string>();
  const unknown = new Set<string>();
  for (const item of itemsOf(value)) {
    const whole = knownAs(item, isKnown);
    const found = whole === undefined ? item.split(/\s+/).map((part) => knownAs(part, isKnown)) : [whole];
    if (found.includes(undefined)) unknown.add(item);
    else for (const id of found as string[]) ids.add(id);
  }
  return { ids: [...ids], unknown: [...unknown] };
}

export function itemsOf(value: string | null): string[] {
  return (value ?? '')
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean);
}

/** The id as it is known: `ML` for `ml`, `hostage-taking` for `Hostage taking`. */
export function knownAs(text: string, isKnown: (id: string) => boolean): string | undefined {
  const slug = fold(text).replaceAll(' ', '-');
  return [text, slug, slug.toUpperCase()].find(isKnown);
}
