// The markup that a newsroom pastes: a frame that needs no script or the helper with its element, each with a link for
// where they are stripped.

import { EMBED_PARTS, embedHeightCss, embedHeightPx, embedMostHeightPx } from '../../lib/embed-size.ts';
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
  /** A frame as high as its content at any width, where the host keeps styles; else high enough. */
  readonly frame: string;
  /** The same alone, for places that take an iframe and nothing else. */
  readonly bareFrame: string;
  /** The helper and its element. */
  readonly script: string;
  readonly link: string;
  /** What the embed needs at a width, where the host does not follow its messages. */
  readonly heightPx: (widthPx: number) => number;
}

export function embedCode(request: EmbedRequest): EmbedCode {
  const { address, page, title, linkText, language, parts, isComparing } = request;
  const shown = parts ?? EMBED_PARTS;
  const most = embedMostHeightPx(shown, isComparing);
  const frameOf = (style: string): string =>
    [
      `<iframe src="${escaped(address)}" title="${escaped(title)}" lang="${language}"`,
      `  width="100%" height="${most}" frameborder="0" loading="lazy" allow="fullscreen; clipboard-write"`,
      `  referrerpolicy="strict-origin-when-cross-origin"${style}></iframe>`,
    ].join('\n');
  // Without a width of its own the container collapses where its parent is a flex box, as in Ghost.
  const exact = ` style="display:block;width:100%;height:${embedHeightCss(shown, isComparing)};border:0"`;
  const frame = `<div style="container-type:inline-size;width:100%">${frameOf(exact)}</div>`;
  const link = `<a href="${escaped(page)}" hreflang="${language}">${escaped(linkText)}</a>`;
  return {
    frame: `${frame}\n<p>${link}</p>`,
    bareFrame: frameOf(''),
    script: `<script src="${escaped(new URL('embed.js', address).href)}"></script>\n<incident-atlas ${attributesOf(address)}>${link}</incident-atlas>`,
    link,
    heightPx: (widthPx) => embedHeightPx(widthPx, shown, isComparing),
  };
}

/** The element's attributes are the address's words. */
function attributesOf(address: string): string {
  const words = [...new URL(address).searchParams];
  return words.map(([name, value]) => `${name}="${escaped(value)}"`).join(' ');
}
