// oEmbed answers (oembed.com, version 1.0): what a CMS pastes for a link. As files they cannot know what was asked, so
// each answers for a path: an incident's page or the page of all of them, in one language, with the map (`rich`), and
// the app and the embed, whose view stands behind the `?`, with a picture that leads to the asked view (`photo`).

import { embedMostHeightPx } from '../../src/lib/embed-size.ts';
import { embedCode } from '../../src/views/shared/embed-code.ts';
import { embedAddress } from '../../src/views/shared/embed-page.ts';
import { escaped } from '../../src/views/shared/escaped.ts';
import { headlineOf } from '../../src/views/shared/headline.ts';
import type { Scene } from '../../src/views/view.ts';
import { appAddress, cardPath, oembedPath } from './addresses.ts';
import { CARD, SMALL_CARD } from './maps.ts';
import { rowWords } from './place.ts';
import type { Site } from './site.ts';

const WIDTH_PX = 600;
/** Themes show a picture at the size that is told: no wider than a phone's column. */
const PICTURE_WIDTH_PX = 320;

/** Of one incident, or of the whole atlas. */
export function oembedJson(scene: Scene, site: Site, row: number | null): string {
  const { state } = scene;
  const words = row === null ? null : rowWords(scene, row);
  const id = words?.id ?? null;
  const title = words?.title ?? headlineOf(scene).text;
  const { frame, link, heightPx } = embedCode({
    address: framedAddress(scene, site, id),
    page: appAddress(site.address, state.language, id),
    title,
    linkText: title,
    language: state.language,
    parts: null,
    isComparing: false,
  });
  return JSON.stringify({
    ...answerOf(scene, site, 'rich', title, id),
    width: WIDTH_PX,
    height: heightPx(WIDTH_PX),
    // WordPress follows the messages of frames that come after a quotation, and of no others.
    html: `<blockquote hidden style="display:none">${link}</blockquote>${frame}`,
  });
}

/** For links whose view is not known: without it a map would show something else than what was linked. */
export function oembedPicture(scene: Scene, site: Site): string {
  return JSON.stringify({
    ...answerOf(scene, site, 'photo', headlineOf(scene).text, null),
    url: `${site.address}${cardPath(null, scene.locale.language)}`,
    width: PICTURE_WIDTH_PX,
    height: Math.round((PICTURE_WIDTH_PX * CARD.heightPx) / CARD.widthPx),
  });
}

/** The view that stands in an article for a page. */
function framedAddress({ state }: Scene, site: Site, id: string | null): string {
  return embedAddress({ ...state, selected: id }, site.address);
}

/** By which a CMS finds an answer; nothing where the site's address is not known, since relative ones mislead it. */
export function discoveryLink(site: Site, path: string, title: string): string[] {
  if (!site.isConfigured) return [];
  return [
    `<link rel="alternate" type="application/json+oembed" href="${escaped(site.address + path)}" title="${escaped(title)}">`,
  ];
}

/** Of a page that always shows the same: its answer, and the frame itself for Iframely, at one height for all widths. */
export function pageDiscovery(scene: Scene, site: Site, id: string | null, title: string): string[] {
  const links = discoveryLink(site, oembedPath(id, scene.locale.language), title);
  if (!site.isConfigured) return links;
  const frame = escaped(framedAddress(scene, site, id));
  return [
    ...links,
    `<link rel="iframely resizable" type="text/html" href="${frame}" media="height: ${embedMostHeightPx()}">`,
  ];
}

function answerOf(
  { locale }: Scene,
  site: Site,
  type: 'rich' | 'photo',
  title: string,
  id: string | null,
): object {
  const card = id === null ? CARD : SMALL_CARD;
  return {
    version: '1.0',
    type,
    title,
    provider_name: 'Incident Atlas',
    provider_url: site.address,
    thumbnail_url: `${site.address}${cardPath(id, locale.language)}`,
    thumbnail_width: card.widthPx,
    thumbnail_height: card.heightPx,
  };
}
