// What embed.html shows before its script has drawn, and where none ever runs: the finding, the sentence and a picture of
// the map, each where the app puts it. Markup for the page's own elements, and the rules that go with it.

import { renderToStaticMarkup } from 'preact-render-to-string';
import { pageMessages } from '../../src/i18n/pages.ts';
import { embedHeightCss } from '../../src/lib/embed-size.ts';
import type { InterfaceLanguage } from '../../src/state/state.ts';
import { lengthOf } from '../../src/views/finding/finding.tsx';
import { Sentence } from '../../src/views/receipt/sentence.tsx';
import { escaped } from '../../src/views/shared/escaped.ts';
import { headlineOf } from '../../src/views/shared/headline.ts';
import { Ranges } from '../../src/views/shared/ranges.tsx';
import { embedPicture } from './embed-picture.ts';
import { embedPictureTops } from './first-views.ts';
import { mapText } from './place.ts';
import type { PageData } from './scenes.ts';

export interface EmbedFallback {
  /** By the ids of the page's elements. */
  readonly parts: Readonly<Record<'finding' | 'receipt' | 'map', string>>;
  /** How long the finding is, which says how large it is written. */
  readonly findingLength: string;
  /** For readers without scripts. */
  readonly html: string;
  readonly styles: string;
}

/** As high as all that stands below the map of most narrow embeds: timeline, key, footer. */
const BELOW_MAP_PX = 283;

/** `fullPage` is the address of the page with the list, from the embed. */
export function embedFallback(
  data: PageData,
  language: InterfaceLanguage,
  fullPage = './index.html',
): EmbedFallback {
  const scene = data.scenes[language];
  const pages = pageMessages(language);
  const finding = headlineOf(scene).text;
  return {
    parts: {
      finding: renderToStaticMarkup(<Ranges text={finding} />),
      receipt: renderToStaticMarkup(
        <p class="receipt-sentence is-first">
          <Sentence scene={scene} />
        </p>,
      ),
      map: `<div class="static-map"><img alt="${escaped(mapText(scene))}" src="${embedPicture(data, language)}"></div>`,
    },
    findingLength: lengthOf(finding),
    html: `<p class="static-open"><a href="${escaped(fullPage)}" target="_blank" rel="noopener">${escaped(pages.openAtlas)}</a></p>`,
    styles: placing(data, language),
  };
}

/** The class `is-scripted` and what the address asks for come from src/embed-language.ts. */
function placing(data: PageData, language: InterfaceLanguage): string {
  const tops = embedPictureTops(data, language);
  return [
    // The page hides what is empty until the app comes.
    '.static-map{visibility:visible}',
    // The room that the app will take. It sets its own height over this one.
    `.is-scripted body{min-block-size:${embedHeightCss().replaceAll('cqw', 'vw')}}`,
    // What is below the map is not there yet when the map is first painted. The app names its part (styles/embed.css).
    `.is-scripted .atlas:not([aria-label]){padding-block-end:${BELOW_MAP_PX}px}`,
    '.is-scripted :is(.atlas:not([aria-label])>:not(.stage,.waiting),.legend:empty,.atlas:not([aria-label])~.footer){position:absolute;inset-inline:0}',
    // Without a script, all of the picture.
    'html:not(.is-scripted) .map{flex:none;block-size:auto}html:not(.is-scripted) :is(.static-map,.static-map img){position:static;display:block}',
    // As the app's first view lies in its map (views/map/camera/framing.ts), in narrow embeds low and tall ones. In wider
    // ones words and marks would be larger than the app's.
    `.is-scripted .static-map img{inset-block:${tops.low} auto}`,
    `@media (width<360px){.is-scripted .static-map img{inset-block-start:${tops.tall}}}`,
    '@media (width>=480px){.is-scripted .static-map{visibility:hidden}}',
    // Of another view nothing is known yet but the name. `:empty`: what waits is the page's, which has words for it.
    '.is-other-view .header:has(.is-first) .finding{position:relative;visibility:hidden}.is-other-view .header:has(.is-first) .finding::before{content:"Incident Atlas";position:absolute;visibility:visible}.is-other-view .is-first{visibility:hidden}.is-other-view .waiting:empty{display:none}',
  ].join('');
}
