// In what words a row of somebody's file is shown: its title, its place, its actors.

import { createByCode, detached } from './growing.ts';
import type { Reading } from './incident.ts';
import { valueIn } from './profiles/profile.ts';
import type { Role } from './roles.ts';
import type { RowTexts } from './table.ts';

/** `codes` by column: numbers of texts that come again and again. */
type RowWords = (cells: readonly string[], line: number, codes?: Int32Array) => RowTexts;

/** Two names in one sentence, and its number among those. */
interface Both {
  readonly text: string;
  readonly code: number;
}

/** More pairs of names are put together anew each time. */
const MOST_PAIRS = 50_000;

export function rowWordsOf({ mapping, profile }: Reading, language: 'en' | 'fr' | 'ar'): RowWords {
  let cells: readonly string[] = [];
  let codes: Int32Array | undefined;
  let pairs = 0;
  const byActor = createByCode<ReturnType<typeof createByCode<Both>>>();
  const kinds = createByCode<string>();

  const cellOf = (role: Role): string => {
    const column = mapping[role];
    return column === undefined ? '' : (cells[column] ?? '').trim();
  };
  const codeOf = (role: Role): number => {
    const column = mapping[role];
    return column === undefined ? -1 : (codes?.[column] ?? -1);
  };
  const named = (name: string): string => (profile?.nobody?.includes(name.toLowerCase()) ? '' : name);
  const bothOf = (actor: string, otherActor: string): Both => {
    const [code, otherCode] = [codeOf('actor'), codeOf('otherActor')];
    let others = byActor.get(code);
    const found = others?.get(otherCode);
    if (found) return found;
    const isKept = code >= 0 && otherCode >= 0 && pairs < MOST_PAIRS;
    const both = { text: detached(`${actor} – ${otherActor}`), code: isKept ? pairs++ : -1 };
    if (isKept) {
      others ??= createByCode();
      byActor.set(code, others);
      others.set(otherCode, both);
    }
    return both;
  };
  const kindOf = (): string => {
    const code = codeOf('kind');
    const known = kinds.get(code);
    if (known !== undefined) return known;
    const kind = cellOf('kind');
    const own = valueIn(profile?.kinds, kind)?.[language] ?? kind;
    kinds.set(code, own);
    return own;
  };

  return (row, line, numbers) => {
    [cells, codes] = [row, numbers];
    const [actor, otherActor] = [named(cellOf('actor')), named(cellOf('otherActor'))];
    const both = actor && otherActor ? bothOf(actor, otherActor) : null;
    const [title, place] = [cellOf('title'), cellOf('place')];
    return {
      id: cellOf('id') || `line-${line}`,
      title: title || both?.text || actor || otherActor || place,
      place,
      admin: cellOf('admin'),
      summary: cellOf('summary'),
      actor,
      otherActor,
      country: cellOf('country'),
      kind: kindOf(),
      codes: {
        title: title === '' && both ? both.code : -1,
        place: codeOf('place'),
        admin: codeOf('admin'),
        summary: codeOf('summary'),
        actor: codeOf('actor'),
        otherActor: codeOf('otherActor'),
        country: codeOf('country'),
        kind: codeOf('kind'),
      },
    };
  };
}
