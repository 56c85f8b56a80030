// A view as an address for others: every choice spelled out, nothing that depends on one's own screen.

import { onEarth } from '../../lib/geo.ts';
import { encode } from '../../state/link.ts';
import type { State } from '../../state/state.ts';

/** `here` is any address of the page; only its folder and file count. */
export function pageAddress(state: State, here: string): string {
  return new URL(encode(forOthers(state), null) || '?', here.split(/[?#]/)[0]).href;
}

/** "What the map shows" differs with the size of a screen: others get the box it is here. */
export function forOthers(state: State): State {
  const { filters, view } = state;
  if (filters.area?.kind !== 'view' || !view) return state;
  // A wide map at its smallest shows more than the whole width of the earth.
  const [west, south] = onEarth([view.west, view.south]);
  const [east, north] = onEarth([view.east, view.north]);
  return { ...state, filters: { ...filters, area: { kind: 'box', bounds: { west, south, east, north } } } };
}
