// What a file of the reader's own needs of the page, and what the page can ask of it.

import type { Atlas } from './data/load.ts';
import type { Drawing } from './drawing.ts';
import type { Engine } from './engine/engine.ts';
import type { State } from './state/state.ts';
import type { Store } from './state/store.ts';
import type { GivenFile } from './views/own/open-props.ts';
import type { Scene } from './views/view.ts';

export interface OwnFileParts {
  readonly sceneNow: () => Scene;
  readonly drawing: Drawing;
  readonly store: Store;
  readonly read: (query: string) => State;
  /** Puts data in the place of what is shown, null for the curated ones, with an engine other than the usual one. */
  readonly show: (atlas: Atlas | null, engine: Engine | undefined) => void;
}

export interface OwnFiles {
  /** The dialog that opens a file, with one that was dropped or pasted. */
  readonly open: (given?: GivenFile) => void;
  /** `agreed`: what a link says of its columns. */
  readonly openAddress: (address: string, agreed: string | null) => void;
  /** The address leads to a file that is not open: shows the one that is kept, or says that none is. */
  readonly resume: () => void;
  readonly isShown: () => boolean;
}

/** Stands in addresses while a file is shown, so that Back leads out of it and Forward in again. */
export const OWN_MARK = '#own-file';

/**
 * The address that the page was loaded with: since then the app has written its own, without what it does not know.
 * Another page gone to without a load has none of it.
 */
export function loadedAddress(): URL {
  const [load] = performance.getEntriesByType('navigation');
  const here = new URL(location.href);
  const loaded = load ? new URL(load.name) : here;
  return loaded.origin === here.origin && loaded.pathname === here.pathname ? loaded : here;
}
