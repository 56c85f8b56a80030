// The areas that stand on the map: the filter's, or the two of a comparison.

import type { Position } from '../../../lib/geo.ts';
import type { DrawnArea } from '../../../query/facets.ts';
import type { DrawingTarget, State } from '../../../state/state.ts';

export type ShownArea = readonly [target: DrawingTarget, area: DrawnArea];

export const AREA_LETTERS: Readonly<Partial<Record<DrawingTarget, string>>> = { first: 'A', second: 'B' };

export function shownAreas({ filters, compare }: Pick<State, 'filters' | 'compare'>): readonly ShownArea[] {
  const { area } = filters;
  if (compare?.by === 'area') {
    const [first, second] = compare.sides;
    return [
      ['first', first],
      ['second', second],
    ];
  }
  return area && area.kind !== 'view' ? [['filter', area]] : [];
}

export function cornersOf(area: DrawnArea): readonly Position[] {
  if (area.kind === 'polygon') return area.ring;
  const { west, south, east, north } = area.bounds;
  return [
    [west, north],
    [east, north],
    [east, south],
    [west, south],
  ];
}
