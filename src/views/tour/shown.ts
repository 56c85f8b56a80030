// What is shown, one incident after the other in order of time: a tour of any filtered set. Its address holds the filters
// and the incident; which step that is follows what is shown.

import { recordOf } from '../../data/record.ts';
import { daysOfStep, type Tour, type TourStep } from '../../data/tour.ts';
import { tourMessages } from '../../i18n/tour.ts';
import { boundsContain } from '../../lib/geo.ts';
import { rowsIn } from '../../query/rows-in-days.ts';
import { encode } from '../../state/link.ts';
import { INITIAL_STATE, type State } from '../../state/state.ts';
import { MOST_SHOWN, SHOWN_TOUR } from '../../state/tour-steps.ts';
import { tollText } from '../shared/toll.ts';
import { whereText } from '../shared/where-text.ts';
import type { Scene } from '../view.ts';

export interface ShownTour extends Tour {
  /** One a step. */
  readonly rows: readonly number[];
}

export function tourOfShown(scene: Scene): ShownTour {
  const { answer, atlas, locale, state } = scene;
  const rows = answer.period ? rowsIn(atlas.columns, answer.fail, answer.period).slice(0, MOST_SHOWN) : [];
  const { filters, compare } = state;
  const view = encode({ ...INITIAL_STATE, filters, compare }, INITIAL_STATE.language).slice(1);
  return {
    id: SHOWN_TOUR,
    title: tourMessages(locale.language).inOrder(locale.messages.list.yearCount(rows.length, locale.formats)),
    about: '',
    rows,
    steps: rows.map((row) => stepOf(scene, row, view)),
  };
}

function stepOf({ atlas, locale }: Scene, row: number, view: string): TourStep {
  const record = recordOf(atlas, row);
  const { title, start, end, summary } = record;
  return {
    ...{ title, view, start, end, text: summary },
    place: [whereText({ atlas, locale }, row), tollText(record, locale)].filter(Boolean).join(' · '),
    sources: (atlas.details?.sources[row] ?? []).flatMap(({ publisher, url }) =>
      url === undefined ? [] : [{ publisher, url }],
    ),
  };
}

/**
 * The step that a state is at, from 1 on: that of its incident while it is shown, else the first from its days on, else
 * the one that is asked for.
 */
export function stepAt(tour: ShownTour, { atlas, state }: Pick<Scene, 'atlas' | 'state'>): number {
  const { rows, steps } = tour;
  const named = rows.findIndex((row) => recordOf(atlas, row).id === state.highlight[0]);
  if (named >= 0) return named + 1;
  const { days, step = 1 } = state.tour ?? {};
  const next = days ? steps.findIndex((one) => daysOfStep(one).from >= days.from) + 1 || rows.length : step;
  return Math.min(next, rows.length);
}

/** Null where there is no such step. The map stays where the incident is in sight, else it fits all that is shown. */
export function viewOfShown({ atlas, state }: Scene, { rows, steps }: ShownTour, at: number) {
  const [row, step] = [rows[at - 1], steps[at - 1]];
  if (row === undefined || !step) return null;
  const { id, latitude, longitude } = recordOf(atlas, row);
  const isInSight = state.view && boundsContain(state.view, longitude, latitude);
  return {
    ...state,
    tour: { id: SHOWN_TOUR, step: at, days: daysOfStep(step) },
    ...{ highlight: [id], selected: null, stage: 'map', playing: false },
    camera: isInSight ? state.camera : null,
  } satisfies State;
}

/** The step is shown as it is. */
export function isSettled(
  { highlight, tour }: State,
  view: NonNullable<ReturnType<typeof viewOfShown>>,
): boolean {
  return (
    tour?.step === view.tour.step &&
    tour.days?.from === view.tour.days.from &&
    highlight.length === 1 &&
    highlight[0] === view.highlight[0]
  );
}
