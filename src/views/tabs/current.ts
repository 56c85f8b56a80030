// Which part of the page a reader looks at: the last one that begins in the upper part of the window.

export const TAB_PLACES = ['map', 'list', 'timeline'] as const;
export type TabId = (typeof TAB_PLACES)[number];

/** From the top of the window, as a part of its height. */
const LOOKED_AT = 0.4;

/** `tops` are the places of the parts, in pixels from the top of the window. */
export function currentTab(tops: Readonly<Record<TabId, number>>, heightPx: number): TabId {
  const begun = (tab: TabId): boolean => tops[tab] <= heightPx * LOOKED_AT;
  if (begun('list')) return 'list';
  return begun('timeline') ? 'timeline' : 'map';
}
