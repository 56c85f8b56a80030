// The rule for annotations of the timeline: short enough to stand beside a bar in every language.

import { type Problem, problemIn } from '../problem.ts';
import type { Tables } from '../tables.ts';

const MOST_WORDS = 8;

export function* longAnnotations(tables: Tables): Iterable<Problem> {
  for (const row of tables.annotations) {
    for (const column of ['text_en', 'text_fr', 'text_ar'] as const) {
      // A French sign after a blank is no word.
      const words = row[column].split(/\s+/).filter((part) => /[\p{L}\p{N}]/u.test(part));
      if (words.length <= MOST_WORDS) continue;
      const what = `${column} has ${words.length} words`;
      yield problemIn('annotations', row, what, `say it in ${MOST_WORDS} at most`);
    }
  }
}
