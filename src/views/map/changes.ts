// What of the map another scene changes.

import type { Scene } from '../view.ts';

interface Changes {
  readonly isOtherSelected: boolean;
  readonly hasOtherMarks: boolean;
  readonly hasOtherLabels: boolean;
}

/** What must be painted again; null when the map would look the same. */
export function changesOf(before: Scene | null, next: Scene): Changes | null {
  if (!before) return { isOtherSelected: true, hasOtherMarks: true, hasOtherLabels: true };
  const isOtherSelected = before.state.selected !== next.state.selected;
  const hasOtherMarks =
    before.answer.fail !== next.answer.fail ||
    before.atlas.columns !== next.atlas.columns ||
    before.state.embed !== next.state.embed;
  const hasOtherLabels =
    isOtherSelected ||
    before.atlas.columns !== next.atlas.columns ||
    before.state.embed !== next.state.embed ||
    before.locale !== next.locale ||
    before.atlas.texts !== next.atlas.texts ||
    before.state.highlight !== next.state.highlight;
  const isSame = !hasOtherLabels && !hasOtherMarks && before.state === next.state;
  return isSame ? null : { isOtherSelected, hasOtherMarks, hasOtherLabels };
}

const LOOKS = ['camera', 'filters', 'compare', 'selected', 'hovered', 'highlight', 'drawing'] as const;

/** Beside what the map tells of itself: the camera changes only where an address, a host or the reader asks for another. */
export const looksOther = (before: Scene | null, next: Scene): boolean =>
  !!changesOf(before, next)?.hasOtherLabels || LOOKS.some((key) => before?.state[key] !== next.state[key]);
