// Whether a place has just been asked for: a country chosen, words typed that name a place that is shown, or incidents
// that a host points at.

import { fold } from '../../../lib/fold.ts';
import { isPlaceNamed } from '../../../query/spots.ts';
import type { Scene } from '../../view.ts';
import { MOST_MARKS } from '../marks/marks.ts';

/** Shorter words are in too many names. */
const LEAST_LETTERS = 3;

/** Also when the place is taken back. */
export function asksForPlace(next: Scene, before: Scene): boolean {
  const [now, then] = [next.state.filters, before.state.filters];
  if (next.answer.shown === 0 || now.area?.kind === 'view') return false;
  if (now.country !== then.country || `${next.state.highlight}` !== `${before.state.highlight}`) return true;
  return now.text !== then.text && (namesPlace(next) || namesPlace(before));
}

function namesPlace({ state, answer, atlas: { columns }, locale }: Scene): boolean {
  const text = fold(state.filters.text);
  // What names a place leaves few; of so many it is not asked.
  if (text.length < LEAST_LETTERS || answer.shown > MOST_MARKS) return false;
  return isPlaceNamed(columns, answer.order, text, locale.formats.country);
}
