// A tour that is being followed, wherever its steps come from.

import type { Tour } from '../../data/tour.ts';
import type { State } from '../../state/state.ts';
import type { Scene } from '../view.ts';

export interface Course {
  readonly tour: Tour;
  /** From 1 on. */
  readonly at: number;
  readonly go: (step: number) => void;
}

export interface Follow {
  /**
   * Where a state asks to be, with the steps sent that show it; null while that is not known. `before`: as it was before
   * the tour or its step was another.
   */
  readonly at: (scene: Scene, asked: NonNullable<State['tour']>, before: State | null) => Course | null;
}
