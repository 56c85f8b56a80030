// What of the state changes beneath a gesture without being asked for.

import type { State } from './state.ts';

/** A pointer's way, and where the map stands. */
const UNASKED: readonly (keyof State)[] = ['hovered', 'view', 'markScale'];

/** The same but for these, and what is not asked for. */
export const isSameBut = (state: State, before: State, ...others: readonly (keyof State)[]): boolean =>
  (Object.keys(state) as (keyof State)[]).every(
    (key) => state[key] === before[key] || UNASKED.includes(key) || others.includes(key),
  );
