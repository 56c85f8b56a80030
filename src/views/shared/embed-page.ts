// Which page of the folder newsrooms frame, and the address of a view in it.

import { embedFile } from '../../lib/embed-file.ts';
import { encode } from '../../state/link.ts';
import type { State } from '../../state/state.ts';

/** `folder` is any address in the built folder; others get every choice spelled out. */
export function embedAddress(state: State, folder: string): string {
  return new URL(`${embedFile(state.language)}${encode({ ...state, embed: false }, null)}`, folder).href;
}
