// Changes to an address by someone else than the reader: the host page of an embed names some parameters,
// the rest of the view stays.

import { ADDRESS_KEYS, type AddressKey, keyOf, pairsOf } from './parameters.ts';

/** The address parameters that a host may set: all but the layout and the lineages, which an embed does not have. */
export const SETTABLE: readonly AddressKey[] = ADDRESS_KEYS.filter(
  (key) => key !== 'embed' && key !== 'view',
);

/** Parameters by name; an empty value takes the parameter away. */
export type Changes = Readonly<Record<string, string>>;

/** Longer values have no use and would only make work; no parameter needs what HTML is written with. */
const LONGEST_VALUE = 4000;
const MARKUP = /[<>]/;

/**
 * What an unknown value from outside asks to change: an object of texts and numbers, of which unknown keys are
 * left out. Null when it is anything else: then nothing of it counts.
 */
export function changesOf(params: unknown): Changes | null {
  if (typeof params !== 'object' || params === null || Array.isArray(params)) return null;
  const changes: Record<string, string> = {};
  for (const [name, value] of Object.entries(params) as [string, unknown][]) {
    const key = keyOf(name);
    if (!key || !SETTABLE.includes(key)) continue;
    if (typeof value !== 'string' && !(typeof value === 'number' && Number.isFinite(value))) return null;
    const text = String(value);
    if (text.length > LONGEST_VALUE || MARKUP.test(text)) return null;
    changes[key] = text;
  }
  return changes;
}

/** The query string after the changes; what is not named stays, keys of others too. */
export function changed(query: string, changes: Changes): string {
  const params = new URLSearchParams(pairsOf(query).map(([name, value]) => [keyOf(name) ?? name, value]));
  // A year is short for both ends of the period: whoever sets one end keeps the other.
  const year = /^(\d{4})(?:-(\d{4}))?$/.exec(params.get('year') ?? '');
  if (year && ('from' in changes || 'to' in changes)) {
    params.delete('year');
    params.set('from', year[1] ?? '');
    params.set('to', year[2] ?? year[1] ?? '');
  }
  if ('year' in changes) {
    params.delete('from');
    params.delete('to');
  }
  for (const [key, value] of Object.entries(changes)) {
    // The ends say more than the year; an element keeps the year of its markup when a script sets the ends.
    if (value === '' || (key === 'year' && (changes.from || changes.to))) params.delete(key);
    else params.set(key, value);
  }
  return `?${params}`;
}
