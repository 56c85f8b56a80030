// Puts the parts together: the only file that knows every one of them.

import './styles/tokens.css';
import './styles/faces.css';
import './styles/stand-ins.css';
import './styles/base.css';
import './styles/layout.css';
import './styles/embed.css';
import { createAsking } from './asking.ts';
import type { Atlas } from './data/load.ts';
import { gone } from './data/receive.ts';
import { createDialogs } from './dialogs.ts';
import { createDrawing, whenPainted } from './drawing.ts';
import { createEngine, type Engine } from './engine/engine.ts';
import { loadLocale, localeOf } from './i18n/index.ts';
import {
  keepForOffline,
  lateIncident,
  lateLineages,
  lateSecond,
  lateTour,
  offerOwnFiles,
} from './late-views.ts';
import { embedFile, hasSiblings } from './lib/embed-file.ts';
import { type Loaded, loadFirst } from './loading.ts';
import { elementOf, mountBelow, mountInto } from './mounting.ts';
import type { Question } from './query/answer.ts';
import { spanOf } from './query/bins.ts';
import { createReading } from './reading.ts';
import { decode, encode } from './state/link.ts';
import { queryOf } from './state/parameters.ts';
import { languageAsked, languageOfFile, preferredLanguage } from './state/spoken.ts';
import type { InterfaceLanguage, State } from './state/state.ts';
import { select } from './state/steps.ts';
import { createStore } from './state/store.ts';
import { vocabularyOf } from './state/vocabulary.ts';
import { keepStillPicture } from './still-picture.ts';
import { connectAddress } from './views/address.ts';
import { mountCompare } from './views/compare/compare.tsx';
import { mountEmbedSize } from './views/embed-size.ts';
import { createFilters, type FiltersPart } from './views/filters/filters.tsx';
import { mountFinding } from './views/finding/finding.tsx';
import { mountFooter } from './views/footer.tsx';
import { mountHeader } from './views/header/header.tsx';
import { mountLegend } from './views/legend/legend.tsx';
// The page comes with its list.
import './views/list/list.css';
import { mountMap } from './views/map/map.ts';
import { mountPage } from './views/page.ts';
import { mountPaperNote } from './views/paper-note.tsx';
import { mountPlay } from './views/play/play.tsx';
import { mountReceipt } from './views/receipt/receipt.tsx';
import { frozenVersion } from './views/shared/frozen.ts';
import { whenIdle } from './views/shared/idle.ts';
import { createTroubles, troublesOfOneFile } from './views/shared/trouble.ts';
import { mountTabs } from './views/tabs/tabs.tsx';
import { mountTimeline } from './views/timeline/timeline.tsx';
import { mountChosen } from './views/toolbar/chosen.tsx';
import { createMenu } from './views/toolbar/menu.ts';
import { mountParts } from './views/toolbar/parts.tsx';
import { mountTools } from './views/toolbar/tools.tsx';
import type { Draw, Scene } from './views/view.ts';
// Last: it overrules how the parts look once the app has drawn them.
import './styles/first-paint.css';
import './styles/print.css';

const preferred = languageOfFile(location.pathname) ?? preferredLanguage(navigator.languages);
/** Of an embed, which speaks one; null for the app, which fetches any. */
const ownLanguage =
  import.meta.env.MODE === 'embed' ? (document.documentElement.lang as InterfaceLanguage) : null;
const defaultLanguage = ownLanguage ?? preferred;
/** The build tells embed.html, not the page: there the address too may have asked for an embed's layout. */
const isEmbedPage = import.meta.env.MODE === 'embed';

const firstLanguage = ownLanguage ?? languageAsked(queryOf(location)) ?? defaultLanguage;
// An embed carries all it needs, and has no room for words about what it cannot lose.
const troubles = (import.meta.env.MODE === 'embed' ? troublesOfOneFile : createTroubles)(
  elementOf('trouble'),
  firstLanguage,
);

/** List and facets stand beside the map there; phones have them once the first picture is drawn. */
const isWide = (): boolean =>
  import.meta.env.MODE !== 'embed' && window.matchMedia('(width >= 1000px)').matches;
let onSecond = (): void => undefined;
const second = lateSecond(troubles, () => onSecond());

async function start(): Promise<void> {
  if (isWide()) void second.ask();
  const loaded = await loadFirst(firstLanguage, troubles, start);
  if (loaded) run(loaded);
}

function run({ atlas: firstAtlas, resources, lostWords }: Loaded): void {
  /** The data of this atlas; `atlas` is what is shown, perhaps a file of the reader's own. */
  let curated = firstAtlas;
  let atlas = firstAtlas;
  const engine = createEngine(atlas);
  /** Its ends follow the data that are shown. */
  const whole = { ...spanOf(atlas.columns) };
  const read = (query: string): State => {
    const state = decode(query, {
      ...vocabularyOf(atlas.columns, atlas.groupsById),
      version: atlas.version,
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

  const asking = createAsking(engine, () => questionOf(store.get()), {
    onAnswer: () => drawing.schedule(),
    onWait: (isWaiting) => elementOf('list').setAttribute('aria-busy', String(isWaiting)),
  });
  const sceneNow = (): Scene => {
    const state = store.get();
    return { state, answer: asking.answer(), atlas, locale: localeOf(state.language) };
  };
  const drawing = createDrawing(sceneNow, troubles);
  const use = (next: Atlas, isOther: boolean, made?: Engine | undefined): void => {
    atlas = next;
    asking.ask(isOther ? (made ?? createEngine(atlas)) : null);
  };
  const show = (next: Atlas | null, made: Engine | undefined): void => {
    Object.assign(whole, spanOf((next ?? curated).columns));
    use(next ?? curated, true, made);
    drawing.schedule();
  };
  const reading = createReading({
    ...{ resources, troubles, loadWords: loadLocale },
    languageNow: () => store.get().language,
    atlasNow: () => curated,
    onChange(patch, isSearchChanged) {
      curated = { ...curated, ...patch };
      if (!atlas.own) use(curated, isSearchChanged);
      drawing.schedule();
    },
  });
  const speak = (state: State): void => {
    if (ownLanguage === null) void reading.speak();
    else if (state.language !== ownLanguage)
      location.replace(
        `./${embedFile(state.language)}${encode({ ...state, embed: false }, null)}${location.hash}`,
      );
  };

  /** A view that has no place of its own: what it draws, or that it could not be had. */
  const join = async (name: string, load: () => Promise<Draw>): Promise<void> => {
    try {
      drawing.views.push(await load());
      drawing.schedule();
    } catch (reason) {
      troubles.say(name, { lost: 'part', reason, again: () => join(name, load) });
    }
  };

  store.subscribe((state, before) => {
    if (state.language !== before.language) speak(state);
    else if (state.selected !== before.selected && !atlas.details) void reading.explain();
    asking.ask(null);
    drawing.schedule();
  });

  const incident = lateIncident(resources);
  const lineages = lateLineages(resources, troubles, whole);
  onSecond = drawing.schedule;
  const tour = lateTour(read, troubles);
  const dialogs = createDialogs(sceneNow, resources, troubles, store.send);
  const mount = mountInto(store.send);
  /** The first picture. */
  let isComplete = false;
  const still = keepStillPicture(elementOf('map'));
  /** What stands around the page; an embed has none of it. */
  const mountBars = ({ close, search, toggle }: FiltersPart): Draw[] => {
    const menu = createMenu(elementOf('panels').parentElement ?? document.body);
    const clear = (): void => {
      close();
      menu.close();
      if (store.get().selected !== null) store.send(select(null));
    };
    return [
      mount('header', mountHeader({ search, menu: menu.toggle, about: dialogs.tools.about })),
      mount('panels', mountParts),
      mount('tools', mountTools(dialogs.tools)),
      mount('tabs', mountTabs({ clear, filters: toggle })),
    ];
  };
  const filters = createFilters(() => second.part?.Facets ?? null, resources.names);
  drawing.views.push(
    ({ state }) => troubles.speak(state.language),
    mountPage(drawing.schedule, drawing.draw),
    mountEmbedSize(),
    mount('finding', mountFinding),
    mount('receipt', mountReceipt(troubles)),
    mount('chosen', mountChosen),
    ...(import.meta.env.MODE === 'embed' ? [] : mountBars(filters)),
    mount('filters', filters.view),
    mount('legend', mountLegend(dialogs.tools.guide)),
    // An embed does not play.
    ...(import.meta.env.MODE === 'embed' ? [] : [mount('play', mountPlay(whole, troubles))]),
    mount('compare', mountCompare(whole, troubles, dialogs.openMaps)),
    mount(
      'timeline',
      mountTimeline(whole, troubles, () => second.part?.addTimelineHands ?? null),
    ),
    ...(lineages ? [mount('lineages', lineages.view)] : []),
    ...(tour ? [mount('tour', tour.view)] : []),
    mountBelow(
      mount,
      'list',
      () => second.part?.mountList(troubles) ?? null,
      () => isComplete,
    ),
    mount('incident', incident.view),
    mount('footer', mountFooter),
    mountPaperNote(),
    // Behind all others: it asks the page for its room when it is drawn, which lays out what they have written, once.
    mount(
      'map',
      mountMap(resources, troubles, () => second.part?.addMapHands ?? null, still),
    ),
    dialogs.draw,
  );
  // The host is told of the address as it was before anything has changed it.
  const { href } = location;
  if (window.parent !== window)
    void join('host', async () => (await import('./views/host/host.ts')).connectHost(store, read, href));
  if (import.meta.env.MODE !== 'embed' && frozenVersion())
    void join('frozen', async () => (await import('./views/frozen/notice.tsx')).mountNotice());
  connectAddress(store, read, preferred);
  // At once, not with the next frame: between the static page and the app nothing is blank.
  drawing.draw();
  if (lostWords) reading.sayLost(lostWords.reason);
  window.addEventListener('online', () => {
    if (atlas.detailsFailed) void reading.explain();
  });

  const whatIsOpen = [
    store.get().selected === null ? null : incident.fetch(),
    store.get().stage === 'lineages' ? lineages?.fetch() : null,
    store.get().tour === null ? null : tour?.fetch(),
    isWide() || store.get().selected !== null ? second.ask() : null,
  ];
  void Promise.allSettled([resources.ground(), resources.names(), ...whatIsOpen]).then(() => {
    // The sources of what is open are read, or printed, before the page is idle.
    if (store.get().selected !== null) void reading.explain();
    whenPainted(() => {
      performance.mark('atlas:ready');
      isComplete = true;
      still.isNext();
      drawing.schedule();
      void second.ask().then(() => {
        second.part?.answerFirst(drawing, sceneNow);
        // Until then they are links.
        if (import.meta.env.MODE !== 'embed')
          second.part?.connectWays(elementOf('ways'), read, store.get, store.send);
        void still.gone.then(() => whenPainted(() => performance.mark('atlas:able')));
      });
      whenIdle(() => {
        void incident.fetch();
        void reading.explain();
        dialogs.prepareToPrint();
        // Where the browser keeps nothing, the page is whole without it.
        keepForOffline(drawing).catch(() => undefined);
        offerOwnFiles({ sceneNow, drawing, store, read, show }, troubles);
      });
    });
  });
}

/** An embed that makes way for the file of another language says nothing. */
const isLeaving = document.documentElement.dataset.leaving !== undefined;

// Not from this module's own code: who asks for a file is noted down for tools that watch the page, and to name a line of it
// the browser reads the whole script once more.
(isLeaving ? Promise.resolve() : Promise.resolve().then(start)).catch((reason: unknown) => {
  // No file is lost, the program broke: only a new start helps.
  troubles.say('start', { lost: 'part', reason: gone(String(reason)), again: () => location.reload() });
});
