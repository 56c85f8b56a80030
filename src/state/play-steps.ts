// What the player asks for besides the windows themselves.

import type { Step } from './steps.ts';

/** The window moves, or it keeps its beginning and grows. */
export function playAs(cumulative: boolean): Step {
  return {
    apply: (state) => (state.cumulative === cumulative ? state : { ...state, cumulative }),
    remember: 'replace',
  };
}
