// A picture that stands alone: title, sentence, map, key, sources. One SVG file without references.

import { escaped } from '../../shared/escaped.ts';
import { SANS, SERIF } from '../../shared/fonts.ts';
import { wrapText } from '../names/callout.ts';
import { insetStyles } from './inset.ts';
import { legendSvg } from './legend.ts';
import { type MapPicture, mapSvg } from './map.ts';
import { looksOf } from './sides.ts';
import { areaStyles, type ColourOf, mapStyles, numberStyles } from './styles.ts';
import { short, textContent, textWidth } from './text.ts';

export interface Poster {
  readonly title: string;
  /** Under the title: what is shown. */
  readonly lines: readonly string[];
  /** Its frame is as wide as the poster without its margins. */
  readonly map: MapPicture;
  readonly hasLegend: boolean;
  /** Under the map: sources, version, licence. */
  readonly notes: readonly string[];
  readonly colour: ColourOf;
}

export interface PosterFile {
  readonly svg: string;
  readonly widthPx: number;
  readonly heightPx: number;
}

export const POSTER_MARGIN_PX = 32;
/** Between the words and the map. */
const MAP_GAP_PX = 18;
/** Of the words over a map that fills the picture, from its margin. */
export const COVER_COLUMN_PX = 262;
const COVER_TITLE = { sizePx: 25, linePx: 31, wide: 1 };
const COVER_LINE = { sizePx: 15, linePx: 21, wide: 1 };
const COVER_GAP_PX = 8;
/** `wide`: of bold letters with serifs a line holds fewer than of the others, above all in a device's own face. */
const TITLE = { sizePx: 34, linePx: 40, wide: 1.08 };
const LINE = { sizePx: 17, linePx: 25, wide: 1 };
const NOTE = { sizePx: 13, linePx: 19, wide: 1 };

/** Words are measured by average: in a wide font a line of them must not run out of the picture. */
const FULL_LINE = 0.94;

const wrapped = (text: string, { sizePx, wide }: typeof TITLE, widthPx: number): readonly string[] =>
  wrapText(text, widthPx * FULL_LINE, (part) => textWidth(part, sizePx) * wide);

/** What stands above the map, in pixels. */
export function posterHeadPx({ title, lines }: Pick<Poster, 'title' | 'lines'>, mapWidthPx: number): number {
  const heightOf = (text: string, style: typeof TITLE): number =>
    style.linePx * wrapped(text, style, mapWidthPx).length;
  const linesPx = lines.reduce((sum, line) => sum + heightOf(line, LINE), 0);
  return POSTER_MARGIN_PX + heightOf(title, TITLE) + linesPx + MAP_GAP_PX;
}

export function posterSvg({ title, lines, map, hasLegend, notes, colour }: Poster): PosterFile {
  const { frame } = map;
  const { locale } = map.words;
  const widthPx = frame.widthPx + 2 * POSTER_MARGIN_PX;
  const parts: string[] = [];
  const anchor = anchorOf(locale.direction, POSTER_MARGIN_PX, widthPx - POSTER_MARGIN_PX);
  let y = POSTER_MARGIN_PX;
  const write = (text: string, style: typeof TITLE, className: string): void => {
    for (const line of wrapped(text, style, frame.widthPx)) {
      y += style.linePx;
      const baseline = y - style.linePx * 0.28;
      parts.push(
        `<text class="${className}" ${anchor} y="${short(baseline)}" font-size="${style.sizePx}">${textContent(line)}</text>`,
      );
    }
  };
  write(title, TITLE, 'poster-title');
  for (const line of lines) write(line, LINE, 'poster-line');
  y += MAP_GAP_PX;
  parts.push(
    `<svg x="${POSTER_MARGIN_PX}" y="${y}" width="${frame.widthPx}" height="${frame.heightPx}" viewBox="0 0 ${frame.widthPx} ${frame.heightPx}">${mapSvg(map)}</svg>`,
    `<rect class="poster-frame" x="${POSTER_MARGIN_PX}" y="${y}" width="${frame.widthPx}" height="${frame.heightPx}"/>`,
  );
  y += frame.heightPx + 12;
  if (hasLegend) {
    const legend = legendSvg(map);
    parts.push(`<g transform="translate(${POSTER_MARGIN_PX} ${y})">${legend.svg}</g>`);
    y += legend.heightPx + 12;
    parts.push(`<path class="poster-rule" d="M${POSTER_MARGIN_PX} ${y}h${frame.widthPx}"/>`);
    y += 8;
  }
  for (const note of notes) write(note, NOTE, 'poster-note');
  const heightPx = Math.ceil(y + (notes.length > 0 ? 20 : POSTER_MARGIN_PX - 12));
  return {
    widthPx,
    heightPx,
    svg: [
      `<svg xmlns="http://www.w3.org/2000/svg" width="${widthPx}" height="${heightPx}" viewBox="0 0 ${widthPx} ${heightPx}" lang="${locale.language}">`,
      `<title>${escaped(title)}</title><desc>${escaped([...lines, ...notes].join(' '))}</desc>`,
      `<style>${posterStyles(colour, map)}</style>`,
      `<rect class="poster-paper" width="${widthPx}" height="${heightPx}"/>`,
      ...parts,
      '</svg>',
    ].join(''),
  };
}

/** Words begin at the left end, in a language from right to left at the right one. */
const anchorOf = (direction: 'ltr' | 'rtl', leftPx: number, rightPx: number): string =>
  direction === 'rtl' ? `text-anchor="end" x="${rightPx}"` : `x="${leftPx}"`;

/** A map that fills the picture, its title in a column at its left edge, over the sea. */
export function coverSvg({
  title,
  lines,
  map,
  colour,
}: Pick<Poster, 'title' | 'lines' | 'map' | 'colour'>): PosterFile {
  const { widthPx, heightPx } = map.frame;
  const { locale } = map.words;
  const anchor = anchorOf(locale.direction, POSTER_MARGIN_PX, POSTER_MARGIN_PX + COVER_COLUMN_PX);
  let y = POSTER_MARGIN_PX;
  const write = (text: string, style: typeof TITLE, className: string): string =>
    wrapText(text, COVER_COLUMN_PX, (part) => textWidth(part, style.sizePx))
      .map((line) => {
        y += style.linePx;
        return `<text class="${className}" ${anchor} y="${y}" font-size="${style.sizePx}">${textContent(line)}</text>`;
      })
      .join('');
  const heading = write(title, COVER_TITLE, 'poster-title');
  const words = lines.map((line) => {
    y += COVER_GAP_PX;
    return write(line, COVER_LINE, 'poster-line');
  });
  return {
    widthPx,
    heightPx,
    svg: [
      `<svg xmlns="http://www.w3.org/2000/svg" width="${widthPx}" height="${heightPx}" viewBox="0 0 ${widthPx} ${heightPx}" lang="${locale.language}">`,
      `<title>${escaped(title)}</title><style>${posterStyles(colour, map)}</style>${mapSvg(map)}${heading}${words.join('')}</svg>`,
    ].join(''),
  };
}

/** Those of areas, numbers and the inset only where the picture has some: most have not. */
export function pictureStyles(
  { words, sides, areas = [], hasInset, numbers }: MapPicture,
  colour: ColourOf,
): string {
  const drawn = [
    areas.length > 0 ? areaStyles(colour) : '',
    hasInset ? insetStyles(colour) : '',
    numbers ? numberStyles(colour) : '',
  ].join('');
  return mapStyles(colour, looksOf(sides, words.atlas.lineages)) + drawn;
}

function posterStyles(colour: ColourOf, map: MapPicture): string {
  return [
    pictureStyles(map, colour),
    `.poster-paper{fill:${colour('paper')}}`,
    `.poster-title{fill:${colour('ink')};font-family:${SERIF};font-weight:700}`,
    `.poster-line,.poster-note{fill:${colour('ink')};font-family:${SANS}}`,
    `.poster-note{fill:${colour('ink-2')}}`,
    `.poster-frame{fill:none;stroke:${colour('rule-2')};stroke-width:1}`,
    `.poster-rule{fill:none;stroke:${colour('rule-2')};stroke-width:1}`,
  ].join('');
}
