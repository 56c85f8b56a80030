// Where the page of corrections stands, and each correction on it.

import { pathInLanguage } from '../../lib/language-file.ts';
import type { InterfaceLanguage } from '../../state/state.ts';

/** From the root of the built folder. */
export const correctionsPath = (language: InterfaceLanguage): string =>
  pathInLanguage('corrections', language);

interface Correction {
  readonly date: string;
  readonly incident: string;
  readonly field: string;
}

/** Stable for good: of several of one field on one day the first of the table keeps the plain name. */
export function anchorsOf(corrections: readonly Correction[]): readonly string[] {
  const seen = new Map<string, number>();
  return corrections.map(({ date, incident, field }) => {
    const name = `${incident}.${field}.${date}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name}.${count}`;
  });
}
