// In what words a row of somebody's file is shown: its title, its place, its actors.

import { createByCode, detached } from './growing.ts';
import type { Reading } from './incident.ts';
import { valueIn } from './profiles/profile.ts';
import { cellIn } from './readers/records.ts';
import type { ScannedRow } from './readers/scan.ts';
import type { Role } from './roles.ts';
import type { RowTexts } from './table.ts';

type RowWords = (cells: readonly string[], line: number, scanned?: ScannedRow) => RowTexts;

/** Two names in one sentence, and its number among the titles; -1 for none. */
interface Both {
  readonly text: string;
  readonly title: number;
}

interface Cell {
  readonly text: () => string;
  /** The number of its text among those that come again and again in its column; -1 for none. */
  readonly code: () => number;
}

/** More pairs of names are put together anew each time. */
const MOST_PAIRS = 50_000;

export function rowWordsOf({ mapping, profile }: Reading, language: 'en' | 'fr' | 'ar'): RowWords {
  let cells: readonly string[] = [];
  let scanned: ScannedRow | undefined;
  let [pairs, titles] = [0, 0];
  const cell = (role: Role): Cell => {
    const column = mapping[role];
    if (column === undefined) return { text: () => '', code: () => -1 };
    return {
      text: () => cellIn(cells, column, scanned).trim(),
      code: () => (scanned ? scanned.codes[column]! : -1),
    };
  };
  const [id, title, place, admin] = [cell('id'), cell('title'), cell('place'), cell('admin')];
  const [summary, actor, otherActor] = [cell('summary'), cell('actor'), cell('otherActor')];
  const [country, kind] = [cell('country'), cell('kind')];
  const byActor = createByCode<ReturnType<typeof createByCode<Both>>>();
  const kinds = createByCode<string>();

  const named = (name: string): string => (profile?.nobody?.includes(name.toLowerCase()) ? '' : name);
  const bothOf = (one: string, other: string): Both => {
    const [code, otherCode] = [actor.code(), otherActor.code()];
    let others = byActor.get(code);
    const found = others?.get(otherCode);
    if (found) return found;
    const isKept = code >= 0 && otherCode >= 0 && pairs < MOST_PAIRS;
    const both = { text: detached(`${one} – ${other}`), title: isKept ? titles++ : -1 };
    if (isKept) {
      pairs++;
      others ??= createByCode();
      byActor.set(code, others);
      others.set(otherCode, both);
    }
    return both;
  };
  /** The number as a title of what is the text of a cell. */
  const titled = (own: Cell): (() => number) => {
    const numbers = createByCode<number>();
    return () => {
      const code = own.code();
      let number = code < 0 ? -1 : numbers.get(code);
      if (number === undefined) {
        number = titles++;
        numbers.set(code, number);
      }
      return number;
    };
  };
  const titleOf = [titled(title), titled(actor), titled(otherActor), titled(place)] as const;
  const kindOf = (): string => {
    const code = kind.code();
    const known = kinds.get(code);
    if (known !== undefined) return known;
    const own = kind.text();
    const name = valueIn(profile?.kinds, own)?.[language] ?? own;
    kinds.set(code, name);
    return name;
  };
  const idColumn = mapping.id;

  return (row, line, itself) => {
    cells = row;
    scanned = itself;
    const [one, other] = [named(actor.text()), named(otherActor.text())];
    const both = one && other ? bothOf(one, other) : null;
    const [own, where] = [title.text(), place.text()];
    const at = own ? 0 : one ? 1 : other ? 2 : 3;
    const plainId = scanned && idColumn !== undefined ? scanned.plain(idColumn) : null;
    return {
      id: plainId ?? (id.text() || `line-${line}`),
      title: own || both?.text || one || other || where,
      place: where,
      admin: admin.text(),
      summary: summary.text(),
      actor: one,
      otherActor: other,
      country: country.text(),
      kind: kindOf(),
      codes: {
        title: own === '' && both ? both.title : titleOf[at](),
        place: place.code(),
        admin: admin.code(),
        summary: summary.code(),
        actor: actor.code(),
        otherActor: otherActor.code(),
        country: country.code(),
        kind: kind.code(),
      },
    };
  };
}
