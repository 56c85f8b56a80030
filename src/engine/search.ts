// Which rows of a large table have a word. No folded text is kept: most texts need no folding to be looked through, and
// what was found of a word is where a longer one that begins so is looked for.

import type { Atlas } from '../data/load.ts';
import { fold } from '../lib/fold.ts';
import { groupTextsOf } from './group-texts.ts';
import type { Steps } from './steps.ts';

/** By row: 1 where it has the word. */
type Found = Uint8Array;

export interface Search {
  /** Whether nothing of this text is left to be looked for. */
  readonly knows: (text: string) => boolean;
  readonly look: (text: string) => Steps<void>;
  /** Rows that have every word, known before; null where there is no word. */
  readonly found: (text: string) => readonly Found[] | null;
}

const ROWS_A_STEP = 512;
const MOST_WORDS = 12;
/** What is only to be made lower case for search. */
const PLAIN = /^[\0-&(-_a-\x7f]*$/;
const MARKS = /[\u0300-\u036f]+/g;

export function createSearch(atlas: Atlas): Search {
  const { columns, texts } = atlas;
  const { count, place, admin1, actors } = columns;
  const groupTexts = groupTextsOf(atlas).map((text) => fold(text));
  const known = new Map<string, Found>();

  /** As if all of a row's texts were folded and joined: a word has no space. */
  const hasWord = (
    row: number,
    word: string,
    namesOf: (name: string) => boolean,
    isGroup: readonly boolean[],
  ) =>
    isIn(texts.title.at(row), word) ||
    namesOf(place.at(row) ?? '') ||
    namesOf(admin1.at(row) ?? '') ||
    isIn(texts.summary.at(row), word) ||
    (actors[row] ?? []).some(({ group }) => isGroup[group]);

  function* lookFor(word: string): Steps<void> {
    const found = new Uint8Array(count);
    const part = [...known.keys()]
      .filter((other) => word.includes(other))
      .sort(byLength)
      .at(-1);
    const among = part === undefined ? null : known.get(part)!;
    const isGroup = groupTexts.map((text) => text.includes(word));
    // Names of places come again and again.
    const names = new Map<string, boolean>();
    const namesOf = (name: string): boolean => {
      let has = names.get(name);
      if (has === undefined) {
        has = isIn(name, word);
        names.set(name, has);
      }
      return has;
    };
    for (let row = 0; row < count; row++) {
      if (row % ROWS_A_STEP === 0) yield;
      if (among && among[row] === 0) continue;
      if (hasWord(row, word, namesOf, isGroup)) found[row] = 1;
    }
    known.set(word, found);
  }

  return {
    knows: (text) => wordsOf(text).every((word) => known.has(word)),
    *look(text) {
      const words = wordsOf(text);
      for (const word of words) if (!known.has(word)) yield* lookFor(word);
      for (const oldest of known.keys()) {
        if (known.size > MOST_WORDS && !words.includes(oldest)) known.delete(oldest);
      }
    },
    found(text) {
      const words = wordsOf(text);
      return words.length === 0 ? null : words.map((word) => known.get(word)!);
    },
  };
}

const wordsOf = (text: string): readonly string[] => fold(text).split(' ').filter(Boolean);
const byLength = (first: string, second: string): number => first.length - second.length;

/** Whether the folded text would have the folded word, without folding where that can be told. */
function isIn(text: string | undefined, word: string): boolean {
  if (!text) return false;
  if (PLAIN.test(text)) return text.toLowerCase().includes(word);
  const bare = text.normalize('NFD').replace(MARKS, '');
  return (PLAIN.test(bare) ? bare.toLowerCase() : fold(text)).includes(word);
}
