// What readers take along: Share, Download and print, put together. Loaded when it is asked for, or when
// the page has been idle: none of it belongs to the first view.

import type { Resources } from './data/fetch.ts';
import { sharingMessages } from './i18n/sharing/index.ts';
import type { Picture } from './views/download/download.tsx';
import { ownRoles } from './views/map/ground-tiles.ts';
import { createPictureGround } from './views/map/svg/ground.ts';
import { legendSvg } from './views/map/svg/legend.ts';
import { mapSvg } from './views/map/svg/map.ts';
import { type ColourOf, mapStyles } from './views/map/svg/styles.ts';
import { type MapSource, viewMap, viewPoster } from './views/map/svg/view-poster.ts';
import { type PrintDrawing, preparePrint } from './views/print/print.tsx';
import { chipsOf } from './views/receipt/chips.ts';
import { receiptOf } from './views/receipt/sentence.ts';
import { pageAddress } from './views/shared/for-others.ts';
import type { Scene } from './views/view.ts';

export async function openShareDialog(scene: Scene): Promise<void> {
  const { openShare } = await import('./views/share/share.tsx');
  openShare(scene, subjectOf(scene));
}

export async function openDownloadDialog(scene: Scene, resources: Resources): Promise<void> {
  const { openDownload } = await import('./views/download/download.tsx');
  openDownload(scene, {
    subject: subjectOf(scene),
    draw: async (theme) => {
      const source = await sourceOf(scene, resources);
      await source.ground.load(viewMap(scene, source).frame);
      return draw(scene, source, theme);
    },
  });
}

/** Ready from then on for Ctrl+P as well, which gives no time to load anything. */
export async function readyToPrint(sceneNow: () => Scene, resources: Resources): Promise<void> {
  const source = await sourceOf(sceneNow(), resources);
  preparePrint(() => {
    const scene = sceneNow();
    return {
      scene,
      words: sharingMessages(scene.locale.language),
      sentence: sentenceOf(scene),
      filters: filtersOf(scene),
      drawing: printDrawing(scene, source),
    };
  });
}

async function sourceOf(scene: Scene, resources: Resources): Promise<MapSource> {
  const [ground, names] = await Promise.all([resources.ground, resources.names]);
  // Pictures of tiles cannot be drawn again: then the incidents stand on plain land.
  if (ground.kind === 'raster') return { ground: createPictureGround(null, () => undefined), names };
  if (ground.attribution !== null) {
    const { rolesOfOthers } = await import('./views/map/others-roles.ts');
    return { ground: createPictureGround(ground.source, rolesOfOthers), names };
  }
  const { dictionary } = scene.atlas.columns.sets.country;
  return { ground: createPictureGround(ground.source, ownRoles(new Set(dictionary))), names };
}

function draw(scene: Scene, source: MapSource, theme: 'light' | 'dark'): Picture {
  const address = pageAddress(scene.state, location.href);
  const words = { sentence: sentenceOf(scene), filters: filtersOf(scene), address };
  return inTheme(theme, (colour) =>
    viewPoster(scene, source, words, sharingMessages(scene.locale.language), colour),
  );
}

function printDrawing(scene: Scene, source: MapSource): PrintDrawing {
  const map = viewMap(scene, source);
  const { widthPx, heightPx } = map.frame;
  const legend = legendSvg(map.words, map.frame);
  return {
    svg: `<svg width="${widthPx}" height="${heightPx}" viewBox="0 0 ${widthPx} ${heightPx}">${mapSvg(map)}</svg><g transform="translate(0 ${heightPx + 10})">${legend.svg}</g>`,
    widthPx,
    heightPx: heightPx + 10 + legend.heightPx,
    styles: inTheme('print', (colour) => mapStyles(colour, scene.atlas.lineages)),
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

/** The open incident, or what is shown. */
function subjectOf(scene: Scene): string {
  const { atlas, state } = scene;
  const row = atlas.columns.indexOf.get(state.selected ?? '');
  if (row !== undefined) return atlas.texts.title[row] ?? '';
  const { lead, rest } = receiptOf(scene);
  return `${lead}${rest}`.replace(/[.\s]+$/, '');
}

function sentenceOf(scene: Scene): string {
  const { lead, rest, note } = receiptOf(scene);
  return `${lead}${rest}${note}`.trim().replace(/[.\s]+$/, '');
}

const filtersOf = (scene: Scene): readonly string[] => chipsOf(scene).map(({ label }) => label);
