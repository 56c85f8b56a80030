// Which page of the folder newsrooms frame: one constant, and the address of a view in it.

import { encode } from '../../state/link.ts';
import type { State } from '../../state/state.ts';

/** `embed.html` once the folder has that file; until then the app itself in its embed layout. */
const EMBED_PAGE: 'embed.html' | 'index.html' = 'index.html';

/** `folder` is any address in the built folder; others get every choice spelled out. */
export function embedAddress(state: State, folder: string): string {
  const isApp = EMBED_PAGE === ('index.html' as string);
  const query = encode({ ...state, embed: isApp }, null);
  return new URL(isApp ? query || '?' : `${EMBED_PAGE}${query}`, folder).href;
}
