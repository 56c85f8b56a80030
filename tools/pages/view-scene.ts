// What the app shows for an address, for pages that show the same.

import { createEngine } from '../../src/engine/engine.ts';
import { spanOf } from '../../src/query/bins.ts';
import { readView } from '../../src/state/read-view.ts';
import type { Scene } from '../../src/views/view.ts';

/** `query` without the reader's own choices; the language is the scene's. */
export function viewScene(scene: Scene, query: string): Scene {
  const { atlas, locale } = scene;
  const state = readView(query, atlas, locale.language);
  const answer = createEngine(atlas).query({
    filters: state.filters,
    compare: state.compare,
    view: null,
    axis: spanOf(atlas.columns),
    sort: state.sort,
  });
  return { ...scene, state, answer };
}
