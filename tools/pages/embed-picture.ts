// The picture of the map that embed.html shows until the app has painted its own, and where no script ever runs: an
// address that holds the whole of it, as small as it can be, since every embed carries it.

import type { InterfaceLanguage } from '../../src/state/state.ts';
import { asCustomProperty } from '../../src/views/map/svg/styles.ts';
import { usedStyle } from '../embed/style.ts';
import { OVERVIEWS, overviewSvg } from './first-views.ts';
import type { PageData } from './scenes.ts';
import { pictureStyles } from './style.ts';

/** It follows the device's colours. As elements of the page it would be styled anew with every change of the page. */
export function embedPicture(data: PageData, language: InterfaceLanguage): string {
  const { widthPx, heightPx } = OVERVIEWS.embed;
  const drawn = inFewShapes(inFewElements(coarse(overviewSvg(data, language, 'embed'))));
  return dataAddress(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${widthPx} ${heightPx}"><style>${usedRules(pictureStyles(data) + KEYS, drawn)}</style>${drawn}</svg>`,
  );
}

/** In the place of outlines of their own. */
const KEYS = `.pic-certain{paint-order:stroke;stroke:${asCustomProperty('land-focus')};stroke-width:2.5}`;

/** Without what is wet inland, and to a tenth of a pixel. */
function coarse(svg: string): string {
  return svg
    .replaceAll(/<path class="pic-(?:lake|wetland|shore|river|river pic-river-2)"[^>]*\/>/g, '')
    .replaceAll(/(\.\d)\d+/g, '$1');
}

/** What parts a plain mark from others is a line of the mark itself, and each part stands at its place without a group. */
function inFewElements(svg: string): string {
  return svg
    .replaceAll(/<path class="pic-key" d="([^"]*)"\/>(?=<path class="[^"]* pic-certain" d="\1")/g, '')
    .replaceAll(/<g (transform="[^"]*")>((?:<path [^>]*\/>)+)<\/g>/g, (_, place: string, parts: string) =>
      parts.replaceAll('<path ', `<path ${place} `),
    );
}

const MARK = /transform="translate\(([-\d.]+) ([-\d.]+)\)" class="([^"]*)" d="([^"]*)"/g;
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
    return `transform="translate(${Math.round(Number(x))} ${Math.round(Number(y))})" class="${className}" d="${drawn}"`;
  });
}

/** Without rules for what is not in the picture, and without colours that no rule is left to ask for. */
function usedRules(sheet: string, svg: string): string {
  const rules = sheet
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    // A picture has no theme of its own.
    .replaceAll(/:root\[data-theme=[^{}]*\{[^{}]*\}/g, '');
  const used = usedStyle(rules, svg);
  return used
    .replaceAll(/(--[\w-]+):[^;{}]*;/g, (declaration, name: string) =>
      used.includes(`var(${name})`) ? declaration : '',
    )
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([{}:;,]) ?/g, '$1');
}

/** To stand between double quotes in an attribute: its own stand between single ones. */
function dataAddress(svg: string): string {
  const quoted = svg.replaceAll(/="([^"]*)"/g, (_, value: string) => `='${value.replaceAll("'", '&#39;')}'`);
  return `data:image/svg+xml,${quoted.replaceAll('%', '%25').replaceAll('#', '%23').replaceAll('&', '%26').replaceAll('"', '%22')}`;
}
