// Where a key leads among things that stand in time and in lanes.

import type { ArrowStep } from '../../query/neighbour.ts';

/** Forwards is in the direction of reading. */
const STEPS: Readonly<Record<string, ArrowStep>> = {
  ArrowLeft: 'previous',
  ArrowRight: 'next',
  ArrowUp: 'above',
  ArrowDown: 'below',
  Home: 'first',
  End: 'last',
};

/** Where time runs from right to left, the arrow to the left goes on in time. */
export function mirroredKey(key: string): string {
  if (key === 'ArrowLeft') return 'ArrowRight';
  return key === 'ArrowRight' ? 'ArrowLeft' : key;
}

/** Undefined for other keys. */
export function arrowStep(key: string, isMirrored: boolean): ArrowStep | undefined {
  return STEPS[isMirrored ? mirroredKey(key) : key];
}
