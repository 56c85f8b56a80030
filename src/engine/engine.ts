// Answers questions about one atlas on this thread, keeping the fail mask between questions.

import type { Atlas } from '../data/load.ts';
import { fold } from '../lib/fold.ts';
import { type Answer, answerOf, type Change, type Question } from '../query/answer.ts';
import { type MaskInput, updateMask } from '../query/mask.ts';
import { groupTextsOf } from './group-texts.ts';
import type { Steps } from './steps.ts';

export interface Engine {
  query(question: Question): Answer;
  /** What it would have to learn first for so long that the page would wait; null where it answers at once. */
  prepare?(question: Question): Steps<unknown> | null;
}

export function createEngine(atlas: Atlas): Engine {
  const { columns } = atlas;
  // Folding every text takes longer than the first answer: it waits for the first word to search.
  let searchText: readonly string[] = [];
  let places: readonly string[] = [];
  let fail = new Uint32Array(columns.count);
  let previous: MaskInput | null = null;
  let last: Omit<Change, 'bits'> | null = null;
  return {
    query(question) {
      if (question.filters.text !== '' && searchText.length === 0) searchText = searchTextOf(atlas);
      if (question.sort.key === 'place' && places.length === 0) places = Array.from(columns.place, fold);
      const { filters, compare, view } = question;
      const input: MaskInput = { filters, compare, view, searchText, kinLinks: atlas.kinLinks };
      const next = fail.slice();
      const bits = updateMask(next, columns, input, previous);
      // An answer keeps its mask: it is replaced, never changed.
      if (bits !== 0) fail = next;
      previous = input;
      const change = last && { ...last, bits };
      const answer = answerOf(columns, fail, question, atlas.lineages.length, places, change);
      last = { before: answer, sort: question.sort };
      return answer;
    },
  };
}

/** What a word is looked for in: title, place, summary, names and aliases of the groups, folded. */
function searchTextOf(atlas: Atlas): readonly string[] {
  const { columns, texts } = atlas;
  const groupTexts = groupTextsOf(atlas);
  return Array.from(columns.id, (_, row) =>
    fold(
      [
        texts.title.at(row),
        columns.place.at(row),
        columns.admin1.at(row),
        texts.summary.at(row),
        ...(columns.actors[row] ?? []).map((actor) => groupTexts[actor.group]),
      ].join(' '),
    ),
  );
}
