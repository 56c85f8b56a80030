// The rule for measured recall: nobody holds more than is known.

import { type Problem, problemIn } from '../problem.ts';
import type { Tables } from '../tables.ts';

export function* moreThanKnown(tables: Tables): Iterable<Problem> {
  for (const row of tables.recall) {
    if (Number(row.held) <= Number(row.known)) continue;
    yield problemIn('recall', row, `held ${row.held} is above known ${row.known}`, 'correct one of them');
  }
}
