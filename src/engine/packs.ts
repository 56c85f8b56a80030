// Columns of options packed together while their combinations are few: one number a row stands for all options of a
// pack, so counts are kept a combination, and what a facet turns away is looked up by it.

import { type Codes, type Columns, SET_COLUMNS, type SetColumn, type SetColumnId } from '../data/columns.ts';

export interface Pack {
  /** By row. */
  readonly codes: Codes;
  /** How many combinations there may be. */
  readonly count: number;
  /** The options of each combination, as a column whose rows are the combinations. */
  readonly sets: Readonly<Partial<Record<SetColumnId, SetColumn>>>;
}

/** A column with more options than these is a pack of its own. */
const MOST_COMBINATIONS = 4096;

export function packsOf({ count, sets }: Columns): readonly Pack[] {
  const parts = SET_COLUMNS.map((id) => ({ id, ...partOf(sets[id], count) })).sort(
    (first, second) => first.kinds - second.kinds,
  );
  const packs: (typeof parts)[] = [];
  let combinations = Number.POSITIVE_INFINITY;
  for (const part of parts) {
    combinations *= part.kinds;
    if (combinations <= MOST_COMBINATIONS) packs.at(-1)?.push(part);
    else {
      packs.push([part]);
      combinations = part.kinds;
    }
  }
  return packs.map((together) => packed(together, count));
}

interface Part {
  readonly id: SetColumnId;
  readonly codes: Codes;
  readonly kinds: number;
  /** The options of each kind. */
  readonly options: readonly (readonly number[])[];
  readonly dictionary: readonly string[];
}

function packed(parts: readonly Part[], count: number): Pack {
  const combinations = parts.reduce((product, { kinds }) => product * kinds, 1);
  const codes = combinations <= 65_536 ? new Uint16Array(count) : new Uint32Array(count);
  const sets: Partial<Record<SetColumnId, SetColumn>> = {};
  let stride = 1;
  for (const part of parts) {
    const { codes: own, kinds, options, dictionary } = part;
    // Of a column without options every row has none.
    if (kinds > 1) for (let row = 0; row < count; row++) codes[row]! += own[row]! * stride;
    const offsets = new Uint32Array(combinations + 1);
    const all: number[] = [];
    for (let combination = 0; combination < combinations; combination++) {
      for (const code of options[Math.floor(combination / stride) % kinds] ?? []) all.push(code);
      offsets[combination + 1] = all.length;
    }
    sets[part.id] = { dictionary, offsets, codes: Uint32Array.from(all) };
    stride *= kinds;
  }
  return { codes, count: combinations, sets };
}

/** One number a row for all options that the row has in one column. */
function partOf({ dictionary, offsets, codes }: SetColumn, count: number): Omit<Part, 'id'> {
  // Of one option each; the last is "none" where there is one code a row, as in a column without offsets.
  const options: number[][] = [...dictionary.keys()].map((code) => [code]);
  const none = options.push([]) - 1;
  if (!offsets) return { codes, kinds: options.length, options, dictionary };
  const wide = options.length;
  const longer = new Map<number, number>();
  const own = new Uint32Array(count);
  for (let row = 0; row < count; row++) {
    let kind = none;
    for (let at = offsets[row]!; at < offsets[row + 1]!; at++) {
      const code = codes[at]!;
      if (kind === none) kind = code;
      else {
        const key = kind * wide + code;
        const known = longer.get(key) ?? options.push([...options[kind]!, code]) - 1;
        longer.set(key, known);
        kind = known;
      }
    }
    own[row] = kind;
  }
  return { codes: own, kinds: options.length, options, dictionary };
}
