// The markup that a newsroom pastes: a frame that needs no script, and a link for where frames are stripped.

import type { State } from '../../state/state.ts';
import { escaped } from './escaped.ts';

export interface EmbedRequest {
  /** Of the framed page. */
  readonly address: string;
  /** Of the full page, for the link. */
  readonly page: string;
  readonly title: string;
  readonly linkText: string;
  readonly language: string;
  readonly parts: State['parts'];
}

export interface EmbedCode {
  readonly code: string;
  /** What the embed needs at a width, where the host does not follow its messages. */
  readonly heightPx: (widthPx: number) => number;
}

const NARROW_PX = 480;
/** Measured: of each part, in a narrow and in a wide embed. */
const PART_PX = {
  title: [60, 66],
  timeline: [122, 122],
  legend: [277, 181],
  filters: [60, 60],
  list: [1420, 1420],
} as const;
const RECEIPT_PX = [77, 60] as const;
const FOOTER_PX = [80, 43] as const;
const WIDEST_PX = 1000;
const USUAL_WIDTH_PX = 600;

function heightOf(widthPx: number, parts: State['parts']): number {
  const at = widthPx < NARROW_PX ? 0 : 1;
  const map = widthPx < NARROW_PX ? widthPx * 0.9 : Math.min(widthPx * 0.66, 560);
  const shown = parts ?? (['title', 'timeline', 'legend'] as const);
  const rest = shown.reduce((sum, part) => sum + PART_PX[part][at], 0);
  return Math.round(map + rest + RECEIPT_PX[at] + FOOTER_PX[at]);
}

export function embedCode({ address, page, title, linkText, language, parts }: EmbedRequest): EmbedCode {
  const heightPx = (widthPx: number): number => heightOf(widthPx, parts);
  const usual = heightPx(USUAL_WIDTH_PX);
  // Phones need more height than the ratio gives, wide columns less.
  const style = `width:100%;aspect-ratio:${USUAL_WIDTH_PX}/${usual};min-height:${heightPx(320)}px;max-height:${heightPx(WIDEST_PX)}px;border:0`;
  const code = [
    `<iframe src="${escaped(address)}"`,
    `  title="${escaped(title)}" lang="${language}" loading="lazy"`,
    '  allow="fullscreen; clipboard-write" allowfullscreen referrerpolicy="strict-origin-when-cross-origin"',
    `  style="${style}"></iframe>`,
    `<p><a href="${escaped(page)}" hreflang="${language}">${escaped(linkText)}</a></p>`,
  ].join('\n');
  return { code, heightPx };
}
