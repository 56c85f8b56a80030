// The key of a picture: sizes, lineages and signs in rows as wide as the picture.

import { escaped } from '../../shared/escaped.ts';
import { shapePath } from '../../shared/shapes.ts';
import type { Scene } from '../../view.ts';
import { markScale } from '../scale.ts';
import type { Frame } from './frame.ts';
import { hatchPath } from './hatch.ts';
import { MARK_HATCH_PX } from './marks.ts';
import { KEY_SIZE_PX } from './styles.ts';
import { short, textWidth } from './text.ts';

/** Tolls whose marks are drawn for comparison; the largest stands for all above. */
const TOLLS = [5, 50, 150];

const ROW_PX = 26;
const GAP_PX = 20;

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

export function legendSvg({ atlas, locale }: Pick<Scene, 'atlas' | 'locale'>, frame: Frame): Legend {
  const { legend } = locale.messages;
  const first = atlas.lineages[0]?.id;
  const rows: Entry[][] = [
    ...wrapped(
      atlas.lineages.map(({ id, shape, name }) => ({
        symbol: `<path class="pic-fill pic-${id} pic-certain" d="${shapePath(shape, 6)}"/>`,
        symbolPx: 16,
        text: name[locale.language],
      })),
      frame.widthPx,
    ),
    ...wrapped(
      [...sizesOf(locale, markScale(frame.zoom, frame.widthPx, false)), ...signsOf(legend, first)],
      frame.widthPx,
    ),
  ];
  let heightPx = 0;
  const svg = rows.map((row) => {
    // The largest circle needs more height than a line of words.
    const rowPx = Math.max(ROW_PX, ...row.map(({ symbolPx }) => symbolPx + 4));
    const middle = heightPx + rowPx / 2;
    heightPx += rowPx;
    return `<g transform="translate(0 ${short(middle)})">${rowSvg(row)}</g>`;
  });
  return { svg: `<g class="pic-map">${svg.join('')}</g>`, heightPx: Math.ceil(heightPx) };
}

function sizesOf({ messages, formats }: Scene['locale'], scale: number): Entry[] {
  return TOLLS.map((toll, at) => {
    const radius = scale * Math.sqrt(toll);
    const isLast = at === TOLLS.length - 1;
    const figure = `${formats.number(toll)}${isLast ? '+' : ''}`;
    return {
      symbol: `<circle class="pic-ring" r="${short(radius)}"/>`,
      symbolPx: 2 * radius + 4,
      text: at === 0 ? `${messages.legend.title}: ${figure}` : figure,
    };
  });
}

function signsOf(legend: Scene['locale']['messages']['legend'], lineage: string | undefined): Entry[] {
  const circle = shapePath('circle', 5.6);
  const path = (classes: string, d = circle): string => `<path class="${classes} pic-${lineage}" d="${d}"/>`;
  const sign = (text: string, symbol: string): Entry => ({ text, symbol, symbolPx: 18 });
  return [
    sign(legend.claimed, path('pic-fill pic-certain') + path('pic-line pic-certain')),
    sign(legend.suspected, path('pic-fill pic-suspected') + path('pic-line pic-suspected')),
    sign(
      legend.disputed,
      path('pic-fill pic-contested') +
        path('pic-line pic-contested') +
        path('pic-second', shapePath('circle', 8.2)),
    ),
    sign(
      legend.district,
      path('pic-tint') +
        path('pic-hatch pic-certain', hatchPath('circle', 5.6, MARK_HATCH_PX)) +
        path('pic-line pic-certain'),
    ),
    sign(legend.unknown, path('pic-hollow', shapePath('circle', 3.2))),
    sign(
      legend.several,
      `<circle class="pic-well" r="7"/><circle class="pic-arc pic-${lineage}" stroke-width="2.4" r="6"/><text class="pic-count" font-size="9" y="3.2">2</text>`,
    ),
  ];
}

const widthOf = ({ symbolPx, text }: Entry): number => symbolPx + 6 + textWidth(text, KEY_SIZE_PX) + GAP_PX;

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

function rowSvg(row: readonly Entry[]): string {
  let x = 0;
  return row
    .map((entry) => {
      const middle = x + entry.symbolPx / 2;
      const textX = x + entry.symbolPx + 6;
      x += widthOf(entry);
      return `<g transform="translate(${short(middle)} 0)">${entry.symbol}</g><text class="pic-key-text" x="${short(textX)}" y="4.5">${escaped(entry.text)}</text>`;
    })
    .join('');
}
