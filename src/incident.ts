// An incident put together: what is known of it and, on phones, the small map of its place. Loaded when it is asked for, or
// when the page is idle; the map's drawing, which pictures and print share, when there is one to be drawn.

import type { Resources } from './data/fetch.ts';
import { recordById } from './data/record.ts';
import { mountIncident } from './views/incident/incident.tsx';
import type { DrawPlace } from './views/incident/small-map.ts';
import type { Scene, View } from './views/view.ts';

export function incidentOf(resources: Resources): View {
  const styles = new CSSStyleSheet();
  return mountIncident((scene) => drawerOf(scene, resources, styles));
}

/** `styles`: the sheet of all its drawings, since hues are the same for all data. */
async function drawerOf(scene: Scene, resources: Resources, styles: CSSStyleSheet): Promise<DrawPlace> {
  const [{ placeMap }, { asCustomProperty, mapStyles }, { sourceOf }] = await Promise.all([
    import('./views/map/svg/place-map.ts'),
    import('./views/map/svg/styles.ts'),
    import('./pictures.ts'),
  ]);
  const source = await sourceOf(scene, resources);
  styles.replaceSync(mapStyles(asCustomProperty, scene.atlas.lineages));
  // Before all others: a printer's colours for the same classes come later.
  if (!document.adoptedStyleSheets.includes(styles))
    document.adoptedStyleSheets = [styles, ...document.adoptedStyleSheets];
  return async (next, id, size) => {
    const open = recordById(next.atlas, id);
    return open ? placeMap(next, open, source, size) : '';
  };
}
