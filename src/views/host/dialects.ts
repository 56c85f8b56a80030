// The ways in which newsrooms' pages listen for the height of what they frame. All are sent, so that a host needs
// no script of ours: AMP (also @newswire/frames and sidechain), pym.js, Datawrapper, open-iframe-resizer.

import { pairsOf } from '../../state/parameters.ts';

export interface Size {
  readonly widthPx: number;
  readonly heightPx: number;
}

export interface FrameNames {
  /** The host's name for this frame, from pym's `childId` parameter; empty without one. */
  readonly childId: string;
  /** What Datawrapper's older snippet looks for in the frame's `src`. */
  readonly sourcePart: string;
}

/** By pym's convention the parts of a message stand between these. */
const PYM_SEPARATOR = 'xPYMx';

/** One message a dialect. */
export function sizeMessages({ widthPx, heightPx }: Size, { childId, sourcePart }: FrameNames): unknown[] {
  return [
    { sentinel: 'amp', type: 'embed-size', height: heightPx },
    ['pym', childId, 'height', heightPx].join(PYM_SEPARATOR),
    { 'datawrapper-height': { [childId || sourcePart]: heightPx } },
    { type: 'iframe-resized', width: widthPx, height: heightPx },
  ];
}

/** How a frame is named before anything has changed its address; `path` and `search` as in `location`. */
export function frameNamesOf(path: string, search: string): FrameNames {
  const childId = new Map(pairsOf(search)).get('childId') ?? '';
  return { childId, sourcePart: `${path.slice(path.lastIndexOf('/') + 1)}${search}` };
}

const REQUESTS = ['frames-init', 'iframe-child-init', 'iframe-get-child-dimensions'];

/** Whether a host that came late asks for the size once more. */
export function isSizeRequest(message: unknown): boolean {
  if (typeof message === 'string') return /^pymxPYMx.*xPYMxwidthxPYMx\d+(?:\.\d+)?$/.test(message);
  if (typeof message !== 'object' || message === null || !('type' in message)) return false;
  return REQUESTS.some((type) => type === message.type);
}
