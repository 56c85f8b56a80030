// Rules for the names that the map writes beside a few incidents.

import { type Problem, problemIn } from '../problem.ts';
import { cellOf, rowsOf, type Tables } from '../tables.ts';

/** A longer name would need the room of two. */
const MOST_LETTERS = 24;
const MOST_PINS = 3;

export function* longMapLabels(tables: Tables): Iterable<Problem> {
  for (const row of rowsOf(tables, 'mapLabels')) {
    for (const column of ['label_en', 'label_fr', 'label_ar']) {
      const label = cellOf(row, column);
      if (label.length > MOST_LETTERS) {
        yield problemIn(
          'mapLabels',
          row,
          `${column} "${label}" is too long`,
          `use at most ${MOST_LETTERS} letters`,
        );
      }
    }
  }
}

export function* tooManyPins(tables: Tables): Iterable<Problem> {
  const pinned = tables.mapLabels.filter((row) => row.pinned === 'yes');
  for (const row of pinned.slice(MOST_PINS)) {
    yield problemIn('mapLabels', row, `${pinned.length} incidents are pinned`, `pin at most ${MOST_PINS}`);
  }
}
