// What an address shows, for whoever draws it beside the page's own view: paper, cards, pages of text.

import type { Atlas } from '../data/load.ts';
import { decode } from './link.ts';
import type { State } from './state.ts';
import { vocabularyOf } from './vocabulary.ts';

/** `query` without the reader's own choices. */
export const readView = (
  query: string,
  { columns, groupsById }: Pick<Atlas, 'columns' | 'groupsById'>,
  language: State['language'],
): State => decode(query, { ...vocabularyOf(columns, groupsById), language, embed: false });
