// One oEmbed answer a published view (oembed.com, version 1.0, type rich): what a CMS pastes for a link.

import { embedCode } from '../../src/views/shared/embed-code.ts';
import { embedAddress } from '../../src/views/shared/embed-page.ts';
import type { Scene } from '../../src/views/view.ts';
import { appAddress, cardPath } from './addresses.ts';
import { CARD } from './maps.ts';
import { rowWords } from './place.ts';
import type { Site } from './site.ts';

const WIDTH_PX = 600;

/** Of one incident, or of the whole atlas. */
export function oembedJson({ state, atlas, locale }: Scene, site: Site, row: number | null): string {
  const words = row === null ? null : rowWords({ state, atlas, locale } as Scene, row);
  const id = words?.id ?? null;
  const { title } = words ?? locale.messages;
  const { code, heightPx } = embedCode({
    address: embedAddress({ ...state, selected: id }, site.address),
    page: appAddress(site.address, state.language, id),
    title,
    linkText: title,
    language: state.language,
    parts: null,
    isComparing: false,
  });
  return JSON.stringify({
    version: '1.0',
    type: 'rich',
    title,
    provider_name: 'Incident Atlas',
    provider_url: site.address,
    thumbnail_url: `${site.address}${cardPath(id)}`,
    thumbnail_width: CARD.widthPx,
    thumbnail_height: CARD.heightPx,
    width: WIDTH_PX,
    height: heightPx(WIDTH_PX),
    html: code,
  });
}
