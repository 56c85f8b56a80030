// A tour beside the map: the step that the address names, its words, and the ways to the others. What a step shows is a
// view like any other; leaving keeps it.

import type { Tour } from '../../data/tour.ts';
import { tourMessages } from '../../i18n/tour.ts';
import type { State } from '../../state/state.ts';
import {
  COLLECTING,
  leaveTour,
  OWN_TOUR,
  SHOWN_TOUR,
  showStep,
  TAKEN_TOURS,
} from '../../state/tour-steps.ts';
import { isForPage } from '../shared/escape.ts';
import { focusFirst, focusHere, menuButton } from '../shared/focus.ts';
import { offerPaper } from '../shared/papers.ts';
import { child, createRegion } from '../shared/region.ts';
import type { Scene, View } from '../view.ts';
import type { Course } from './course.ts';
import { createShownCourse } from './follow-shown.ts';
import { createWrittenCourse, viewOfStep } from './follow-written.ts';
import { createTours } from './load.ts';
import { createOwn } from './own/own.ts';
import { TourPanel } from './panel.tsx';
import { connectSwipe } from './swipe.ts';
import './tour.css';

/** `read` makes a state of a query; `onLost` is told what could not be fetched, and how to ask again. */
export function mountTour(
  read: (query: string) => State,
  onLost: (reason: unknown, again: () => void) => void,
): View {
  return (root, send) => {
    const body = createRegion(root, 'tour-body');
    const spoken = child(root, 'visually-hidden');
    spoken.setAttribute('aria-live', 'polite');
    let scene: Scene | null = null;
    let last: State | null = null;
    /** As it was before the tour or its step was another. */
    let before: State | null = null;
    let course: Course | null = null;
    let opener: Element | null = null;
    const redraw = (): void => {
      if (scene) draw(scene);
    };
    const own = createOwn({
      ...{ send, redraw, onLost },
      show: (state, step, at) => send(showStep(viewOfStep(state, COLLECTING, step, at, read))),
    });
    const tours = createTours();
    const written = createWrittenCourse({
      ...{ read, send, onLost, redraw },
      tourOf: (id, language) => (id === OWN_TOUR ? own.written() : tours(id, language)),
    });
    const shownOnes = createShownCourse(send);

    const goBy = (steps: 1 | -1): void => course?.go(course.at + steps);
    root.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && isForPage(event) && scene?.state.selected === null) send(leaveTour());
      if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
      event.preventDefault();
      goBy((event.key === 'ArrowRight') === (document.documentElement.dir !== 'rtl') ? 1 : -1);
    });
    connectSwipe(root, (way) => goBy(way === 'forwards' ? 1 : -1));

    // Of others the sheet has what is shown: their steps ring nothing by themselves.
    offerPaper('tour', () => (course && !TAKEN_TOURS.includes(course.tour.id) ? course.tour : null));

    /** The step whose words were given last. */
    let told = '';
    const draw = (next: Scene): void => {
      scene = next;
      const { state, atlas, locale } = next;
      if (last && last.tour !== state.tour) before = last;
      last = state;
      document.documentElement.classList.toggle('has-tour', state.tour !== null);
      const wasOpen = !root.hidden;
      root.hidden = state.tour === null;
      if (!state.tour) {
        if (wasOpen && told) focusFirst([opener instanceof HTMLElement ? opener : null, menuButton()]);
        written.forget();
        course = null;
        told = spoken.textContent = '';
        own.leaveAddress();
        return;
      }
      if (!wasOpen) opener = document.activeElement;
      root.setAttribute('aria-label', tourMessages(locale.language).tour);
      if (state.tour.id === COLLECTING) {
        course = null;
        written.forget();
        // Rows of a reader's own file are in no link.
        if (atlas.own) queueMicrotask(() => send(leaveTour()));
        else if (own.drawEditor(body, next)) arrive(COLLECTING);
        return;
      }
      const follow = state.tour.id === SHOWN_TOUR ? shownOnes : written;
      course = follow.at(next, state.tour, before);
      if (!course) return;
      const { tour, at, go } = course;
      const { filters, highlight, theme, embed, parts } = state;
      if (tour.id === OWN_TOUR) own.writeAddress();
      // What else changes, such as what is under the pointer, is not shown here.
      const depends = [tour, at, locale, atlas.texts, filters, highlight, theme, embed, parts];
      body.draw(depends, () => <TourPanel scene={next} tour={tour} at={at} send={send} go={go} />);
      tell(tour, at, locale);
    };

    /** True where something was told before. The focus goes to the title of what is opened. */
    const arrive = (key: string): boolean => {
      const isOpening = told === '';
      const isOther = told !== key;
      told = key;
      if (isOther) root.scrollTop = 0;
      if (isOther && !scene?.state.embed && window.matchMedia('(width < 1000px)').matches)
        window.scrollTo({ top: 0 });
      if (isOpening) focusHere(body.element.querySelector('h2'), { preventScroll: true });
      return isOther && !isOpening;
    };
    /** Once a step: what is not opened is spoken where one is. */
    const tell = ({ id, steps }: Tour, at: number, { language, formats }: Scene['locale']): void => {
      const step = steps[at - 1];
      if (!arrive(`${id} ${step?.title} ${step?.start}`) || !step) return;
      const place = tourMessages(language).step(formats.number(at), formats.number(steps.length));
      spoken.textContent = `${place}. ${step.title}. ${step.text}`;
    };
    return draw;
  };
}
