// Where a link leads that only the host may open, as in WordPress: it follows links to this very site, no others.

import { encode } from '../../state/link.ts';
import type { State } from '../../state/state.ts';
import { incidentPath } from '../shared/incident-page.ts';

/**
 * The address in `folder` (absolute, ends with a slash) that leads to what the link names: pages of ours directly, all
 * else by way of the open incident's own page, which lists its sources, or of the full map. Null for a place in this page.
 */
export function leadOf(href: string, folder: string, state: State): string | null {
  if (href.startsWith('#')) return null;
  const target = URL.canParse(href, folder) ? new URL(href, folder).href : '';
  if (target.startsWith(folder)) return target;
  const { selected, language } = state;
  if (selected !== null) return `${folder}${incidentPath(selected, language)}`;
  return `${folder}index.html${encode({ ...state, embed: false, parts: null }, null)}`;
}
