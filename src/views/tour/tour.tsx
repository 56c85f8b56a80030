// A guided tour beside the map: it shows the step that the address names, and goes on to others. What a step shows is
// the view of an address; leaving keeps it.

import { render } from 'preact';
import { daysOfStep, type Tour } from '../../data/tour.ts';
import { tourMessages } from '../../i18n/tour.ts';
import type { State } from '../../state/state.ts';
import {
  dateStep,
  dropTour,
  leavesViewToTour,
  leaveTour,
  showStep,
  stepQuery,
} from '../../state/tour-steps.ts';
import { isForPage } from '../shared/escape.ts';
import { focusFirst, focusHere, menuButton } from '../shared/focus.ts';
import { offerPaper } from '../shared/papers.ts';
import { child } from '../shared/region.ts';
import type { Scene, View } from '../view.ts';
import { createTours } from './load.ts';
import { TourPanel } from './panel.tsx';
import { connectSwipe } from './swipe.ts';
import './tour.css';

/** `read` makes a state of a query; `onLost` is told what could not be fetched, and how to ask again. */
export function mountTour(
  read: (query: string) => State,
  onLost: (reason: unknown, again: () => void) => void,
): View {
  return (root, send) => {
    const body = child(root, 'tour-body');
    const spoken = child(root, 'visually-hidden');
    spoken.setAttribute('aria-live', 'polite');
    const tourOf = createTours();
    let scene: Scene | null = null;
    let last: State | null = null;
    /** As it was before the tour or its step was another. */
    let before: State | null = null;
    let tour: Tour | null = null;
    /** What was asked for last, `id language`. */
    let asked = '';
    /** The step whose view is shown, or was left to the reader. */
    let settled: State['tour'] = null;
    let opener: Element | null = null;

    /** With the days that only the tour knows. */
    const viewOf = ({ state }: Scene, { id, steps }: Tour, at: number) => {
      const step = steps[at - 1];
      if (!step) return null;
      const tour = { id, step: at, days: daysOfStep(step) };
      return { ...read(stepQuery(state, tour, step.view)), tour };
    };
    const go = (step: number): void => {
      if (!scene || !tour) return;
      const view = viewOf(scene, tour, step);
      if (!view) return;
      settled = view.tour;
      send(showStep(view));
    };
    const goBy = (steps: 1 | -1): void => go((scene?.state.tour?.step ?? 1) + steps);

    const ask = async (id: string, scene: Scene): Promise<void> => {
      const key = `${id} ${scene.locale.language}`;
      if (asked === key) return;
      asked = key;
      try {
        const loaded = await tourOf(id, scene.locale.language);
        if (asked !== key) return;
        if (loaded) tour = loaded;
        else send(dropTour());
        if (loaded) redraw();
      } catch (reason) {
        asked = '';
        onLost(reason, redraw);
      }
    };
    const redraw = (): void => {
      if (scene) draw(scene);
    };

    /** The step that an address or a host asks for: its view, unless the address has one of its own. */
    const settle = (scene: Scene, step: NonNullable<State['tour']>, isLeft: boolean): void => {
      settled = step;
      const view = tour && viewOf(scene, tour, step.step);
      // After this drawing: a step sent while views are drawing would redraw those that came before.
      queueMicrotask(() => {
        if (!view?.tour) send(dropTour());
        else send(isLeft ? showStep(view, 'replace') : dateStep(view.tour.days));
      });
    };

    root.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && isForPage(event) && scene?.state.selected === null) send(leaveTour());
      if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
      event.preventDefault();
      goBy((event.key === 'ArrowRight') === (document.documentElement.dir !== 'rtl') ? 1 : -1);
    });
    connectSwipe(root, (way) => goBy(way === 'forwards' ? 1 : -1));

    offerPaper('tour', () => (scene?.state.tour && scene.state.tour.id === tour?.id ? tour : null));

    let shown = '';
    const draw = (next: Scene): void => {
      scene = next;
      const { state, locale } = next;
      if (last && last.tour !== state.tour) before = last;
      last = state;
      document.documentElement.classList.toggle('has-tour', state.tour !== null);
      const wasOpen = !root.hidden;
      root.hidden = state.tour === null;
      if (!state.tour) {
        if (wasOpen && settled) focusFirst([opener instanceof HTMLElement ? opener : null, menuButton()]);
        settled = null;
        shown = spoken.textContent = '';
        return;
      }
      if (!wasOpen) opener = document.activeElement;
      const words = tourMessages(locale.language);
      root.setAttribute('aria-label', words.tour);
      void ask(state.tour.id, next);
      if (tour?.id !== state.tour.id) return;
      const { id, step } = state.tour;
      if (settled?.id !== id || settled.step !== step)
        settle(next, state.tour, leavesViewToTour(state, before));
      // An entry of the history that Back leads to has the step without them.
      else if (!state.tour.days) settle(next, state.tour, false);
      render(<TourPanel scene={next} tour={tour} at={step} send={send} go={go} />, body);
      arrive(`${id} ${step}`, tour, step, locale);
    };

    /** Once a step: the focus goes to its title where it was opened, else its words are spoken where one is. */
    const arrive = (
      key: string,
      { steps }: Tour,
      at: number,
      { language, formats }: Scene['locale'],
    ): void => {
      if (key === shown) return;
      const isOpening = shown === '';
      shown = key;
      const step = steps[at - 1];
      root.scrollTop = 0;
      if (!scene?.state.embed && window.matchMedia('(width < 1000px)').matches) window.scrollTo({ top: 0 });
      if (isOpening) {
        focusHere(body.querySelector('h2'), { preventScroll: true });
        return;
      }
      const words = tourMessages(language);
      const place = words.step(formats.number(at), formats.number(steps.length));
      spoken.textContent = step ? `${place}. ${step.title}. ${step.text}` : '';
    };
    return draw;
  };
}
