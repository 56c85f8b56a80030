// Puts the parts together: the only file that knows every one of them.

import './styles/tokens.css';
import './styles/faces.css';
import './styles/stand-ins.css';
import './styles/base.css';
import './styles/layout.css';
import './styles/embed.css';
import { hasBlocks, openBlock } from './blocks.ts';
import { type Resources, startLoading } from './data/fetch.ts';
import { type Atlas, atlasOf } from './data/load.ts';
import type { TextPayload } from './data/payload.ts';
import { createEngine } from './engine/engine.ts';
import { loadLocale, localeOf, preferredLanguage } from './i18n/index.ts';
import type { Answer, Question } from './query/answer.ts';
import { spanOf } from './query/bins.ts';
import { SET_FACETS, type SetFacetId } from './query/facets.ts';
import { decode, languageAsked } from './state/link.ts';
import { queryOf } from './state/parameters.ts';
import type { InterfaceLanguage, State } from './state/state.ts';
import { select, showStage } from './state/steps.ts';
import { createStore } from './state/store.ts';
import { connectAddress } from './views/address.ts';
import { mountCompare } from './views/compare/compare.tsx';
import { mountEmbedSize } from './views/embed-size.ts';
import { showCodeFailure, showDialogFailure, showLoadFailure } from './views/failure.ts';
import { mountFilters } from './views/filters/filters.tsx';
import { mountFooter } from './views/footer.tsx';
import { type HeaderDialogs, mountHeader } from './views/header/header.tsx';
import { lazily } from './views/lazy.ts';
import { mountLegend } from './views/legend/legend.tsx';
import { mountList } from './views/list/list.tsx';
import { mountMap } from './views/map/map.ts';
import { mountPage } from './views/page.ts';
import { mountPaperNote } from './views/paper-note.tsx';
import { mountPlay } from './views/play/play.tsx';
import { mountReceipt } from './views/receipt/receipt.tsx';
import { whenIdle } from './views/shared/idle.ts';
import { mountTimeline } from './views/timeline/timeline.tsx';
import type { Draw, Scene, View } from './views/view.ts';
// Last: it overrules how the parts look once the app has drawn them.
import './styles/first-paint.css';
import './styles/print.css';

/** How long the first drawing waits for the map's ground. */
const GROUND_PATIENCE_MS = 400;

/** A frame that has not come by then is not coming. */
const OUT_OF_SIGHT_MS = 200;

const defaultLanguage = preferredLanguage(navigator.languages);
/** True in embed.html, whatever its address says. */
const isEmbedPage = document.documentElement.classList.contains('is-embed');

async function start(): Promise<void> {
  performance.mark('atlas:load-start');
  const language = languageAsked(queryOf(location)) ?? defaultLanguage;
  const resources = startLoading(language, hasBlocks() ? openBlock : fetch);
  const words = loadLocale(language).catch(() => undefined);
  const [core, texts] = await Promise.all([resources.core, resources.texts(language), words]);
  const atlas = atlasOf(core, texts);
  performance.measure('atlas:load', 'atlas:load-start');
  // The ground is asked for at the same time: what comes soon is painted at once, what is late follows.
  await Promise.race([Promise.allSettled([resources.ground, resources.names]), pause(GROUND_PATIENCE_MS)]);
  run(atlas, resources);
}

function run(firstAtlas: Atlas, resources: Resources): void {
  let atlas = firstAtlas;
  let engine = createEngine(atlas);
  const whole = spanOf(atlas.columns);
  const { sets } = atlas.columns;
  const read = (query: string): State =>
    decode(query, {
      options: Object.fromEntries(SET_FACETS.map((facet) => [facet, sets[facet].dictionary])) as Record<
        SetFacetId,
        readonly string[]
      >,
      incidents: atlas.columns.indexOf,
      kin: atlas.groupsById,
      language: defaultLanguage,
      embed: isEmbedPage,
    });
  const store = createStore(read(queryOf(location)));
  const questionOf = (state: State): Question => ({
    filters: state.filters,
    compare: state.compare,
    view: state.filters.area?.kind === 'view' ? state.view : null,
    axis: state.axis ?? whole,
    sort: state.sort,
  });

  let question = questionOf(store.get());
  let answer: Answer = engine.query(question);
  let isScheduled = false;
  const views: Draw[] = [];
  const sceneNow = (): Scene => {
    const state = store.get();
    return { state, answer, atlas, locale: localeOf(state.language) };
  };
  const draw = (): void => {
    isScheduled = false;
    performance.mark('atlas:draw-start');
    const scene = sceneNow();
    for (const drawView of views) drawView(scene);
    performance.measure('atlas:draw', 'atlas:draw-start');
  };
  const scheduleDraw = (): void => {
    if (isScheduled) return;
    isScheduled = true;
    soon(draw);
  };
  const ask = (isNewData: boolean): void => {
    const next = questionOf(store.get());
    const isSame = (Object.keys(next) as (keyof Question)[]).every((key) => next[key] === question[key]);
    if (isSame && !isNewData) return;
    performance.mark('atlas:query-start');
    question = next;
    answer = engine.query(next);
    performance.measure('atlas:query', 'atlas:query-start');
  };
  const replaceAtlas = (next: Atlas, isSearchChanged: boolean): void => {
    atlas = next;
    if (isSearchChanged) engine = createEngine(atlas);
    ask(isSearchChanged);
    scheduleDraw();
  };
  const loadTexts = async (language: InterfaceLanguage): Promise<void> => {
    try {
      await loadLocale(language);
      const texts = await resources.texts(language);
      if (store.get().language === language) replaceAtlas({ ...atlas, texts, details: null }, true);
    } catch {
      // The titles stay in the language they were in, each marked with its own `lang`.
    }
    await loadDetails(language);
  };
  const loadDetails = async (language: TextPayload['language']): Promise<void> => {
    try {
      const details = await resources.details(language);
      if (store.get().language === language) replaceAtlas({ ...atlas, details, detailsFailed: false }, false);
    } catch {
      // The incident panel says so in the place of the sources.
      replaceAtlas({ ...atlas, detailsFailed: true }, false);
    }
  };

  /** Only in a frame is there a host to talk with; `address` is as it was before anything has changed it. */
  const loadHost = async (address: string): Promise<void> => {
    const { connectHost } = await import('./views/host/host.ts');
    views.push(connectHost(store, read, address));
    scheduleDraw();
  };

  store.subscribe((state, before) => {
    if (state.language !== before.language) void loadTexts(state.language);
    else if (state.selected !== before.selected && !atlas.details) void loadDetails(state.language);
    ask(false);
    scheduleDraw();
  });

  const incident = lazily(
    async () => (await import('./views/incident/incident.tsx')).mountIncident,
    ({ state }) => state.selected !== null,
    showCodeFailure(select(null)),
  );
  // One file that an article frames has no room for them.
  const lineages =
    import.meta.env.MODE === 'embed'
      ? null
      : lazily(
          async () => (await import('./views/lineage/lineage.tsx')).mountLineages(resources.lineages, whole),
          ({ state }) => state.stage === 'lineages',
          showCodeFailure(showStage('map')),
        );
  // The same holds for what is offered in the header, which an embed does not show.
  const sharing = import.meta.env.MODE === 'embed' ? null : () => import('./sharing.ts');
  /** Draws the dialog opened last, which follows what changes behind it. */
  let drawDialog: Draw = ignore;
  const openOrSay = (opening: Promise<Draw> | undefined): void =>
    void opening?.then(
      (opened) => {
        drawDialog = opened;
      },
      () => showDialogFailure(sceneNow().locale),
    );
  const dialogs: HeaderDialogs = {
    share: () => openOrSay(sharing?.().then((parts) => parts.openShareDialog(sceneNow))),
    download: () => openOrSay(sharing?.().then((parts) => parts.openDownloadDialog(sceneNow, resources))),
  };
  const mount = (id: string, view: View): Draw => {
    const root = elementOf(id);
    const picture = root.querySelector('.static-map');
    root.replaceChildren(...(picture ? [picture] : []));
    return view(root, store.send);
  };
  views.push(
    mountPage(scheduleDraw, draw),
    mountEmbedSize(),
    mount('header', mountHeader(dialogs)),
    mount('filters', mountFilters),
    mount('legend', mountLegend),
    mount('receipt', mountReceipt),
    // An embed does not play.
    ...(import.meta.env.MODE === 'embed' ? [] : [mount('play', mountPlay(whole))]),
    mount('compare', mountCompare(whole)),
    mount('map', mountMap(resources.ground, resources.names)),
    mount('timeline', mountTimeline(whole)),
    ...(lineages ? [mount('lineages', lineages.view)] : []),
    mount('list', mountList),
    mount('incident', incident.view),
    mount('footer', mountFooter),
    mountPaperNote(),
    (scene) => drawDialog(scene),
  );
  if (window.parent !== window) void loadHost(location.href);
  connectAddress(store, read, defaultLanguage);
  // At once, not with the next frame: between the static page and the app nothing is blank.
  draw();

  const complete = Promise.allSettled([
    resources.ground,
    resources.names,
    store.get().selected === null ? null : incident.fetch(),
    store.get().stage === 'lineages' ? lineages?.fetch() : null,
  ]);
  void complete.then(() => {
    // The sources of what is open are read, or printed, before the page is idle.
    if (store.get().selected !== null) void loadDetails(store.get().language);
    // Two frames: the first draws, the second comes when the first is on screen.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        document.querySelector('.static-map')?.remove();
        performance.mark('atlas:ready');
        whenIdle(() => {
          void incident.fetch();
          void loadDetails(store.get().language);
          // Without it the page prints as it stands.
          sharing?.()
            .then(({ readyToPrint }) => readyToPrint(sceneNow, resources))
            .catch(ignore);
        });
      }),
    );
  });
}

/** With the next frame; an embed that is out of sight gets none, and must tell its height all the same. */
function soon(work: () => void): void {
  if (window.parent === window) {
    requestAnimationFrame(work);
    return;
  }
  let isDone = false;
  const once = (): void => {
    if (!isDone) work();
    isDone = true;
  };
  requestAnimationFrame(once);
  setTimeout(once, OUT_OF_SIGHT_MS);
}

function ignore(): void {}

function pause(durationMs: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, durationMs);
  });
}

function elementOf(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no element #${id}.`);
  return element;
}

start().catch(showLoadFailure);
