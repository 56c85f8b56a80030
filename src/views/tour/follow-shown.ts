// Goes through what is shown: filters may change on the way, and which incidents are its steps with them.

import type { Send } from '../../state/steps.ts';
import { leaveTour, showStep } from '../../state/tour-steps.ts';
import type { Scene } from '../view.ts';
import type { Follow } from './course.ts';
import { isSettled, type ShownTour, stepAt, tourOfShown, viewOfShown } from './shown.ts';

export function createShownCourse(send: Send): Follow {
  let made: { readonly from: readonly unknown[]; readonly tour: ShownTour } | null = null;
  const tourOf = (scene: Scene): ShownTour => {
    const { answer, atlas, locale } = scene;
    const from = [answer, atlas.texts, atlas.details, locale];
    if (!made || from.some((value, at) => value !== made?.from[at]))
      made = { from, tour: tourOfShown(scene) };
    return made.tour;
  };
  return {
    at(scene) {
      const tour = tourOf(scene);
      const at = stepAt(tour, scene);
      const view = viewOfShown(scene, tour, at);
      // After this drawing: a step sent while views are drawing would redraw those that came before.
      if (!view) queueMicrotask(() => send(leaveTour()));
      else if (!isSettled(scene.state, view)) queueMicrotask(() => send(showStep(view, 'replace')));
      if (!view) return null;
      return {
        ...{ tour, at },
        go(step) {
          const next = viewOfShown(scene, tour, step);
          if (next) send(showStep(next));
        },
      };
    },
  };
}
