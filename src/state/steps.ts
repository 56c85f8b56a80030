// Everything a reader can do, as named steps from one state to the next. A step returns the very
// same state when nothing changes, so that no view redraws and no history entry appears.

import type { Bounds } from '../lib/geo.ts';
import type { DayRange } from '../lib/time.ts';
import {
  type Area,
  type Comparison,
  type DeathsRange,
  type DrawnArea,
  type FacetId,
  type Filters,
  NO_FILTERS,
  nothingOf,
  type Pair,
  type SetFacetId,
} from '../query/facets.ts';
import type { KinWay } from '../query/kin.ts';
import type { Sort } from '../query/order.ts';
import type { Camera, DrawingTarget, InterfaceLanguage, Stage, State, Theme } from './state.ts';

/**
 * How the address remembers the step: `push` makes an entry that Back undoes, `replace` does not;
 * `merge` makes one entry for a whole gesture (all steps with the same key in quick succession).
 */
export type Remember = 'push' | 'replace' | { readonly merge: string };

export interface Step {
  readonly apply: (state: State) => State;
  readonly remember: Remember;
}

export type Send = (step: Step) => void;

function step(apply: (state: State) => State, remember: Remember = 'push'): Step {
  return { apply, remember };
}

function filterStep(change: (filters: Filters) => Partial<Filters>, remember: Remember = 'push'): Step {
  return step((state) => {
    const patch = change(state.filters);
    const changed = (Object.keys(patch) as (keyof Filters)[]).some(
      (key) => !sameValue(patch[key], state.filters[key]),
    );
    if (!changed) return state;
    const filters = { ...state.filters, ...patch };
    // A choice in the compared facet takes the place of the comparison.
    const nothing = state.compare ? nothingOf(state.compare.by) : {};
    const isCompared = !sameValue(filters, { ...filters, ...nothing });
    return { ...state, filters, compare: isCompared ? null : state.compare };
  }, remember);
}

/** Adds the options when one of them is missing, removes all of them otherwise. */
export function toggleOptions(facet: SetFacetId, ids: readonly string[]): Step {
  return filterStep((filters) => {
    const chosen = filters[facet];
    const isComplete = ids.every((id) => chosen.includes(id));
    const rest = chosen.filter((id) => !ids.includes(id));
    return { [facet]: isComplete ? rest : [...rest, ...ids] };
  });
}

/** Chooses a group with its predecessors, successors or both; null lets go of it again. */
export function setKin(group: string, way: KinWay | null): Step {
  return filterStep(({ kin }) => {
    if (way === null) return { kin: kin.filter((one) => one.group !== group) };
    const isChosen = kin.some((one) => one.group === group);
    return {
      kin: isChosen
        ? kin.map((one) => (one.group === group ? { group, way } : one))
        : [...kin, { group, way }],
    };
  });
}

/** `isDragging` while a gesture or a held key goes on: one history entry for all of it. */
export function setTime(time: DayRange | null, isDragging = false): Step {
  return filterStep(() => ({ time }), isDragging ? { merge: 'time' } : 'push');
}

export function setText(text: string): Step {
  // Spaces alone would be a filter that no address keeps.
  return filterStep(() => ({ text: text.trim() === '' ? '' : text }), { merge: 'text' });
}

export function setDeaths(deaths: DeathsRange | null): Step {
  return filterStep(() => ({ deaths }));
}

export function setArea(area: Area | null): Step {
  return filterStep(() => ({ area }));
}

/** Starts, changes or (null) ends a comparison; it takes the place of that facet's filter. */
export function compareSides(compare: Comparison | null): Step {
  return step((state) => {
    if (sameValue(state.compare, compare)) return state;
    if (!compare) return { ...state, compare, drawing: null };
    const filters = { ...state.filters, ...nothingOf(compare.by) };
    const playing = state.playing && compare.by !== 'time';
    return { ...state, compare, filters, playing, drawing: null };
  });
}

/** Waits for an area to be drawn on the map; null breaks it off. */
export function startDrawing(drawing: DrawingTarget | null): Step {
  return step((state) => (state.drawing === drawing ? state : { ...state, drawing }), 'replace');
}

/** The area that was drawn, for what it was drawn for. */
export function finishDrawing(area: DrawnArea, target: DrawingTarget): Step {
  return step((state) => {
    const { compare } = state;
    if (target === 'filter' || compare?.by !== 'area')
      return setArea(area).apply({ ...state, drawing: null });
    const sides: Pair<DrawnArea> = target === 'first' ? [area, compare.sides[1]] : [compare.sides[0], area];
    return { ...state, compare: { by: 'area', sides }, drawing: null };
  });
}

export function setPlaying(playing: boolean): Step {
  return step((state) => (state.playing === playing ? state : { ...state, playing }), 'replace');
}

/** One move of the window while it plays: the first makes the history entry of the whole play. */
export function playTo(time: DayRange, isFirst: boolean): Step {
  return filterStep(() => ({ time }), isFirst ? 'push' : 'replace');
}

export function clearFacet(facet: FacetId): Step {
  return filterStep(() => nothingOf(facet));
}

/** Back to all incidents; the selected incident, language and theme stay. */
export function reset(): Step {
  return step((state) =>
    sameValue(state.filters, NO_FILTERS) &&
    state.axis === null &&
    state.camera === null &&
    state.compare === null &&
    !state.playing
      ? state
      : { ...state, filters: NO_FILTERS, axis: null, camera: null, compare: null, playing: false },
  );
}

export function select(id: string | null): Step {
  return step((state) => (state.selected === id ? state : { ...state, selected: id }));
}

/** Of no incident: an empty list. */
export function hover(ids: readonly string[]): Step {
  return step((state) => (sameValue(state.hovered, ids) ? state : { ...state, hovered: ids }), 'replace');
}

/** Told by the map after every move; `camera` is null while it still fits the whole. */
export function moveMap(camera: Camera | null, view: Bounds, markScale: number): Step {
  return step(
    (state) =>
      sameValue(state.camera, camera) && sameValue(state.view, view) && state.markScale === markScale
        ? state
        : { ...state, camera, view, markScale },
    'replace',
  );
}

export function setAxis(axis: DayRange | null): Step {
  return step((state) => (sameValue(state.axis, axis) ? state : { ...state, axis }), 'replace');
}

export function showStage(stage: Stage): Step {
  return step((state) => (state.stage === stage ? state : { ...state, stage }));
}

/** From its first step on. */
export function startTour(id: string): Step {
  return step((state) => ({ ...state, tour: { id, step: 1 } }));
}

export function setSort(sort: Sort): Step {
  return step((state) => (sameValue(state.sort, sort) ? state : { ...state, sort }), 'replace');
}

export function speak(language: InterfaceLanguage): Step {
  return step((state) => (state.language === language ? state : { ...state, language }));
}

export function setTheme(theme: Theme): Step {
  return step((state) => (state.theme === theme ? state : { ...state, theme }), 'replace');
}

export function dismissProblems(): Step {
  return step((state) => (state.problems.length === 0 ? state : { ...state, problems: [] }), 'replace');
}

/** What an address says replaces everything but what addresses never carry. */
export function goTo(next: State): Step {
  return step((state) => {
    const { view, markScale, axis, sort } = state;
    const filters = keepingEqual(state.filters, next.filters);
    return keepingEqual(state, { ...next, filters, view, markScale, axis, sort });
  }, 'replace');
}

/** `next` with every value of `before` that says the same, so that views draw only what is other. */
function keepingEqual<T extends object>(before: T, next: T): T {
  const keys = Object.keys(next) as (keyof T)[];
  if (keys.every((key) => sameValue(before[key], next[key]))) return before;
  return Object.fromEntries(
    keys.map((key) => [key, sameValue(before[key], next[key]) ? before[key] : next[key]]),
  ) as T;
}

// States are small plain data: their JSON tells whether two values are the same.
function sameValue(first: unknown, second: unknown): boolean {
  return first === second || JSON.stringify(first) === JSON.stringify(second);
}
