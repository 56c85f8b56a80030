// What the filter column remembers by itself: nothing that belongs in a link.

import type { PanelContext } from '../shared/panel.ts';

export interface FiltersMemory {
  readonly isSheetOpen: boolean;
  /** Facets and lineages that the reader has unfolded or folded; the rest unfold while something in them is chosen. */
  readonly folds: Readonly<Record<string, 'open' | 'closed'>>;
  /** Facets that show all of their options. */
  readonly complete: readonly string[];
}

export type FiltersContext = PanelContext<FiltersMemory>;

/** Whether a facet or lineage shows its options; `hasChoice` unfolds what nobody has touched. */
export function isUnfolded({ folds }: FiltersMemory, key: string, hasChoice: boolean): boolean {
  return folds[key] === undefined ? hasChoice : folds[key] === 'open';
}

/** What is open stays open when its last choice goes: the focus is in it. */
export function folded({ folds }: FiltersMemory, key: string, isOpen: boolean): Pick<FiltersMemory, 'folds'> {
  return { folds: { ...folds, [key]: isOpen ? 'open' : 'closed' } };
}

export function toggled(list: readonly string[], item: string): readonly string[] {
  return list.includes(item) ? list.filter((other) => other !== item) : [...list, item];
}
