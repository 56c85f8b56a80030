// The whole of what the reader has chosen: small, immutable, plain data. Rows never enter it.

import type { Bounds } from '../lib/geo.ts';
import type { DayRange } from '../lib/time.ts';
import { type Comparison, type Filters, NO_FILTERS } from '../query/facets.ts';
import type { Sort } from '../query/order.ts';

export const INTERFACE_LANGUAGES = ['en', 'fr', 'ar'] as const;
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];
export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];
export const PARTS = ['timeline', 'filters', 'list', 'legend', 'title'] as const;
/** Parts of the page that an embed may show. */
type Part = (typeof PARTS)[number];
/** What the middle of the page shows: the map with its timeline, or the lives of the groups. */
export type Stage = 'map' | 'lineages';

/** What an area that is being drawn is for: the filter, or one side of a comparison. */
export type DrawingTarget = 'filter' | 'first' | 'second';

/** Degrees and Leaflet zoom. */
export interface Camera {
  readonly zoom: number;
  readonly latitude: number;
  readonly longitude: number;
}

/** Where the middle of the map may be: how far readers can move it, and addresses. Beyond is nothing to see. */
export const REACH: Bounds = { south: -14, west: -48, north: 54, east: 62 };

/** How far out and how close the map goes, and addresses. */
export const ZOOMS = { widest: 2.5, closest: 10 } as const;

/** Of the words that are searched for: more find nothing that fewer do not. */
export const MOST_SIGNS = 100;

/** A value of the address that was dropped or cut, to be said on screen. */
export interface AddressProblem {
  readonly key: string;
  readonly value: string;
}

export interface State {
  readonly filters: Filters;
  /** Two sides of one facet, whose filter is empty then. */
  readonly compare: Comparison | null;
  /** Id of the incident that is open, or null. */
  readonly selected: string | null;
  /** Ids of the incidents under the pointer or the focus in any view, several for a bar or a cell; never in the address. */
  readonly hovered: readonly string[];
  readonly highlight: readonly string[];
  /** null = fit what is shown. */
  readonly camera: Camera | null;
  /** What the map shows, told by the map itself; never in the address. */
  readonly view: Bounds | null;
  /** How large the map draws a toll of one: its radius in pixels, told with the view. */
  readonly markScale: number;
  /** Days that the timeline's axis spans; null = the whole. Never in the address. */
  readonly axis: DayRange | null;
  /** The window moves by itself; never in the address. */
  readonly playing: boolean;
  /** It keeps its beginning then, and what was shown stays. */
  readonly cumulative: boolean;
  /** An area is being drawn on the map; never in the address. */
  readonly drawing: DrawingTarget | null;
  readonly stage: Stage;
  /**
   * The guided tour that is followed, and its step, from 1 on. Which there are is known with the tour (views/tour), and
   * so are the days that the step is about, which are never in the address.
   */
  readonly tour: { readonly id: string; readonly step: number; readonly days?: DayRange } | null;
  readonly sort: Sort;
  /** The version of the data that the address asks for by name; null = whichever is the newest. */
  readonly version: string | null;
  readonly language: InterfaceLanguage;
  readonly theme: Theme;
  readonly embed: boolean;
  /** null = the layout's own choice. */
  readonly parts: readonly Part[] | null;
  readonly problems: readonly AddressProblem[];
}

export const INITIAL_STATE: State = {
  filters: NO_FILTERS,
  compare: null,
  selected: null,
  hovered: [],
  highlight: [],
  camera: null,
  view: null,
  markScale: 0.9,
  axis: null,
  playing: false,
  cumulative: false,
  drawing: null,
  stage: 'map',
  tour: null,
  sort: { key: 'date', descending: true },
  version: null,
  language: 'en',
  theme: 'auto',
  embed: false,
  parts: null,
  problems: [],
};
