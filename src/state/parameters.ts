// The keys of an address and how a query string is read: as people and programs hand links on, with escaped
// ampersands, capitals, a key named twice and a full stop at the end. public/first-paint.js reads them the same way;
// tools/first-paint.test.ts holds both to it.

import type { AddressProblem } from './state.ts';

/**
 * Every key that means something. `list`: named twice, both count. `value`: one thing without spaces, of which the
 * first counts. `text`: words of the reader, taken as they are.
 */
const KINDS = {
  group: 'list',
  kin: 'list',
  from: 'value',
  to: 'value',
  year: 'value',
  country: 'list',
  type: 'list',
  target: 'list',
  attribution: 'list',
  deaths: 'value',
  q: 'text',
  area: 'value',
  compare: 'value',
  highlight: 'list',
  incident: 'value',
  view: 'value',
  map: 'value',
  lang: 'value',
  theme: 'value',
  version: 'value',
  embed: 'value',
  show: 'list',
  play: 'value',
  tour: 'value',
  step: 'value',
} as const satisfies Record<string, 'list' | 'value' | 'text'>;

export type AddressKey = keyof typeof KINDS;
export const ADDRESS_KEYS = Object.keys(KINDS) as readonly AddressKey[];

export interface Asked {
  /** Null for a key that is not there or says nothing; only `show` may be empty. */
  get(key: AddressKey): string | null;
  /** What stands behind the first value of a key that takes one. */
  readonly superfluous: readonly AddressProblem[];
}

/**
 * The query of a page's address. An ampersand escaped twice as WordPress does it, `&#038;`, is cut by the browser:
 * what follows has become the fragment.
 */
export function queryOf({ search, hash }: { readonly search: string; readonly hash: string }): string {
  return isQueryRest(hash) ? `${search}&${hash}` : search;
}

/** Whether a fragment is the rest of a query. */
export function isQueryRest(hash: string): boolean {
  return /^#0*38;/.test(hash);
}

export function askedOf(query: string): Asked {
  const values = new Map<AddressKey, string>();
  const superfluous: AddressProblem[] = [];
  for (const [name, text] of pairsOf(query)) {
    const key = keyOf(name);
    if (!key) continue;
    const value = tidy(key, text);
    const before = values.get(key);
    const isEmpty = KINDS[key] === 'text' ? value === '' : !/[\p{L}\p{N}]/u.test(value);
    // A value of signs only says nothing; one that is empty from the start may.
    if (isEmpty && (text !== '' || before !== undefined)) continue;
    if (!before || (KINDS[key] === 'list' && value !== ''))
      values.set(key, before ? `${before},${value}` : value);
    else if (value !== before) superfluous.push({ key, value });
  }
  return {
    get: (key) => values.get(key) || (key === 'show' ? (values.get(key) ?? null) : null),
    superfluous,
  };
}

/** All names and values, also of keys that are not ours, in the order in which they stand. */
export function pairsOf(query: string): readonly (readonly [name: string, value: string])[] {
  return [...new URLSearchParams(readable(query))];
}

/** `Country`, `country[]` and ` country` are that key, too. */
export function keyOf(name: string): AddressKey | undefined {
  const plain = name
    .trim()
    .toLowerCase()
    .replace(/\[\d*\]$/, '');
  return ADDRESS_KEYS.find((key) => key === plain);
}

/** The first word of a value, for keys that take a single one: `fr` of `fr-FR`, `dark` of `Dark.`. */
export function wordOf(value: string): string {
  return /[a-z0-9]+/.exec(value.toLowerCase())?.[0] ?? '';
}

function readable(query: string): string {
  return (
    query
      .split('&')
      // Encoded as a whole: there is no sign left that would part key and value.
      .map((part) => (part.includes('=') ? part : part.replace(/%(?:3D|26)/gi, decodeURIComponent)))
      .join('&')
      .replace(/&(?:(?:amp|#0*38)(?:;|%3B))+/gi, '&')
      // `??year=`, and `?group=aqim?utm_source=` of programs that add their keys without looking.
      .replace(/\?+(?=[a-z_]+=)/gi, '&')
      // A plus is a space, but `deaths=20+` is what people write for twenty and more.
      .replace(/=(\d+)\+(?=&|$)/g, '=$1%2B')
  );
}

/** What is around a link in a sentence, and what editors of text make of its signs. */
function tidy(key: AddressKey, value: string): string {
  if (KINDS[key] === 'text') return value.trim();
  const plain = value
    .replace(/\p{Cf}/gu, '')
    .replace(/[‐‑‒–—―−]/g, '-')
    // Encoded twice.
    .replace(/%(?:2C|2F|3A|3B|20)/gi, decodeURIComponent)
    .replace(/^[\s"'“”„«»‘’([{<]+|[\s"'“”«»‘’)\]}>.,;:!?…/]+$/g, '');
  return KINDS[key] === 'list' ? plain : plain.replace(/\s+/g, '');
}
