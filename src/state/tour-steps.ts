// Steps of a guided tour. A step's view is what an address says; language, colours and layout stay the reader's.

import type { DayRange } from '../lib/time.ts';
import { encode } from './link.ts';
import { INITIAL_STATE, type State } from './state.ts';
import { goTo, type Remember, type Step } from './steps.ts';

/** Tours that nobody wrote beforehand: what is shown, one incident after the other. */
export const SHOWN_TOUR = 'shown';
/** As many as steps that an address can name. */
export const MOST_SHOWN = 999;

/** The steps that a reader has collected, and where she collects them: views/tour/own. */
export const OWN_TOUR = 'own';
export const COLLECTING = 'collect';
/** Names that no file of a tour may have. */
export const TAKEN_TOURS: readonly string[] = [SHOWN_TOUR, OWN_TOUR, COLLECTING];

/** The view stays. */
export function collectViews(): Step {
  return {
    apply: (state) => ({ ...state, tour: { id: COLLECTING, step: 1 } }),
    remember: 'push',
  };
}

/** From the incident that is open, or the first of what is shown. */
export function goThroughShown(): Step {
  return {
    apply: (state) => ({
      ...state,
      tour: { id: SHOWN_TOUR, step: 1 },
      highlight: state.selected === null ? [] : [state.selected],
    }),
    remember: 'push',
  };
}

/** The address of a step for this reader, in full when its view is given. */
export function stepQuery(state: State, tour: NonNullable<State['tour']>, view = ''): string {
  const { language, theme, embed, parts } = state;
  const own = encode({ ...INITIAL_STATE, language, theme, embed, parts, tour }, null);
  return view === '' ? own : `${own}&${view}`;
}

/** All of a step's view; what addresses never carry stays. */
export const showStep = (next: State, remember: Remember = 'push'): Step => ({ ...goTo(next), remember });

/** Says when the step is whose view is shown already, and which one where it is another. */
export function dateStep(days: DayRange, step?: number): Step {
  return {
    apply: (state) =>
      state.tour ? { ...state, tour: { id: state.tour.id, step: step ?? state.tour.step, days } } : state,
    remember: 'replace',
  };
}

/** The view stays. */
export function leaveTour(): Step {
  return {
    apply: (state) => (state.tour === null ? state : { ...state, tour: null }),
    remember: 'push',
  };
}

/** There is no such tour or no such step: that is dropped, and said. */
export function dropTour(): Step {
  return {
    apply(state) {
      const { tour } = state;
      if (!tour) return state;
      const problem = { key: 'tour', value: `${tour.id}, ${tour.step}` };
      return { ...state, tour: null, problems: [...state.problems, problem] };
    },
    remember: 'replace',
  };
}

/** Nothing is asked for but the tour, or nothing else has changed since: the view is the step's to say. */
export function leavesViewToTour(state: State, before: State | null): boolean {
  const ofView = ({ filters, compare, selected, highlight, camera, stage }: State): string =>
    JSON.stringify([filters, compare, selected, highlight, camera, stage]);
  return ofView(state) === ofView(before ?? INITIAL_STATE);
}
