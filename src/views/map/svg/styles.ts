// The colours of a picture as rules for its classes: literal ones for a file that stands alone,
// custom properties for a picture inside a page that has a light and a dark look.

import type { Hue } from '../../../data/looks.ts';
import { LEAN, SANS } from '../../shared/fonts.ts';
import { INK } from '../marks/ink.ts';
import type { Look } from './sides.ts';

type PictureColour =
  | 'paper'
  | 'raised'
  | 'land-focus'
  | 'land-other'
  | 'sea'
  | 'coast'
  | 'border'
  | 'ink'
  | 'ink-2'
  | 'rule-2'
  | 'frame'
  | 'accent'
  | 'label-country'
  | 'label-region'
  | 'label-water'
  | 'river'
  | 'ghost-mark'
  | 'hairline'
  | 'side-first'
  | 'side-second'
  | 'side-both'
  | Hue;

export type ColourOf = (name: PictureColour) => string;

export const asCustomProperty: ColourOf = (name) => `var(--${name})`;

/** Font sizes in pixels of what names.ts writes. */
export const NAME_SIZES = {
  country: 11.5,
  capital: 12.5,
  town: 11.5,
  village: 11,
  region: 13,
  sea: 12.5,
  river: 11.5,
  title: 12,
  note: 11,
};
/** Of the words in the key. */
export const KEY_SIZE_PX = 13;
/** Between the letters, in pixels. */
export const NAME_SPACINGS: Partial<Record<keyof typeof NAME_SIZES, number>> = {
  country: 1.6,
  region: 1.1,
  sea: 0.5,
};

/**
 * `rgb(29 27 24 / 11%)`, or `#1d1b181c` as the build shortens it, as colour and opacity: most editors of pictures
 * know no other way.
 */
function painted(property: 'fill' | 'stroke', value: string, opacity = `${property}-opacity`): string {
  const [red, green, blue, share] = channelsOf(value);
  if (share === undefined) return `${property}:${value}`;
  return `${property}:rgb(${red},${green},${blue});${opacity}:${Math.round(share * 100) / 100}`;
}

function channelsOf(value: string): number[] {
  const hex = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(value)?.slice(1);
  if (hex) return hex.map((pair, at) => Number.parseInt(pair, 16) / (at === 3 ? 255 : 1));
  const words = /^rgb\((\d+) (\d+) (\d+) \/ ([\d.]+)%\)$/.exec(value)?.slice(1);
  return words?.map((word, at) => Number(word) / (at === 3 ? 100 : 1)) ?? [];
}

/** Rules for drawn areas, which only a reader's own view has. */
export function areaStyles(colour: ColourOf): string {
  return [
    `.pic-area{fill:${colour('accent')};fill-opacity:.07;stroke:${colour('ink')};stroke-width:1.4;stroke-linejoin:round}`,
    ...(['first', 'second'] as const).map((side) => {
      const hue = colour(`side-${side}`);
      return `.pic-area.pic-area-${side}{fill:${hue};stroke:${hue};stroke-width:2}.pic-letter.pic-area-${side}{fill:${hue}}`;
    }),
    '.pic-area.pic-area-second{stroke-dasharray:7 4}',
    `.pic-letter text{fill:${colour('paper')};font-size:12px;font-weight:600;text-anchor:middle}`,
  ].join('');
}

/** Rules for numbers, which only paper has. */
export const numberStyles = (colour: ColourOf): string =>
  `.pic-number{fill:${colour('ink')};font-size:11px;font-weight:600}`;

/** Water has a class for its area and one for its name. */
export const nameClass = (kind: string): string =>
  kind === 'sea' || kind === 'river' ? `${kind}-name` : kind;

/** Rules for everything that map.ts draws; `looks` are the lineages or, in a comparison, its sides. */
export function mapStyles(colour: ColourOf, looks: readonly Pick<Look, 'hue'>[]): string {
  const land = colour('land-focus');
  const ink = colour('ink');
  return [
    `.pic-sea,.pic-lake{fill:${colour('sea')}}`,
    `.pic-land-focus{fill:${land}}`,
    `.pic-land-other{fill:${colour('land-other')}}`,
    `.pic-wetland{fill:${colour('river')};fill-opacity:.16}`,
    '.pic-surf,.pic-coast,.pic-border,.pic-river,.pic-shore{fill:none;stroke-linejoin:round}',
    `.pic-surf{stroke:${colour('coast')};stroke-opacity:.28;stroke-width:5}`,
    `.pic-coast{stroke:${colour('coast')};stroke-width:1.4}`,
    `.pic-river,.pic-shore{stroke:${colour('river')};stroke-width:1.2}`,
    '.pic-river-2,.pic-shore{stroke-width:.8}',
    '.pic-river-3{stroke-width:.6;stroke-opacity:.8}',
    `.pic-border{stroke:${colour('border')};stroke-width:.9}`,
    '.pic-border-dashed{stroke-dasharray:4 3}',
    `.pic-others{fill:none;${painted('stroke', colour('ghost-mark'))};stroke-width:6;stroke-linecap:round}`,
    // The opacity of the whole group: overlaps must not add up.
    `.pic-ghosts{${painted('fill', colour('ghost-mark'), 'opacity')}}`,
    ...looks.map(({ hue }) => `.pic-${hue}{fill:${colour(hue)};stroke:${colour(hue)}}`),
    `.pic-key,.pic-gap{fill:${land};stroke:${land};stroke-width:${INK.hollowPx + 2 * INK.keylinePx};stroke-linejoin:round}`,
    `.pic-key{fill-opacity:${INK.underlay}}`,
    `.pic-certain{fill-opacity:${INK.fill.certain};${painted('stroke', colour('hairline'))};stroke-width:${INK.hairlinePx}}`,
    `.pic-suspected,.pic-contested{fill-opacity:${INK.fill.suspected};stroke-width:${INK.linePx}}`,
    `.pic-dashed{stroke-dasharray:${INK.dash.join(' ')}}`,
    `.pic-second,.pic-place{fill:none;stroke-width:${INK.linePx}}`,
    `.pic-place{stroke-opacity:.6;stroke-dasharray:${INK.dots.join(' ')}}`,
    `.pic-join{stroke-opacity:${INK.join}}`,
    `.pic-hollow{fill:${land};stroke-width:${INK.hollowPx}}`,
    `.pic-count{fill:${ink};font-size:10px;font-weight:600}`,
    `.pic-ring,.pic-ring-thin,.pic-ring-accent{fill:none;stroke:${ink};stroke-width:1.6}`,
    '.pic-ring-thin{stroke-width:1.2}',
    `.pic-ring-accent{stroke:${colour('accent')};stroke-width:4}`,
    '.pic-faded{opacity:.3}',
    // West lies on the left, and words begin where they were placed, whatever the direction of the page around it.
    `.pic-map{font-family:${SANS};direction:ltr}`,
    `.pic-town,.pic-capital,.pic-dot,.pic-title{fill:${ink}}`,
    `.pic-leader,.pic-outline{fill:none;stroke:${ink};stroke-width:.9}`,
    `.pic-outline{stroke-width:${INK.outlinePx};stroke-linejoin:round}`,
    `.pic-note{fill:${colour('ink-2')}}`,
    `.pic-key-text{fill:${colour('ink-2')};font-size:${KEY_SIZE_PX}px}`,
    `.pic-country{fill:${colour('label-country')};font-weight:500}`,
    `.pic-village{fill:${colour('ink-2')}}`,
    `.pic-region,.pic-sea-name,.pic-river-name{font-family:${LEAN};font-style:italic}`,
    `.pic-region{fill:${colour('label-region')}}`,
    `.pic-sea-name,.pic-river-name{fill:${colour('label-water')}}`,
    ...Object.entries(NAME_SPACINGS).map(([name, px]) => `.pic-${nameClass(name)}{letter-spacing:${px}px}`),
    '.pic-capital,.pic-title{font-weight:600}',
    ...Object.entries(NAME_SIZES).map(([name, sizePx]) => `.pic-${nameClass(name)}{font-size:${sizePx}px}`),
    `.pic-halo,.pic-haloed{stroke:${land};stroke-opacity:.85;stroke-width:3;stroke-linejoin:round}`,
    '.pic-halo{fill:none}',
    '.pic-haloed{paint-order:stroke}',
    `.pic-sea-name.pic-halo,.pic-sea-name.pic-haloed{stroke:${colour('sea')}}`,
  ].join('');
}
