// What the filter column remembers by itself: nothing that belongs in a link.

import type { PanelContext } from '../shared/panel.ts';

export interface FiltersMemory {
  readonly isSheetOpen: boolean;
  /** Facets and lineages whose options are unfolded. */
  readonly unfolded: readonly string[];
  /** Facets that show all of their options. */
  readonly complete: readonly string[];
}

export type FiltersContext = PanelContext<FiltersMemory>;

export function toggled(list: readonly string[], item: string): readonly string[] {
  return list.includes(item) ? list.filter((other) => other !== item) : [...list, item];
}
