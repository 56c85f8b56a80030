// The map goes to a place that was looked for by name.

import type { Camera } from './state.ts';
import type { Step } from './steps.ts';

/** What was typed on the way to it goes: it would leave only what has those letters. */
export function lookAt(camera: Camera): Step {
  return {
    apply: (state) => ({ ...state, filters: { ...state.filters, text: '' }, camera, stage: 'map' }),
    remember: 'push',
  };
}
