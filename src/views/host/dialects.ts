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
  /** As the host wrote it: Medium looks for the frame with this `src`. */
  readonly address: string;
  /** The host's name for this frame, from pym's `childId` parameter; empty without one. */
  readonly childId: string;
  /** What Datawrapper's older snippet looks for in the frame's `src`. */
  readonly sourcePart: string;
  /** By which WordPress knows the frame; empty without one. */
  readonly secret: string;
}

/** By pym's convention the parts of a message stand between these. */
const PYM_SEPARATOR = 'xPYMx';

/** One message a dialect. */
export function sizeMessages({ widthPx, heightPx }: Size, names: FrameNames): unknown[] {
  const { address, childId, sourcePart, secret } = names;
  return [
    { sentinel: 'amp', type: 'embed-size', height: heightPx },
    ['pym', childId, 'height', heightPx].join(PYM_SEPARATOR),
    { 'datawrapper-height': { [childId || sourcePart]: heightPx } },
    { type: 'iframe-resized', width: widthPx, height: heightPx },
    JSON.stringify({ src: address, context: 'iframe.resize', height: heightPx }),
    ...(secret ? [{ message: 'height', value: heightPx, secret }] : []),
  ];
}

/** Asks WordPress to open an address of this very site in the place of the article: its frames may open nothing. */
export function linkMessage(address: string, { secret }: FrameNames): unknown {
  return { message: 'link', value: address, secret };
}

/** How a frame is named before anything has changed its address. */
export function frameNamesOf(address: string): FrameNames {
  const [page = '', search] = address.replace(/#.*$/, '').split(/(?=\?)/);
  const childId = new Map(pairsOf(search ?? '')).get('childId') ?? '';
  const sourcePart = `${page.slice(page.lastIndexOf('/') + 1)}${search ?? ''}`;
  return { address, childId, sourcePart, secret: wordpressSecret(/#.*$/.exec(address)?.[0] ?? '') };
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
