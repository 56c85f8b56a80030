// What the search says it looks through: places and groups where the dataset names them.

import type { Scene } from '../view.ts';

export const searchLabel = ({
  atlas: { has },
  locale: { messages },
}: Pick<Scene, 'atlas' | 'locale'>): string =>
  has.groups && has.placeNames ? messages.filters.search : messages.filters.searchWords;
