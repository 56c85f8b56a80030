// Names that UCDP, ACLED and GTD give to groups of this atlas: whose lineage a row's actor is of. One name may mean several
// groups; then country and day tell which, and where those do not either, it is nobody's.

import type { KnownName, KnownNames } from '../../data/payload/known-names.ts';
import { daysOf, parsePartialDate } from '../../lib/time.ts';

/** Id of the lineage, null where it is not known; `day` may be none. */
export type LineageFinder = (name: string, country: string, day: number | null) => string | null;

/** Null for a dataset whose names are not known. */
export function lineageFinder({ names, countries }: KnownNames, dataset: string): LineageFinder | null {
  const lives = new Map<string, (KnownName & { first: number; last: number })[]>();
  for (const known of names) {
    if (known.dataset !== dataset) continue;
    const [from, to] = [parsePartialDate(known.from), parsePartialDate(known.to)];
    const life = {
      ...known,
      first: from ? daysOf(from).from : Number.NEGATIVE_INFINITY,
      last: to ? daysOf(to).to : Number.POSITIVE_INFINITY,
    };
    lives.set(known.name, [...(lives.get(known.name) ?? []), life]);
  }
  if (lives.size === 0) return null;
  return (name, country, day) => {
    const named = lives.get(name);
    if (!named) return null;
    const code = countries[country];
    const there = named.filter((life) => code !== undefined && life.countries.includes(code));
    const lineage = onlyOf(there);
    if (lineage !== null || day === null) return lineage;
    return onlyOf(there.filter(({ first, last }) => first <= day && day <= last));
  };
}

/** The one that all have. */
function onlyOf(names: readonly KnownName[]): string | null {
  const lineages = new Set(names.map(({ lineage }) => lineage));
  const [first] = lineages;
  return lineages.size === 1 && first !== undefined ? first : null;
}
