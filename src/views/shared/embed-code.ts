// The markup that a newsroom pastes: a frame that needs no script, and a link for where frames are stripped.

import { EMBED_PARTS, embedHeightPx, NARROW_BELOW_PX } from '../../lib/embed-size.ts';
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
  readonly isComparing: boolean;
}

export interface EmbedCode {
  readonly code: string;
  /** What the embed needs at a width, where the host does not follow its messages. */
  readonly heightPx: (widthPx: number) => number;
}

const NARROWEST_PX = 320;
/** A usual phone, between the narrowest and where the layout turns wide. */
const PHONE_PX = 420;
const WIDEST_PX = 1000;
const USUAL_WIDTH_PX = 600;

export function embedCode(request: EmbedRequest): EmbedCode {
  const { address, page, title, linkText, language, parts, isComparing } = request;
  const heightPx = (widthPx: number): number => embedHeightPx(widthPx, parts ?? EMBED_PARTS, isComparing);
  const usual = heightPx(USUAL_WIDTH_PX);
  // Phones need more height than the ratio gives, wide columns less. On a phone the column is nearly as wide as the
  // screen, and a frame too short by a line would scroll inside: there the height follows the screen's width.
  const narrow = heightPx(NARROWEST_PX);
  const slope = (heightPx(PHONE_PX) - narrow) / (PHONE_PX - NARROWEST_PX);
  const phone = `${+(slope * 100).toFixed(2)}vw + ${Math.ceil(narrow - slope * NARROWEST_PX)}px`;
  const least = `clamp(${narrow}px,(${NARROW_BELOW_PX}px - 100vw)*999,${phone})`;
  const style = `width:100%;aspect-ratio:${USUAL_WIDTH_PX}/${usual};min-height:${least};max-height:${heightPx(WIDEST_PX)}px;border:0`;
  const code = [
    `<iframe src="${escaped(address)}"`,
    `  title="${escaped(title)}" lang="${language}" loading="lazy"`,
    '  allow="fullscreen; clipboard-write" allowfullscreen referrerpolicy="strict-origin-when-cross-origin"',
    `  style="${style}"></iframe>`,
    `<p><a href="${escaped(page)}" hreflang="${language}">${escaped(linkText)}</a></p>`,
  ].join('\n');
  return { code, heightPx };
}
