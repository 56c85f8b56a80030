// Holds the one state and tells who listens; knows nothing of pages.

import type { State } from './state.ts';
import type { Remember, Step } from './steps.ts';

type Listener = (state: State, before: State, remember: Remember) => void;

export interface Store {
  get(): State;
  send(step: Step): void;
  /** Called after each step that changed something. */
  subscribe(listener: Listener): void;
}

export function createStore(initial: State): Store {
  let state = initial;
  const listeners: Listener[] = [];
  return {
    get: () => state,
    send(step) {
      const before = state;
      state = step.apply(before);
      if (state === before) return;
      for (const listener of listeners) listener(state, before, step.remember);
    },
    subscribe(listener) {
      listeners.push(listener);
    },
  };
}
