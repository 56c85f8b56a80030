// Which parts of the page are folded away: every one of them can be, but never all that show incidents at once.

export const PANELS = ['map', 'list', 'timeline'] as const;
type PanelId = (typeof PANELS)[number];
export type FoldablePart = PanelId | 'filters';

/** The parts that are folded away after the button of one was pressed. */
export function toggled(folded: readonly FoldablePart[], part: FoldablePart): readonly FoldablePart[] {
  if (folded.includes(part)) return folded.filter((other) => other !== part);
  const next = [...folded, part];
  return PANELS.every((panel) => next.includes(panel)) ? folded : next;
}
