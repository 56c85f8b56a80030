// One incident: what is known, who says so, where it comes from, and what is uncertain.

import { recordById } from '../../data/record.ts';
import { type Send, select } from '../../state/steps.ts';
import { apart } from '../shared/apart.ts';
import type { Copied } from '../shared/copy-button.tsx';
import { isForPage } from '../shared/escape.ts';
import { focusFirst, focusHere, menuButton } from '../shared/focus.ts';
import { panel } from '../shared/panel.ts';
import { addHandle } from '../shared/sheet-handle.ts';
import type { Draw, Scene, View } from '../view.ts';
import { CopyLink } from './copy-link.tsx';
import { Facts } from './facts.tsx';
import { IncidentHead } from './head.tsx';
import { RelatedButton, RelatedIncidents } from './related.tsx';
import { createSmallMap, type LoadDrawPlace } from './small-map.ts';
import { Title } from './title.tsx';
import './incident.css';

/** As in layout.css: below the map's upper part. */
const restTopPx = (windowPx: number): number => (windowPx < 640 ? windowPx / 4 : 268);

interface IncidentMemory {
  /** Id of the incident whose link was copied, and whether the browser allowed it. */
  readonly copied: Copied | null;
  /** Place of the report that the pointer is on. */
  readonly pointed: number | null;
}

/** `loadDrawPlace`: for the small map of phones; null in an embed, whose map stays in sight. */
export function mountIncident(loadDrawPlace: LoadDrawPlace | null): View {
  return (root, send) => mount(root, send, loadDrawPlace);
}

function mount(root: HTMLElement, send: Send, loadDrawPlace: LoadDrawPlace | null): Draw {
  let shown: string | null = null;
  let origin: Element | null = null;
  let isFirst = true;
  const [body, head, map, text] = [
    document.createElement('div'),
    document.createElement('div'),
    document.createElement('div'),
    document.createElement('article'),
  ];
  body.className = 'incident-body';
  head.className = 'incident-head';
  text.className = 'incident-text';
  map.className = 'incident-map';
  map.hidden = true;
  body.append(head, map, text);
  root.append(body);
  const toRest = addHandle(root, {
    panel: root,
    head: '.incident-head',
    restPx: restTopPx,
    close: () => send(select(null)),
  });

  const drawHead = panel({}, (scene) => {
    const row = selectedRow(scene);
    return row === undefined ? null : <IncidentHead scene={scene} row={row} send={send} />;
  })(head, send);
  // A text that cannot be drawn takes neither the way out nor the way on with it.
  const drawText = apart(
    panel<IncidentMemory>({ copied: null, pointed: null }, (scene, { local, change }) => {
      const row = selectedRow(scene);
      if (row === undefined) return null;
      return (
        <>
          <Title scene={scene} row={row} />
          <Facts
            scene={scene}
            row={row}
            root="./"
            pointed={local.pointed}
            onPoint={(pointed) => pointed !== local.pointed && change({ pointed })}
          />
          <RelatedIncidents
            scene={scene}
            row={row}
            line={(other) => <RelatedButton scene={scene} row={other} send={send} />}
          />
          {scene.atlas.has.published && (
            <CopyLink scene={scene} copied={local.copied} onCopied={(copied) => change({ copied })} />
          )}
        </>
      );
    }),
  )(text, send);

  const drawMap = loadDrawPlace && createSmallMap(root, map, loadDrawPlace);

  document.addEventListener('keydown', (event) => {
    if (shown !== null && isForPage(event)) send(select(null));
  });

  return (scene) => {
    const { selected } = scene.state;
    const wasOpen = shown !== null;
    const isOpening = isFirst;
    isFirst = false;
    const opener = document.activeElement;
    root.hidden = selected === null;
    drawHead(scene);
    drawText(scene);
    if (selected !== null && !wasOpen) toRest();
    drawMap?.(scene);
    if (selected === shown) return;
    if (selected !== null && !isOpening) {
      if (!wasOpen) origin = opener;
      root.scrollTop = 0;
      // The previous and next buttons keep the focus; everything else hands it to the title.
      if (!root.contains(opener) || opener?.closest('.related')) {
        focusHere(root.querySelector('h2'), { preventScroll: true });
      }
    }
    if (selected === null && wasOpen) giveFocusBack(shown, origin);
    shown = selected;
  };
}

/** To what opened the incident; if that is gone, to its row in the list; where lineages hide that, to their button. */
function giveFocusBack(id: string | null, origin: Element | null): void {
  const places = [
    origin instanceof HTMLElement && origin !== document.body ? origin : null,
    document.querySelector<HTMLElement>(`#list [data-id="${CSS.escape(id ?? '')}"]`),
    document.getElementById('list'),
    document.querySelector<HTMLElement>('.lineage-switch'),
    menuButton(),
  ];
  // On phones the page goes back to where it was (page.ts).
  focusFirst(places, { preventScroll: window.matchMedia('(width < 1000px)').matches });
}

function selectedRow({ state, atlas }: Scene): number | undefined {
  return recordById(atlas, state.selected)?.row;
}
