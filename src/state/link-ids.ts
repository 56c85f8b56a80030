// Ids in an address, as the data spell them and as people do. Signs that would end an id there, or that links lose on
// their way, are written as `~` and the four digits of their code: `~002c` for a comma.

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
  const spelled = text.replace(/~([\da-f]{4})/g, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
  return [spelled, text, slug, slug.toUpperCase()].find(isKnown);
}

/** As `knownAs` reads it; letters of any language, digits, `-` and `_` stay, but addresses pass over values of signs only. */
export const encodeId = (id: string): string =>
  id.replace(/[^\p{L}\p{N}_-]|^[_-]+$/gu, (signs) => signs.split('').map(escapedUnit).join(''));

const escapedUnit = (unit: string): string => `~${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

export const encodeIds = (ids: readonly string[]): string => ids.map(encodeId).join(',');
