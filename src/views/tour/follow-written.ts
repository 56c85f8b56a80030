// Follows a tour that somebody wrote: each step's view is an address's own words.

import type { TextLanguage } from '../../data/languages.ts';
import { daysOfStep, type Tour, type TourStep } from '../../data/tour.ts';
import type { State } from '../../state/state.ts';
import type { Send } from '../../state/steps.ts';
import {
  dateStep,
  dropTour,
  leavesViewToTour,
  OWN_TOUR,
  showStep,
  stepQuery,
} from '../../state/tour-steps.ts';
import type { Scene } from '../view.ts';
import type { Follow } from './course.ts';

interface WrittenParts {
  readonly read: (query: string) => State;
  readonly send: Send;
  readonly onLost: (reason: unknown, again: () => void) => void;
  readonly redraw: () => void;
  /** Null where there is no such tour; who says so already has sent the reader elsewhere. */
  readonly tourOf: (id: string, language: TextLanguage) => Promise<Tour | null>;
}

/** With the days that only the tour knows. Language, colours and layout are the reader's, whatever the step says. */
export function viewOfStep(
  { language, theme, embed, parts, ...state }: State,
  id: string,
  written: TourStep,
  step: number,
  read: WrittenParts['read'],
) {
  const tour = { id, step, days: daysOfStep(written) };
  const own = { language, theme, embed, parts };
  return { ...read(stepQuery({ ...state, ...own }, tour, written.view)), ...own, tour };
}

interface FollowWritten extends Follow {
  /** The tour was left. */
  readonly forget: () => void;
}

export function createWrittenCourse({ read, send, onLost, redraw, tourOf }: WrittenParts): FollowWritten {
  let tour: Tour | null = null;
  /** What was asked for last, `id language`. */
  let asked = '';
  /** The step whose view is shown, or was left to the reader. */
  let settled: State['tour'] = null;

  const ask = async (id: string, { locale }: Scene): Promise<void> => {
    const key = `${id} ${locale.language}`;
    if (asked === key) return;
    asked = key;
    try {
      const loaded = await tourOf(id, locale.language);
      if (asked !== key) return;
      if (loaded) tour = loaded;
      else if (id !== OWN_TOUR) send(dropTour());
      if (loaded) redraw();
    } catch (reason) {
      asked = '';
      onLost(reason, redraw);
    }
  };
  const viewOf = (state: State, { id, steps }: Tour, at: number) => {
    const step = steps[at - 1];
    return step ? viewOfStep(state, id, step, at, read) : null;
  };
  /** The step that an address or a host asks for: its view, unless the address has one of its own. */
  const settle = (state: State, tour: Tour, step: NonNullable<State['tour']>, isLeft: boolean): void => {
    settled = step;
    const view = viewOf(state, tour, step.step);
    // After this drawing: a step sent while views are drawing would redraw those that came before.
    queueMicrotask(() => {
      if (!view) send(dropTour());
      else send(isLeft ? showStep(view, 'replace') : dateStep(view.tour.days));
    });
  };

  return {
    at(scene, step, before) {
      const { state } = scene;
      void ask(step.id, scene);
      if (tour?.id !== step.id) return null;
      const followed = tour;
      if (settled?.id !== step.id || settled.step !== step.step)
        settle(state, followed, step, leavesViewToTour(state, before));
      // An entry of the history that Back leads to has the step without them.
      else if (!step.days) settle(state, followed, step, false);
      return {
        tour,
        at: step.step,
        go(at) {
          const view = viewOf(state, followed, at);
          if (!view) return;
          settled = view.tour;
          send(showStep(view));
        },
      };
    },
    forget() {
      settled = null;
      // Steps that a reader collects may be others when she comes back.
      tour = null;
      asked = '';
    },
  };
}
