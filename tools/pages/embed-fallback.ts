// What embed.html holds for readers without scripts: a picture of the map, the figures and a link to the list.
// One piece of markup and its rules, to be put into a file that stands alone.

import { pageMessages } from '../../src/i18n/pages.ts';
import type { InterfaceLanguage } from '../../src/state/state.ts';
import { asCustomProperty, mapStyles } from '../../src/views/map/svg/styles.ts';
import { receiptOf } from '../../src/views/receipt/text.ts';
import { escaped } from '../../src/views/shared/escaped.ts';
import { headlineOf } from '../../src/views/shared/headline.ts';
import { OVERVIEWS, overviewSvg } from './maps.ts';
import { mapText } from './place.ts';
import type { PageData } from './scenes.ts';

export interface EmbedFallback {
  readonly html: string;
  /** For the classes of the picture; colours are the tokens' custom properties. */
  readonly styles: string;
}

/** `fullPage` is the address of the page with the list, from the embed. */
export function embedFallback(
  data: PageData,
  language: InterfaceLanguage,
  fullPage = './index.html',
): EmbedFallback {
  const scene = data.scenes[language];
  const { atlas } = scene;
  const pages = pageMessages(language);
  const { widthPx, heightPx } = OVERVIEWS.embed;
  const { lead, rest, note } = receiptOf(scene);
  const { caveat } = headlineOf(scene);
  const alt = escaped(mapText(scene));
  return {
    html: [
      `<figure class="static-embed" lang="${language}">`,
      `<svg role="img" aria-label="${alt}" viewBox="0 0 ${widthPx} ${heightPx}">${inFewShapes(coarse(overviewSvg(data, language, 'embed')))}</svg>`,
      `<figcaption><strong>${escaped(lead)}</strong>${escaped(`${rest}${note}. ${caveat}.`)} <a href="${escaped(fullPage)}" target="_blank" rel="noopener">${escaped(pages.openAtlas)}</a></figcaption>`,
      '</figure>',
    ].join(''),
    // A figure's own margins would set the picture in from the title above it.
    styles: `.static-embed{margin:0}.static-embed svg{display:block;width:100%}${mapStyles(asCustomProperty, atlas.lineages)}`,
  };
}

/**
 * Without the pale lines that part marks from each other, rivers and lakes, and to a tenth of a pixel: every embed loads
 * this picture, and few readers see it.
 */
function coarse(svg: string): string {
  return svg
    .replaceAll(/<path class="pic-(?:key|lake|river|river pic-river-2)"[^>]*\/>/g, '')
    .replaceAll(/(\.\d)\d+/g, '$1');
}

const MARK = /<g transform="translate\(([-\d.]+) ([-\d.]+)\)"><path class="([^"]*)" d="([^"]*)"\/><\/g>/g;
/** Marks that differ by less are drawn as one size. */
const SIZE_STEP_PX = 0.5;

/** Marks at whole pixels and in steps of size, so that what is written for one is what is written for others. */
function inFewShapes(svg: string): string {
  const shapes = new Map<string, string>();
  return svg.replaceAll(MARK, (_, x: string, y: string, className: string, shape: string) => {
    const numbers = shape.match(/-?[\d.]+/g)?.map(Number) ?? [];
    const size = Math.round(Math.max(...numbers.map(Math.abs)) / SIZE_STEP_PX);
    // Where the first corner lies tells a square from a diamond, and a triangle that stands from one that hangs.
    const kind = `${shape.replaceAll(/-?[\d.]+/g, '')} ${Math.sign(numbers[0] ?? 0)} ${Math.sign(numbers[1] ?? 0)} ${size}`;
    const drawn = shapes.get(kind) ?? shape;
    shapes.set(kind, drawn);
    return `<g transform="translate(${Math.round(Number(x))} ${Math.round(Number(y))})"><path class="${className}" d="${drawn}"/></g>`;
  });
}
