// The key of a picture: lineages or the sides of a comparison, sizes and signs, in rows as wide as the picture.

import type { Capabilities } from '../../../data/capabilities.ts';
import { markSizes } from '../../shared/mark-sizes.ts';
import { shapePath } from '../../shared/shapes.ts';
import type { Scene } from '../../view.ts';
import { markScale } from '../marks/scale.ts';
import type { MapPicture } from './map.ts';
import { inkSvg } from './marks.ts';
import { namedSides } from './sides.ts';
import { KEY_SIZE_PX } from './styles.ts';
import { short, textContent, textWidth } from './text.ts';

const ROW_PX = 26;
const GAP_PX = 20;
const SYMBOL_GAP_PX = 6;

interface Entry {
  /** Drawn around the origin. */
  readonly symbol: string;
  readonly symbolPx: number;
  readonly text: string;
}

export interface Legend {
  readonly svg: string;
  readonly heightPx: number;
}

/** Without counts where the picture has none; `rowPx` is the height of a line of words. */
export function legendSvg(
  { words: { atlas, locale }, frame, sides }: Pick<MapPicture, 'words' | 'frame' | 'sides'>,
  { rowPx: leastPx = ROW_PX, hasCounts = true } = {},
): Legend {
  const { legend } = locale.messages;
  const own = sides
    ? namedSides(sides)
    : atlas.lineages.map(({ hue, shape, name }) => ({ hue, shape, text: name[locale.language] }));
  const first = own[0]?.hue;
  const { has } = atlas;
  const preliminary = atlas.own?.preliminary?.sign[locale.language];
  const sizes = has.tolls ? sizesOf(locale, markScale(frame.zoom, frame.widthPx)) : [];
  const signs = signsOf({ legend, hue: first, has, hasCounts, preliminary });
  // In a line of their own each, where one is too short for both.
  const together = wrapped([...sizes, ...signs], frame.widthPx);
  const rows: Entry[][] = [
    ...wrapped(
      (sides || has.series ? own : []).map(({ hue, shape, text }) => ({
        symbol: `<path class="pic-${hue} pic-certain" d="${shapePath(shape, 6)}"/>`,
        symbolPx: 16,
        text,
      })),
      frame.widthPx,
    ),
    ...(together.length > 1
      ? [...wrapped(sizes, frame.widthPx), ...wrapped(signs, frame.widthPx)]
      : together),
  ];
  let heightPx = 0;
  const svg = rows.map((row) => {
    // The largest circle needs more height than a line of words.
    const rowPx = Math.max(leastPx, ...row.map(({ symbolPx }) => symbolPx + 4));
    const middle = heightPx + rowPx / 2;
    heightPx += rowPx;
    return `<g transform="translate(0 ${short(middle)})">${rowSvg(row, locale.direction === 'rtl' ? frame.widthPx : null)}</g>`;
  });
  return { svg: `<g class="pic-map">${svg.join('')}</g>`, heightPx: Math.ceil(heightPx) };
}

function sizesOf({ messages, formats }: Scene['locale'], scale: number): Entry[] {
  const circles = markSizes(scale).map(({ toll, radius }) => ({
    symbol: `<circle class="pic-ring" r="${short(radius)}"/>`,
    symbolPx: 2 * radius + 4,
    text: formats.number(toll),
  }));
  // Their title stands before the first of them, and has none itself.
  return [{ symbol: '', symbolPx: -SYMBOL_GAP_PX, text: messages.legend.title }, ...circles];
}

interface Signs {
  readonly legend: Scene['locale']['messages']['legend'];
  readonly hue: string | undefined;
  readonly has: Capabilities;
  readonly hasCounts: boolean;
  /** What marks mean that are not yet checked; undefined where there are none. */
  readonly preliminary: string | undefined;
}

function signsOf({ legend, hue, has, hasCounts, preliminary }: Signs): Entry[] {
  const ink = { hue: `pic-${hue}`, shape: 'circle', radius: 6, isHollow: false } as const;
  const sign = (text: string, symbol: string, symbolPx = 18): Entry => ({ text, symbol, symbolPx });
  return [
    ...(has.attribution
      ? [
          sign(legend.claimed, inkSvg({ ...ink, certainty: 'certain' })),
          sign(legend.suspected, inkSvg({ ...ink, certainty: 'suspected' })),
          sign(legend.disputed, inkSvg({ ...ink, certainty: 'contested' })),
        ]
      : []),
    ...(preliminary === undefined ? [] : [sign(preliminary, inkSvg({ ...ink, certainty: 'suspected' }))]),
    ...(has.unknownTolls
      ? [sign(legend.unknown, inkSvg({ ...ink, radius: 4, certainty: 'certain', isHollow: true }))]
      : []),
    ...(hasCounts
      ? [
          sign(
            legend.several,
            `<text class="pic-count pic-key-count" text-anchor="middle" y="4">${legend.count}</text>`,
            26,
          ),
        ]
      : []),
  ];
}

const widthOf = ({ symbolPx, text }: Entry): number =>
  symbolPx + SYMBOL_GAP_PX + textWidth(text, KEY_SIZE_PX) + GAP_PX;

function wrapped(entries: readonly Entry[], widthPx: number): Entry[][] {
  const rows: Entry[][] = [];
  let usedPx = Number.POSITIVE_INFINITY;
  for (const entry of entries) {
    const width = widthOf(entry);
    if (usedPx + width - GAP_PX > widthPx) {
      rows.push([]);
      usedPx = 0;
    }
    rows.at(-1)?.push(entry);
    usedPx += width;
  }
  return rows;
}

/** `fromRightPx`: where a row begins that is read from right to left. */
function rowSvg(row: readonly Entry[], fromRightPx: number | null): string {
  let x = 0;
  return row
    .map((entry) => {
      const middle = x + entry.symbolPx / 2;
      const textX = x + entry.symbolPx + SYMBOL_GAP_PX;
      x += widthOf(entry);
      const at = (px: number): string => short(fromRightPx === null ? px : fromRightPx - px);
      const anchor = fromRightPx === null ? '' : ' text-anchor="end"';
      return `<g transform="translate(${at(middle)} 0)">${entry.symbol}</g><text class="pic-key-text"${anchor} x="${at(textX)}" y="4.5">${textContent(entry.text)}</text>`;
    })
    .join('');
}
