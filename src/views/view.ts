// What a view is: a function that mounts itself once and returns its draw, which is idempotent.

import type { Atlas } from '../data/load.ts';
import type { Locale } from '../i18n/index.ts';
import type { Answer } from '../query/answer.ts';
import type { State } from '../state/state.ts';
import type { Send } from '../state/steps.ts';

/** All that a drawing is a function of. */
export interface Scene {
  readonly state: State;
  readonly answer: Answer;
  readonly atlas: Atlas;
  readonly locale: Locale;
}

export interface Draw {
  (scene: Scene): void;
  /** The id of the element that it fills; none of what has no place of its own. */
  place?: string;
  /** Only what says the answer to a filter, without asking the page for its layout; its own drawing follows. */
  answer?: (scene: Scene) => void;
}
export type View = (root: HTMLElement, send: Send) => Draw;
