// Files that readers open themselves put together: the dialog, the file in the place of the atlas, and whether this
// browser keeps it. Loaded when a reader goes one of the ways to it (own-entry.ts).

import { knownNames } from 'virtual:atlas-known-names';
import { render } from 'preact';
import type { Capabilities } from './data/capabilities.ts';
import type { Atlas } from './data/load.ts';
import { agreedOf, agreementFrom } from './dataset/opened/agreed.ts';
import { type FileClient, fileClientOf } from './dataset/opened/client.ts';
import { type Part, WHOLE } from './dataset/opened/readers/groups.ts';
import type { Engine } from './engine/engine.ts';
import { createLargeEngine } from './engine/large.ts';
import type { Prepared } from './engine/prepared.ts';
import { atlasOfFile } from './own-file-atlas.ts';
import { loadedAddress, OWN_MARK, type OwnFileParts, type OwnFiles } from './own-file-parts.ts';
import { paceViews } from './pace.ts';
import type { Sort } from './query/order.ts';
import { queryOf } from './state/parameters.ts';
import { INITIAL_STATE, type State } from './state/state.ts';
import { goTo } from './state/steps.ts';
import { type BarActions, OwnHead, OwnRows } from './views/own/bar.tsx';
import { createKeeper } from './views/own/keeper.ts';
import { openOwnDialog } from './views/own/open.tsx';
import type { GivenFile } from './views/own/open-props.ts';
import { givenAs, type OwnFile, versionOf } from './views/own/own-file.ts';
import { openReport } from './views/own/report.tsx';
import { saveFile } from './views/shared/save-file.ts';
import type { Draw } from './views/view.ts';

export function createOwnFiles({ sceneNow, drawing, store, read, show }: OwnFileParts): OwnFiles {
  const curated = sceneNow().atlas;
  let opened: {
    readonly file: OwnFile;
    readonly atlas: Atlas;
    /** Of a large table: what the worker has prepared is one engine's. */
    readonly engine: Engine | undefined;
  } | null = null;
  let drawDialog: Draw = () => undefined;
  const keeper = createKeeper(drawing.schedule);
  const header = document.querySelector('.header');
  const [head, rows] = [document.createElement('div'), document.createElement('div')];
  header?.prepend(head);
  header?.append(rows);

  const openDialog = (request: Partial<Parameters<typeof openOwnDialog>[1]>): void => {
    drawDialog = openOwnDialog(sceneNow(), {
      start: startClient,
      known: {
        names: knownNames,
        lineages: curated.lineages.map(({ id, name }) => ({ id, name: name[store.get().language] })),
      },
      ...{ keeper, onOpened: enter },
      ...request,
    });
  };
  const open = (given?: GivenFile): void => openDialog(given ? { given } : {});
  const enter = (file: OwnFile): void => {
    if (opened && opened.file.client !== file.client) opened.file.client.end();
    const atlas = atlasOfFile(file, curated, sceneNow().locale);
    opened = {
      file,
      atlas,
      engine: file.prepared ? createLargeEngine(atlas, file.prepared as Prepared) : undefined,
    };
    if (location.hash !== OWN_MARK) pushMark();
    swap(opened);
    // Other columns of a file that is kept: those are what it opens with from now on.
    if (keeper.isKept(file.source) && !file.comparison) keep(file);
  };
  const keep = ({ name, source, reading, look, comparison }: OwnFile): void =>
    void keeper.keep({
      ...{ name, file: source, agreed: agreedOf(reading, look.header) },
      ...(comparison && { before: comparison.before }),
    });
  const swap = (next: typeof opened): void => {
    const page = document.documentElement;
    const atlas = next?.atlas ?? null;
    page.classList.toggle('has-own-file', atlas !== null);
    // The ways in lead through the atlas; who opens a file has taken another.
    if (atlas) page.classList.remove('has-ways');
    show(atlas, next?.engine);
    const { language, theme } = store.get();
    const sort = atlas ? firstSort(atlas.has) : INITIAL_STATE.sort;
    store.send({
      remember: 'replace',
      apply: ({ view, markScale }) => ({ ...INITIAL_STATE, language, theme, view, markScale, sort }),
    });
    pace.inFrames();
  };
  /** To what an address says of the file that has just come: both are one drawing. */
  const narrow = (query: string): void => {
    store.send(goTo(read(query)));
    pace.inFrames();
  };
  const isShown = (): boolean => document.documentElement.classList.contains('has-own-file');

  const actions: BarActions = {
    report: () => {
      if (opened) drawDialog = openReport(sceneNow(), opened.file);
    },
    columns: () => {
      if (opened) openDialog({ again: opened.file });
    },
    download: () => {
      const { answer, atlas } = sceneNow();
      if (!opened) return;
      const { client, handed, name } = opened.file;
      const records = Uint32Array.from(answer.order, (row) => handed.record[row] ?? 0);
      void client
        .ask({ ask: 'csv', records })
        .then((blob) =>
          saveFile(
            blob,
            `${name.replace(/\.[^.]*$/, '')}-${answer.shown}${atlas.own?.preliminary ? '-preliminary' : ''}.csv`,
          ),
        );
    },
    keep: () => {
      if (opened) keep(opened.file);
    },
    forget: () => void keeper.forget(),
    compare: () => {
      if (!opened) return;
      const { file } = opened;
      // Without an identifier nothing can be matched: that is chosen first.
      if (file.reading.mapping.id === undefined) openDialog({ again: file, failure: 'needsId' });
      else openDialog({ base: versionOf(file) });
    },
    exchange: () => {
      const { before, after } = opened?.file.comparison ?? {};
      if (before && after) openDialog({ base: after, given: givenAs(before) });
    },
    fetchRest: () => {
      if (opened) open({ ...givenAs(versionOf(opened.file)), part: WHOLE });
    },
    endComparison: () => {
      const { after } = opened?.file.comparison ?? {};
      if (after) open(givenAs(after));
    },
    another: () => open(),
    back: () => {
      history.pushState(null, '', location.pathname);
      swap(null);
    },
  };

  /** Back and Forward in quick turn are one wish: the kept file is looked for and opened once. */
  let isLooking = false;
  let resumed: HTMLDialogElement | null = null;
  const resume = async (): Promise<void> => {
    if (isLooking || resumed?.open) return;
    isLooking = true;
    // What was chosen of the file: the page has read it as an address of the atlas, and may have dropped it since.
    const query = queryOf(loadedAddress());
    const kept = await keeper.kept();
    isLooking = false;
    if (location.hash !== OWN_MARK || isShown()) return;
    if (!kept) {
      history.replaceState(null, '', `${location.pathname}${location.search}`);
      openDialog({ failure: 'notKept' });
      return;
    }
    const { file, name, agreed, before } = kept;
    openDialog({
      base: before ?? null,
      given: { file, name, agreed, part: partOf(read(query)) },
      onOpened(restored) {
        // Back between the dialog's closing and this: there was no dialog to close any more.
        if (location.hash !== OWN_MARK) {
          restored.client.end();
          return;
        }
        enter(restored);
        narrow(query);
      },
    });
    resumed = document.querySelector('dialog.own-open[open]');
  };
  // Back and Forward: after the address's own listener has read the query, with the options of what was shown before.
  window.addEventListener('popstate', () => {
    const leadsHere = location.hash === OWN_MARK;
    // Who goes back while the kept file is read does not want it any more.
    if (!leadsHere) resumed?.close();
    if (leadsHere && !opened) {
      void resume();
      return;
    }
    if (leadsHere === isShown()) return;
    swap(leadsHere ? opened : null);
    narrow(queryOf(location));
  });

  // What the worker has prepared is large.
  const pace = paceViews(drawing, store, () => isShown() && opened?.engine !== undefined);
  const drawBar: Draw = (scene) => {
    const shown =
      isShown() && opened
        ? {
            scene,
            file: opened.file,
            keeping: keeper.stateOf(opened.file.source, opened.file.comparison?.before.source),
            actions,
          }
        : null;
    render(shown && OwnHead(shown), head);
    render(shown && OwnRows(shown), rows);
    drawDialog(scene);
  };
  // Before the map: what the bar takes of the page's height is the map's.
  const mapAt = drawing.views.findIndex(({ place }) => place === 'map');
  drawing.views.splice(mapAt === -1 ? drawing.views.length : mapAt, 0, drawBar);
  drawing.schedule();
  return {
    open,
    openAddress: (address, agreed) => {
      const query = queryOf(loadedAddress());
      openDialog({
        ...{ address, agreed: agreed ? agreementFrom(agreed) : null, part: partOf(read(query)) },
        onOpened(file) {
          enter(file);
          // Dates and area of the link are those of the file that it names.
          if (file.address === address) narrow(query);
        },
      });
    },
    resume: () => void resume(),
    isShown,
  };
}

/** Of a file on the web, by the dates and the area of the address. */
function partOf({ filters: { time, area } }: State): Part {
  return { days: time, bounds: area?.kind === 'box' ? area.bounds : null, isAll: false };
}

function startClient(): FileClient {
  const client = fileClientOf(new Worker(new URL('./opened-worker.ts', import.meta.url), { type: 'module' }));
  // What draws many rows is here before they are; where it cannot be had, the map asks again and says so.
  import('./views/map/marks/many.ts').catch(() => undefined);
  return client;
}

/** The order that the list begins with: by date where there are any, else by what there is. */
function firstSort({ days, tolls }: Capabilities): Sort {
  if (days) return INITIAL_STATE.sort;
  return tolls ? { key: 'deaths', descending: true } : { key: 'place', descending: false };
}

function pushMark(): void {
  try {
    history.pushState(null, '', `${location.pathname}${OWN_MARK}`);
  } catch {
    // A page without an address of its own cannot write one.
  }
}
