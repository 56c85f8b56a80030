// The ways in which newsrooms' pages listen for the height of what they frame. All are sent, so that a host needs
// no script of ours: AMP (also @newswire/frames and sidechain), pym.js, Datawrapper, open-iframe-resizer, Medium
// (Embedly's), WordPress.

import { wordpressSecret } from '../../lib/wordpress.ts';

import { pairsOf } from '../../state/parameters.ts';

export interface Size {
  readonly widthPx: number;
  readonly heightPx: number;
}

export interface FrameNames {
  /** As the host wrote it: Medium looks for the frame with one of these as its `src`. */
  readonly addresses: readonly string[];
  /** The host's name for this frame, from pym's `childId` parameter; empty without one. */
  readonly childId: string;
  /** What Datawrapper's older snippet looks for in the frame's `src`. */
  readonly sourceParts: readonly string[];
  /** By which WordPress knows the frame; empty without one. */
  readonly secret: string;
}

/** By pym's convention the parts of a message stand between these. */
const PYM_SEPARATOR = 'xPYMx';

/** One message a dialect. */
export function sizeMessages({ widthPx, heightPx }: Size, names: FrameNames): unknown[] {
  const { addresses, childId, sourceParts, secret } = names;
  const keys = childId ? [childId] : sourceParts;
  return [
    { sentinel: 'amp', type: 'embed-size', height: heightPx },
    ['pym', childId, 'height', heightPx].join(PYM_SEPARATOR),
    { 'datawrapper-height': Object.fromEntries(keys.map((key) => [key, heightPx])) },
    { type: 'iframe-resized', width: widthPx, height: heightPx },
    ...addresses.map((src) => JSON.stringify({ src, context: 'iframe.resize', height: heightPx })),
    ...(secret ? [{ message: 'height', value: heightPx, secret }] : []),
  ];
}

/** Asks WordPress to open an address of this very site in the place of the article: its frames may open nothing. */
export function linkMessage(address: string, { secret }: FrameNames): unknown {
  return { message: 'link', value: address, secret };
}

/** How a frame is named before anything has changed its address. */
export function frameNamesOf(address: string): FrameNames {
  const search = /\?[^#]*/.exec(address)?.[0] ?? '';
  const childId = new Map(pairsOf(search)).get('childId') ?? '';
  // The host may have named embed.html, which made way for the file of its language.
  const named = address.replace(/(\/embed)\.[a-z]{2}(?=\.html(?:[?#]|$)|[?#]|$)/, '$1');
  const addresses = [...new Set([address, named])];
  const sourceParts = addresses.map((one) => one.replace(/[?#].*$/, '').replace(/^.*\//, '') + search);
  const secret = wordpressSecret(/#.*$/.exec(address)?.[0] ?? '');
  return { addresses, childId, sourceParts, secret };
}

const REQUESTS = ['frames-init', 'iframe-child-init', 'iframe-get-child-dimensions'];

/** Whether a host that came late asks for the size once more. */
export function isSizeRequest(message: unknown, { secret }: FrameNames): boolean {
  if (typeof message === 'string') return /^pymxPYMx.*xPYMxwidthxPYMx\d+(?:\.\d+)?$/.test(message);
  if (typeof message !== 'object' || message === null) return false;
  if ('message' in message && 'secret' in message) {
    return secret !== '' && message.message === 'ready' && message.secret === secret;
  }
  return 'type' in message && REQUESTS.some((type) => type === message.type);
}
