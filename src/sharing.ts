// What readers take along, and what the atlas says of itself: Share, Download, print and the dialogs put together. Loaded
// when it is asked for, or when the page has been idle: none of it belongs to the first view.

import type { Resources } from './data/fetch.ts';
import { sharingMessages } from './i18n/sharing.ts';
import type { Send } from './state/steps.ts';
import { comparisonText } from './views/compare/sentence.tsx';
import type { Picture } from './views/download/download.tsx';
import { openAbout } from './views/header/about.tsx';
import { ownRoles } from './views/map/ground-tiles.ts';
import { createPictureGround, type PictureGround } from './views/map/svg/ground.ts';
import { legendSvg } from './views/map/svg/legend.ts';
import { mapSvg } from './views/map/svg/map.ts';
import { pictureStyles } from './views/map/svg/poster.ts';
import { asCustomProperty, type ColourOf, mapStyles } from './views/map/svg/styles.ts';
import { type MapSource, viewMap, viewPoster } from './views/map/svg/view-poster.ts';
import { type PrintDrawing, preparePrint } from './views/print/print.tsx';
import { receiptOf } from './views/receipt/text.ts';
import { chipsOf } from './views/shared/chips.ts';
import { pageAddress } from './views/shared/for-others.ts';
import { headlineOf, topicOf } from './views/shared/headline.ts';
import type { Draw, Scene } from './views/view.ts';

export const openAboutDialog = (sceneNow: () => Scene): Draw => openAbout(sceneNow());

/** What is returned draws the dialog for another scene for as long as it is open. */
export async function openShareDialog(sceneNow: () => Scene): Promise<Draw> {
  const { openShare } = await import('./views/share/share.tsx');
  return openShare(sceneNow(), subjectOf);
}

export async function openDownloadDialog(sceneNow: () => Scene, resources: Resources): Promise<Draw> {
  const { openDownload } = await import('./views/download/download.tsx');
  return openDownload(sceneNow(), {
    subjectOf,
    draw: async (scene, theme) => {
      const source = await sourceOf(scene, resources);
      await source.ground.load(viewMap(scene, source).frame);
      return draw(scene, source, theme);
    },
    print: async () => {
      await readyToPrint(sceneNow, resources);
      window.print();
    },
  });
}

export async function openGuideDialog(
  sceneNow: () => Scene,
  resources: Resources,
  send: Send,
): Promise<Draw> {
  const [{ openGuide }, { guideContent }, { EXTRACT_FRAME }, source] = await Promise.all([
    import('./views/guide/open.tsx'),
    import('./guide.ts'),
    import('./views/map/svg/extract.ts'),
    sourceOf(sceneNow(), resources),
  ]);
  // Words explain the signs on plain land, too.
  await source.ground.load(EXTRACT_FRAME).catch(() => undefined);
  return openGuide(
    sceneNow(),
    (scene) => guideContent(scene, source),
    mapStyles(asCustomProperty, sceneNow().atlas.lineages),
    send,
  );
}

export async function openSideMaps(sceneNow: () => Scene, resources: Resources): Promise<Draw> {
  const [{ openMaps }, { sideFrame, sideMaps }, source] = await Promise.all([
    import('./views/compare/maps.tsx'),
    import('./views/map/svg/side-maps.ts'),
    sourceOf(sceneNow(), resources),
  ]);
  await source.ground.load(sideFrame(sceneNow())).catch(() => undefined);
  return openMaps(
    sceneNow(),
    (scene) => sideMaps(scene, source),
    pictureStyles(viewMap(sceneNow(), source), asCustomProperty),
  );
}

/** What is printed from; replaced until ground and names have come. */
let printSource: MapSource | null = null;
let isPrintSourceWhole = false;

/** Ready from then on for Ctrl+P as well, which gives no time to load anything. */
export async function readyToPrint(sceneNow: () => Scene, resources: Resources): Promise<void> {
  if (isPrintSourceWhole) return;
  const whole = Promise.all([resources.ground(), resources.names()]).then(
    () => true,
    () => false,
  );
  const source = await sourceOf(sceneNow(), resources);
  isPrintSourceWhole = await whole;
  const isPrepared = printSource !== null;
  printSource = source;
  if (isPrepared) return;
  preparePrint(() => {
    const scene = sceneNow();
    const drawn = scene.state.stage === 'map' && scene.atlas.has.places ? printSource : null;
    return {
      scene,
      words: sharingMessages(scene.locale.language),
      lines: linesOf(scene),
      filters: filtersOf(scene),
      drawing: drawn && printDrawing(scene, drawn),
    };
  });
}

/** Without its ground or its names the map is shown all the same, and so it is drawn. */
async function sourceOf(scene: Scene, resources: Resources): Promise<MapSource> {
  const [ground, names] = await Promise.all([
    resources.ground().catch(() => null),
    resources.names().catch(() => ({ countries: [], places: [], regions: [] })),
  ]);
  const plain = (): PictureGround => createPictureGround(null, () => undefined);
  // Pictures of tiles cannot be drawn again: then the incidents stand on plain land.
  if (ground === null || ground.kind === 'raster') return { ground: plain(), names };
  if (ground.attribution !== null) {
    const { rolesOfOthers } = await import('./views/map/others-roles.ts');
    return { ground: createPictureGround(ground.source, rolesOfOthers), names };
  }
  const { dictionary } = scene.atlas.columns.sets.country;
  return { ground: createPictureGround(ground.source, ownRoles(new Set(dictionary))), names };
}

function draw(scene: Scene, source: MapSource, theme: 'light' | 'dark'): Picture {
  const address = pageAddress(scene.state, location.href);
  const words = { lines: linesOf(scene), filters: filtersOf(scene), address };
  return inTheme(theme, (colour) =>
    viewPoster(scene, source, words, sharingMessages(scene.locale.language), colour),
  );
}

function printDrawing(scene: Scene, source: MapSource): PrintDrawing {
  const map = viewMap(scene, source);
  const { widthPx, heightPx } = map.frame;
  const legend = legendSvg(map);
  return {
    svg: `<svg width="${widthPx}" height="${heightPx}" viewBox="0 0 ${widthPx} ${heightPx}">${mapSvg(map)}</svg><g transform="translate(0 ${heightPx + 10})">${legend.svg}</g>`,
    widthPx,
    heightPx: heightPx + 10 + legend.heightPx,
    styles: inTheme('print', (colour) => pictureStyles(map, colour)),
  };
}

/** The page's own colours, of either theme: read while the page wears it, between two paints. */
function inTheme<Result>(theme: 'light' | 'dark' | 'print', work: (colour: ColourOf) => Result): Result {
  const page = document.documentElement;
  const worn = page.dataset.theme;
  page.dataset.theme = theme;
  const style = getComputedStyle(page);
  try {
    return work((name) => style.getPropertyValue(`--${name}`).trim());
  } finally {
    if (worn === undefined) delete page.dataset.theme;
    else page.dataset.theme = worn;
  }
}

const subjectOf = (scene: Scene): string => topicOf(scene).text;

/** What is shown, in sentences; of a comparison each side with its figures. */
function linesOf(scene: Scene): readonly string[] {
  const { lead, rest, note } = receiptOf(scene);
  const sentence = `${`${lead}${rest}${note}`.trim().replace(/[.\s]+$/, '')}.`;
  const { searched } = headlineOf(scene);
  const { compare } = scene.state;
  const first = [sentence, searched].filter(Boolean).join(' ');
  if (!compare) return [first];
  const { sides, between, notes } = comparisonText(scene, compare);
  return [first, ...sides.map((side) => `${side.lead}${side.rest}`), `${between} ${notes}`.trim()];
}

const filtersOf = (scene: Scene): readonly string[] => chipsOf(scene).map(({ label }) => label);
