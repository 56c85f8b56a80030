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
import { gone } from './data/receive.ts';
import { createEngine } from './engine/engine.ts';
import { loadLocale, localeOf } from './i18n/index.ts';
import { embedFile, hasSiblings } from './lib/embed-file.ts';
import type { Answer, Question } from './query/answer.ts';
import { spanOf } from './query/bins.ts';
import { SET_FACETS, type SetFacetId } from './query/facets.ts';
import { decode, encode } from './state/link.ts';
import { queryOf } from './state/parameters.ts';
import { languageAsked, preferredLanguage } from './state/spoken.ts';
import type { InterfaceLanguage, State } from './state/state.ts';
import { select } from './state/steps.ts';
import { createStore } from './state/store.ts';
import { completeStyle, hasStyle } from './style.ts';
import { connectAddress } from './views/address.ts';
import { mountCompare } from './views/compare/compare.tsx';
import { mountEmbedSize } from './views/embed-size.ts';
import { showCodeFailure } from './views/failure.ts';
import { createFilters, type FiltersPart } from './views/filters/filters.tsx';
import { mountFinding } from './views/finding/finding.tsx';
import { mountFooter } from './views/footer.tsx';
import { mountHeader } from './views/header/header.tsx';
import { lazily } from './views/lazy.ts';
import { mountLegend } from './views/legend/legend.tsx';
import { mountList } from './views/list/list.tsx';
import { mountMap } from './views/map/map.ts';
import { mountPage } from './views/page.ts';
import { mountPaperNote } from './views/paper-note.tsx';
import { mountPlay } from './views/play/play.tsx';
import { mountReceipt } from './views/receipt/receipt.tsx';
import { whenIdle } from './views/shared/idle.ts';
import { createTroubles, troublesOfOneFile } from './views/shared/trouble.ts';
import { mountTabs } from './views/tabs/tabs.tsx';
import { mountTimeline } from './views/timeline/timeline.tsx';
import { mountChosen } from './views/toolbar/chosen.tsx';
import { createMenu } from './views/toolbar/menu.ts';
import { mountParts } from './views/toolbar/parts.tsx';
import { mountTools, type ToolActions } from './views/toolbar/tools.tsx';
import type { Draw, Scene, View } from './views/view.ts';
// Last: it overrules how the parts look once the app has drawn them.
import './styles/first-paint.css';
import './styles/print.css';

/** How long the first drawing waits for the map's ground. */
const GROUND_PATIENCE_MS = 400;

/** A frame that has not come by then is not coming. */
const OUT_OF_SIGHT_MS = 200;

const preferred = preferredLanguage(navigator.languages);
/** Of an embed, which speaks one; null for the app, which fetches any. */
const ownLanguage =
  import.meta.env.MODE === 'embed' ? (document.documentElement.lang as InterfaceLanguage) : null;
const defaultLanguage = ownLanguage ?? preferred;
/** True in embed.html, whatever its address says. */
const isEmbedPage = document.documentElement.classList.contains('is-embed');

const firstLanguage = ownLanguage ?? languageAsked(queryOf(location)) ?? defaultLanguage;
// An embed carries all it needs, and has no room for words about what it cannot lose.
const troubles = (import.meta.env.MODE === 'embed' ? troublesOfOneFile : createTroubles)(
  elementOf('trouble'),
  firstLanguage,
);

async function start(): Promise<void> {
  performance.mark('atlas:load-start');
  const resources = startLoading(firstLanguage, hasBlocks() ? openBlock : fetch);
  const words = loadLocale(firstLanguage).then(
    () => null,
    (reason: unknown) => ({ reason }),
  );
  const texts = resources.texts(firstLanguage);
  const atlas = await Promise.all([resources.core(), texts, words, completeStyle()]).then(
    ([core, titles]) => atlasOf(core, titles),
    stayReadable,
  );
  if (!atlas) return;
  performance.measure('atlas:load', 'atlas:load-start');
  // The ground is asked for at the same time: what comes soon is painted at once, what is late follows.
  const ground = Promise.allSettled([resources.ground(), resources.names()]);
  await Promise.race([ground, pause(GROUND_PATIENCE_MS)]);
  document.getElementById('waiting')?.remove();
  run(atlas, resources, await words);
}

/** The picture, the sentence and the list of all incidents stay until the app can take their place. */
function stayReadable(reason: unknown): void {
  const page = document.documentElement;
  const lost = !hasStyle() ? 'style' : page.classList.contains('is-other-view') ? 'filtered' : 'incidents';
  page.classList.remove('is-other-view', 'is-other-colours');
  troubles.say('start', { lost, reason, again: start });
}

/** `lostWords`: why the words of the first language could not be had. */
function run(firstAtlas: Atlas, resources: Resources, lostWords: { readonly reason: unknown } | null): void {
  let atlas = firstAtlas;
  let engine = createEngine(atlas);
  const whole = spanOf(atlas.columns);
  const { sets } = atlas.columns;
  const read = (query: string): State => {
    const state = decode(query, {
      options: Object.fromEntries(SET_FACETS.map((facet) => [facet, sets[facet].dictionary])) as Record<
        SetFacetId,
        readonly string[]
      >,
      incidents: atlas.columns.indexOf,
      kin: atlas.groupsById,
      language: defaultLanguage,
      embed: isEmbedPage,
    });
    return ownLanguage && !hasSiblings(location.href) ? { ...state, language: ownLanguage } : state;
  };
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
  /** The first picture, to which belongs what is in sight. */
  let isComplete = false;
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
  const speak = (state: State): void => {
    if (ownLanguage === null) void loadTexts(state.language);
    else if (state.language !== ownLanguage)
      location.replace(
        `./${embedFile(state.language)}${encode({ ...state, embed: false }, null)}${location.hash}`,
      );
  };
  const loadTexts = async (language: InterfaceLanguage): Promise<void> => {
    try {
      await loadLocale(language);
      const texts = await resources.texts(language);
      troubles.over('language');
      if (store.get().language === language)
        replaceAtlas({ ...atlas, texts, details: null, detailsFailed: false }, true);
    } catch (reason) {
      // The titles stay in the language they were in, each marked with its own `lang`.
      if (store.get().language === language) sayLanguage(reason);
      scheduleDraw();
    }
    await loadDetails(language);
  };
  const sayLanguage = (reason: unknown): void =>
    troubles.say('language', { lost: 'language', reason, again: () => loadTexts(store.get().language) });
  const loadDetails = async (language: TextPayload['language']): Promise<void> => {
    if (atlas.detailsFailed) replaceAtlas({ ...atlas, detailsFailed: false }, false);
    try {
      const details = await resources.details(language);
      if (store.get().language === language) replaceAtlas({ ...atlas, details, detailsFailed: false }, false);
    } catch {
      // The incident panel says so in the place of the sources.
      if (store.get().language === language) replaceAtlas({ ...atlas, detailsFailed: true }, false);
    }
  };

  /** Only in a frame is there a host to talk with; `address` is as it was before anything has changed it. */
  const loadHost = async (address: string): Promise<void> => {
    try {
      const { connectHost } = await import('./views/host/host.ts');
      views.push(connectHost(store, read, address));
      scheduleDraw();
    } catch (reason) {
      troubles.say('host', { lost: 'part', reason, again: () => loadHost(address) });
    }
  };

  store.subscribe((state, before) => {
    if (state.language !== before.language) speak(state);
    else if (state.selected !== before.selected && !atlas.details) void loadDetails(state.language);
    ask(false);
    scheduleDraw();
  });

  const incident = lazily(
    async () => (await import('./views/incident/incident.tsx')).mountIncident,
    ({ state }) => state.selected,
    import.meta.env.MODE === 'embed' ? () => undefined : showCodeFailure(select(null)),
  );
  // One file that an article frames has no room for them.
  const lineages =
    import.meta.env.MODE === 'embed'
      ? null
      : lazily(
          async () => {
            const { mountLineages } = await import('./views/lineage/lineage.tsx');
            troubles.over('lineages');
            return mountLineages(resources.lineages, whole);
          },
          ({ state }) => (state.stage === 'lineages' ? 'open' : null),
          // Its place on the page comes with its code: until then the map stays.
          (_root, _scene, _send, reason, again) => troubles.say('lineages', { lost: 'part', reason, again }),
        );
  // The same holds for what is offered in the toolbar, which an embed does not show.
  const sharing = import.meta.env.MODE === 'embed' ? null : () => import('./sharing.ts');
  /** Draws the dialog opened last, which follows what changes behind it. */
  let drawDialog: Draw = () => undefined;
  const openOrSay = (open: () => Promise<Draw> | undefined): void => {
    troubles.over('dialog');
    void open()?.then(
      (opened) => {
        drawDialog = opened;
      },
      (reason: unknown) =>
        troubles.say('dialog', { lost: 'part', reason, again: () => openOrSay(open), isAction: true }),
    );
  };
  const tools: ToolActions = {
    about: () => openOrSay(() => sharing?.().then((parts) => parts.openAboutDialog(sceneNow))),
    guide: () =>
      openOrSay(() => sharing?.().then((parts) => parts.openGuideDialog(sceneNow, resources, store.send))),
    share: () => openOrSay(() => sharing?.().then((parts) => parts.openShareDialog(sceneNow))),
    download: () =>
      openOrSay(() => sharing?.().then((parts) => parts.openDownloadDialog(sceneNow, resources))),
  };
  const openMaps =
    sharing &&
    ((): void => openOrSay(() => sharing().then((parts) => parts.openSideMaps(sceneNow, resources))));
  /** Without it the page prints as it stands. */
  const prepareToPrint = (): void =>
    void sharing?.()
      .then(({ readyToPrint }) => readyToPrint(sceneNow, resources))
      .then(() => Promise.all([resources.ground(), resources.names()]))
      .catch(() => window.addEventListener('online', prepareToPrint, { once: true }));
  const mount = (id: string, view: View): Draw => {
    const root = elementOf(id);
    const picture = root.querySelector('.static-map');
    root.replaceChildren(...(picture ? [picture] : []));
    return view(root, store.send);
  };
  /** Below the fold what the page came with stands until the first picture is complete, or something changes. */
  const mountLater = (id: string, view: View): Draw => {
    const root = elementOf(id);
    if (isInSight(root) || root.childElementCount === 0) return mount(id, view);
    let draw: Draw | null = null;
    let first: Scene | null = null;
    return (scene) => {
      first ??= scene;
      const isFirst =
        !isComplete &&
        scene.state === first.state &&
        scene.answer === first.answer &&
        scene.atlas === first.atlas;
      if (!draw && isFirst) return;
      draw ??= mount(id, view);
      draw(scene);
    };
  };
  /** What stands around the page; an embed has none of it. */
  const mountBars = ({ close, search, toggle }: FiltersPart): Draw[] => {
    const menu = createMenu(elementOf('panels').parentElement ?? document.body);
    const clear = (): void => {
      close();
      menu.close();
      if (store.get().selected !== null) store.send(select(null));
    };
    return [
      mount('header', mountHeader({ search, menu: menu.toggle, about: tools.about })),
      mount('panels', mountParts),
      mount('tools', mountTools(tools)),
      mount('tabs', mountTabs({ clear, filters: toggle })),
    ];
  };
  const filters = createFilters();
  views.push(
    ({ state }) => troubles.speak(state.language),
    mountPage(scheduleDraw, draw),
    mountEmbedSize(),
    mount('finding', mountFinding),
    mount('receipt', mountReceipt(troubles)),
    mount('chosen', mountChosen),
    ...(import.meta.env.MODE === 'embed' ? [] : mountBars(filters)),
    mount('filters', filters.view),
    mount('legend', mountLegend(tools.guide)),
    // An embed does not play.
    ...(import.meta.env.MODE === 'embed' ? [] : [mount('play', mountPlay(whole, troubles))]),
    mount('compare', mountCompare(whole, troubles, openMaps)),
    mount('map', mountMap(resources, troubles)),
    mount('timeline', mountTimeline(whole, troubles)),
    ...(lineages ? [mount('lineages', lineages.view)] : []),
    mountLater('list', mountList(troubles)),
    mount('incident', incident.view),
    mount('footer', mountFooter),
    mountPaperNote(),
    (scene) => drawDialog(scene),
  );
  if (window.parent !== window) void loadHost(location.href);
  connectAddress(store, read, preferred);
  // At once, not with the next frame: between the static page and the app nothing is blank.
  draw();
  if (lostWords) sayLanguage(lostWords.reason);
  window.addEventListener('online', () => {
    if (atlas.detailsFailed) void loadDetails(store.get().language);
  });

  const complete = Promise.allSettled([
    resources.ground(),
    resources.names(),
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
        isComplete = true;
        scheduleDraw();
        whenIdle(() => {
          void incident.fetch();
          void loadDetails(store.get().language);
          prepareToPrint();
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

function isInSight(element: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
}

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

/** An embed that makes way for the file of another language says nothing. */
const isLeaving = document.documentElement.dataset.leaving !== undefined;

(isLeaving ? Promise.resolve() : start()).catch((reason: unknown) => {
  // No file is lost, the program broke: only a new start helps.
  troubles.say('start', { lost: 'part', reason: gone(String(reason)), again: () => location.reload() });
});
