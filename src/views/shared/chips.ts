// The active filters, one removable chip each; a lineage whose groups are all chosen is one chip.

import type { Locale } from '../../i18n/index.ts';
import { type DayRange, shortestIso } from '../../lib/time.ts';
import type { Area, DeathsRange, FacetId, SetFacetId } from '../../query/facets.ts';
import { SET_FACETS } from '../../query/facets.ts';
import { clearFacet, type Step, setArea, setDeaths, setTime, toggleOptions } from '../../state/steps.ts';
import type { Scene } from '../view.ts';
import { groupChoicesOf } from './group-choices.ts';
import { optionName } from './names.ts';
import { periodText } from './period.ts';

export interface Chip {
  readonly key: string;
  readonly facet: FacetId;
  readonly label: string;
  readonly remove: Step;
}

export function chipsOf(scene: Scene): readonly Chip[] {
  const { filters } = scene.state;
  const { messages } = scene.locale;
  const chips: Chip[] = [];
  // While the window plays, its dates stand in the play bar: a chip that changes with each frame would flicker.
  if (filters.time && !scene.state.playing) {
    const label = windowText(filters.time, scene.locale);
    chips.push({ key: 'time', facet: 'time', label, remove: setTime(null) });
  }
  for (const facet of SET_FACETS) {
    chips.push(...(facet === 'group' ? groupChips(scene) : optionChips(scene, facet, filters[facet])));
  }
  if (filters.deaths) {
    const label = deathsText(filters.deaths, scene.locale);
    chips.push({ key: 'deaths', facet: 'deaths', label, remove: setDeaths(null) });
  }
  if (filters.text) {
    const label = messages.filters.text(filters.text);
    chips.push({ key: 'text', facet: 'text', label, remove: clearFacet('text') });
  }
  if (filters.area) {
    const label = areaText(filters.area, scene.locale);
    chips.push({ key: 'area', facet: 'area', label, remove: setArea(null) });
  }
  return chips;
}

function optionChips(scene: Scene, facet: SetFacetId, ids: readonly string[]): Chip[] {
  return ids.map((id) => ({
    key: `${facet} ${id}`,
    facet,
    label: optionName(scene.atlas, facet, id, scene.locale),
    remove: toggleOptions(facet, [id]),
  }));
}

function groupChips(scene: Scene): Chip[] {
  return groupChoicesOf(scene).map(({ key, name, remove }) => ({ key, facet: 'group', label: name, remove }));
}

/** An end that no date comes near is open. */
function windowText(window: DayRange, locale: Locale): string {
  const [first, last] = [shortestIso(window.from, 'from'), shortestIso(window.to, 'to')];
  if (first === '1000') return `– ${locale.formats.date(last, 'short')}`;
  if (last === '9999') return `${locale.formats.date(first, 'short')} –`;
  return periodText(window, locale);
}

function deathsText({ low, high }: DeathsRange, { messages, formats }: Locale): string {
  if (low === undefined) return messages.filters.deathsUpTo(formats.number(high ?? 0));
  if (high === undefined) return messages.filters.deathsAtLeast(formats.number(low));
  return messages.toll.killed(formats.range(low, high), high, formats);
}

function areaText(area: Area, { messages }: Locale): string {
  if (area.kind === 'view') return messages.filters.areaView;
  if (area.kind === 'polygon') return messages.filters.areaPolygon;
  const { west, south, east, north } = area.bounds;
  return messages.filters.areaBox(`${span(south, north, 'S', 'N')}, ${span(west, east, 'W', 'E')}`);
}

/** `13.2–15.4° N`, `5.4° W – 1.2° E`: degrees read from the equator and from Greenwich. */
function span(low: number, high: number, negative: string, positive: string): string {
  const text = (value: number): string => Math.abs(value).toFixed(1);
  if (low >= 0) return `${text(low)}–${text(high)}° ${positive}`;
  if (high <= 0) return `${text(high)}–${text(low)}° ${negative}`;
  return `${text(low)}° ${negative} – ${text(high)}° ${positive}`;
}
