// What readers take along, and what the atlas says of itself: Share, Download, print and the dialogs put together. Loaded
// when it is asked for, or when the page has been idle: none of it belongs to the first view.

import type { Resources } from './data/fetch.ts';
import { sharingMessages } from './i18n/sharing.ts';
import { filtersOf, inTheme, linesOf, sourceOf } from './pictures.ts';
import type { Send } from './state/steps.ts';
import type { Picture } from './views/download/download.tsx';
import { openAbout } from './views/header/about.tsx';
import { pictureStyles } from './views/map/svg/poster.ts';
import { asCustomProperty, mapStyles } from './views/map/svg/styles.ts';
import { type MapSource, viewMap, viewPoster } from './views/map/svg/view-poster.ts';
import { pageAddress } from './views/shared/for-others.ts';
import { topicOf } from './views/shared/headline.ts';
import type { Draw, Scene } from './views/view.ts';

export const openAboutDialog = (sceneNow: () => Scene): Draw => openAbout(sceneNow());

/** What is returned draws the dialog for another scene for as long as it is open. */
export async function openShareDialog(sceneNow: () => Scene, send: Send): Promise<Draw> {
  const { openShare } = await import('./views/share/share.tsx');
  return openShare(sceneNow(), subjectOf, send);
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
    film: async (scene, onShare) => {
      const [{ filmOf }, source] = await Promise.all([import('./film.ts'), sourceOf(scene, resources)]);
      return filmOf(scene, source, onShare);
    },
    sheet: async (scene) => (await import('./briefing.tsx')).sheetFileOf(scene, resources),
  });
}

/** Ready from then on for Ctrl+P as well, which gives no time to load anything. */
export async function readyToPrint(sceneNow: () => Scene, resources: Resources): Promise<void> {
  const briefing = await import('./briefing.tsx');
  await briefing.readyToPrint(sceneNow, resources);
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

function draw(scene: Scene, source: MapSource, theme: 'light' | 'dark'): Picture {
  const address = pageAddress(scene.state, location.href);
  const words = { lines: linesOf(scene), filters: filtersOf(scene), address };
  return inTheme(theme, (colour) =>
    viewPoster(scene, source, words, sharingMessages(scene.locale.language), colour),
  );
}

const subjectOf = (scene: Scene): string => topicOf(scene).text;
