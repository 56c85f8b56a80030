// Files that readers open themselves put together: the button, what is dropped or pasted on the page or named by the
// address, and the file in the place of the atlas. Loaded when the page is idle, or at once where the address names one.

import { render } from 'preact';
import type { Capabilities } from './data/capabilities.ts';
import type { Atlas } from './data/load.ts';
import { atlasOfOpened } from './dataset/opened/atlas.ts';
import { type FileClient, fileClientOf } from './dataset/opened/client.ts';
import type { Drawing } from './drawing.ts';
import type { Engine } from './engine/engine.ts';
import { createLargeEngine } from './engine/large.ts';
import type { Prepared } from './engine/prepared.ts';
import { ownMessages } from './i18n/own.ts';
import type { Sort } from './query/order.ts';
import { queryOf } from './state/parameters.ts';
import { INITIAL_STATE, type State } from './state/state.ts';
import { goTo } from './state/steps.ts';
import type { Store } from './state/store.ts';
import { type BarActions, OwnHead, OwnRows } from './views/own/bar.tsx';
import { EntryButton } from './views/own/entry.tsx';
import { type OwnFile, openOwnDialog } from './views/own/open.tsx';
import type { GivenFile } from './views/own/open-props.ts';
import { openReport } from './views/own/report.tsx';
import { saveFile } from './views/shared/save-file.ts';
import type { Draw, Scene } from './views/view.ts';

interface OwnFileParts {
  readonly sceneNow: () => Scene;
  readonly drawing: Drawing;
  readonly store: Store;
  readonly read: (query: string) => State;
  /** Puts data in the place of what is shown, null for the curated ones, with an engine other than the usual one. */
  readonly show: (atlas: Atlas | null, engine: Engine | undefined) => void;
}

/** Stands in addresses while a file is shown, so that Back leads out of it and Forward in again. */
const MARK = '#own-file';

export function offerOwnFiles({ sceneNow, drawing, store, read, show }: OwnFileParts): void {
  // An article that frames the atlas is about the atlas.
  if (store.get().embed) return;
  const curated = sceneNow().atlas;
  let opened: {
    readonly file: OwnFile;
    readonly atlas: Atlas;
    /** Of a large table: what the worker has prepared is one engine's. */
    readonly engine: Engine | undefined;
  } | null = null;
  let drawDialog: Draw = () => undefined;
  const entry = placeOfEntry();
  const header = document.querySelector('.header');
  const [head, rows] = [document.createElement('div'), document.createElement('div')];
  header?.prepend(head);
  header?.append(rows);

  const open = (given?: GivenFile): void => {
    drawDialog = openOwnDialog(sceneNow(), { ...(given && { given }), ...opening });
  };
  const enter = (file: OwnFile): void => {
    if (opened && opened.file.client !== file.client) opened.file.client.end();
    const { locale } = sceneNow();
    const words = ownMessages(locale.language).bar;
    const atlas = atlasOfOpened(
      file.handed,
      curated,
      {
        language: locale.language,
        row: (record) => words.row(locale.formats.number(record + 1)),
        others: words.others,
      },
      {
        header: file.report.header,
        record: (row) => file.client.ask({ ask: 'record', record: file.handed.record[row] ?? 0 }),
      },
    );
    opened = {
      file,
      atlas,
      engine: file.prepared ? createLargeEngine(atlas, file.prepared as Prepared) : undefined,
    };
    if (location.hash !== MARK) pushMark();
    swap(opened);
  };
  const opening = { start: startClient, colours: curated.lineages.map(({ id }) => id), onOpened: enter };
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
  };
  const isShown = (): boolean => document.documentElement.classList.contains('has-own-file');

  const actions: BarActions = {
    report: () => {
      if (opened) drawDialog = openReport(sceneNow(), opened.file);
    },
    columns: () => {
      if (opened) drawDialog = openOwnDialog(sceneNow(), { again: opened.file, ...opening });
    },
    download: () => {
      const { answer } = sceneNow();
      if (!opened) return;
      const { client, handed, name } = opened.file;
      const records = Uint32Array.from(answer.order, (row) => handed.record[row] ?? 0);
      void client
        .ask({ ask: 'csv', records })
        .then((blob) => saveFile(blob, `${name.replace(/\.[^.]*$/, '')}-${answer.shown}.csv`));
    },
    another: () => open(),
    back: () => {
      history.pushState(null, '', location.pathname);
      swap(null);
    },
  };

  // Back and Forward: after the address's own listener has read the query, with the options of what was shown before.
  window.addEventListener('popstate', () => {
    const wants = location.hash === MARK && opened !== null;
    if (wants === isShown()) return;
    swap(wants ? opened : null);
    store.send(goTo(read(queryOf(location))));
  });
  document.addEventListener('paste', (event) => {
    const { target, clipboardData } = event;
    if (target instanceof Element && target.closest('input, textarea, [contenteditable], dialog')) return;
    const [file] = clipboardData?.files ?? [];
    const text = clipboardData?.getData('text/plain') ?? '';
    const name = ownMessages(store.get().language).pasted;
    if (file) open({ file, name: file.name });
    else if (/\n/.test(text.trim())) open({ file: new Blob([text]), name });
  });
  takeDrops(open);

  drawing.views.push((scene) => {
    render(EntryButton({ scene, isShown: isShown(), onOpen: () => open() }), entry);
    const shown = isShown() && opened ? { scene, file: opened.file, actions } : null;
    render(shown && OwnHead(shown), head);
    render(shown && OwnRows(shown), rows);
    drawDialog(scene);
  });
  drawing.schedule();
  const asked = new URLSearchParams(location.search).get('data');
  if (asked) drawDialog = openOwnDialog(sceneNow(), { address: asked, ...opening });
}

const startClient = (): FileClient =>
  fileClientOf(new Worker(new URL('./opened-worker.ts', import.meta.url), { type: 'module' }));

/** The order that the list begins with: by date where there are any, else by what there is. */
function firstSort({ days, tolls }: Capabilities): Sort {
  if (days) return INITIAL_STATE.sort;
  return tolls ? { key: 'deaths', descending: true } : { key: 'place', descending: false };
}

function pushMark(): void {
  try {
    history.pushState(null, '', `${location.pathname}${MARK}`);
  } catch {
    // A page without an address of its own cannot write one.
  }
}

/** Beside language and colours; on phones, where those are in the menu, at the end of that. */
function placeOfEntry(): HTMLElement {
  const place = document.createElement('div');
  place.className = 'own-place';
  const wide = window.matchMedia('(width >= 1000px)');
  const put = (): void =>
    wide.matches
      ? document.querySelector('.masthead-tools')?.prepend(place)
      : document.querySelector('.toolbar')?.append(place);
  wide.addEventListener('change', put);
  put();
  return place;
}

/** A file may be dropped anywhere on the page. */
function takeDrops(open: (given: GivenFile) => void): void {
  const page = document.documentElement;
  const hasFile = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;
  const over = (event: DragEvent): void => {
    if (!hasFile(event)) return;
    event.preventDefault();
    page.classList.add('is-dropping');
  };
  document.addEventListener('dragover', over);
  document.addEventListener('dragleave', ({ relatedTarget }) => {
    if (relatedTarget === null) page.classList.remove('is-dropping');
  });
  document.addEventListener('drop', (event) => {
    page.classList.remove('is-dropping');
    const [file] = event.dataTransfer?.files ?? [];
    if (!file || event.defaultPrevented) return;
    event.preventDefault();
    document.querySelector<HTMLDialogElement>('dialog[open]')?.close();
    open({ file, name: file.name });
  });
}
