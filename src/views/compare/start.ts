// The comparison one begins with: what is chosen already, else what has the most to show.

import type { Columns } from '../../data/columns.ts';
import { UNIDENTIFIED } from '../../data/columns.ts';
import { type Bounds, boundsOfAll } from '../../lib/geo.ts';
import { addMonths, type DayRange, monthsIn } from '../../lib/time.ts';
import type { Answer } from '../../query/answer.ts';
import { lengthDays } from '../../query/compare.ts';
import type { ComparedFacet, Comparison, DrawnArea, Filters, Pair } from '../../query/facets.ts';

export interface Beginning {
  readonly columns: Columns;
  readonly answer: Pick<Answer, 'counts'>;
  readonly filters: Filters;
  /** Chosen groups of one lineage make one side. */
  readonly lineageOf: (group: string) => string;
  /** What the map shows. */
  readonly view: Bounds;
  readonly whole: DayRange;
}

export function firstComparison(by: ComparedFacet, beginning: Beginning): Comparison {
  const { filters, whole, view } = beginning;
  switch (by) {
    case 'time':
      return { by, sides: firstPeriods(filters.time, whole) };
    case 'area':
      return { by, sides: firstAreas(filters.area, view) };
    default:
      return { by, sides: firstOptions(by, beginning) };
  }
}

function firstOptions(by: 'group' | 'country', beginning: Beginning): Pair<readonly string[]> {
  const { columns, answer, filters, lineageOf } = beginning;
  const parts = new Map<string, string[]>();
  for (const id of filters[by]) {
    const part = by === 'group' ? lineageOf(id) : id;
    parts.set(part, [...(parts.get(part) ?? []), id]);
  }
  // Several groups of one lineage only: each is a side of its own.
  const chosen = parts.size > 1 ? [...parts.values()] : filters[by].map((id) => [id]);
  const counts = answer.counts[by];
  const { dictionary } = columns.sets[by];
  const frequent = dictionary
    .map((id, code) => ({ id, count: counts[code] ?? 0 }))
    .filter(({ id }) => id !== UNIDENTIFIED && !filters[by].includes(id))
    .sort((first, second) => second.count - first.count)
    .map(({ id }) => id);
  const [first = [], second = []] = [...chosen, ...frequent.map((id) => [id])];
  return [first, second];
}

const FIVE_YEARS = 60;

/**
 * The chosen period and the one after it (before it, at the end); else the last five years and those before:
 * where none is chosen, and where the chosen one lies outside the whole or leaves no room for another.
 */
function firstPeriods(chosen: DayRange | null, whole: DayRange): Pair<DayRange> {
  const lastYears: DayRange = { from: addMonths(whole.to + 1, -FIVE_YEARS), to: whole.to };
  const inside: DayRange = {
    from: Math.max(whole.from, chosen?.from ?? whole.from),
    to: Math.min(whole.to, chosen?.to ?? whole.to),
  };
  const isUsable = inside.from <= inside.to && lengthDays(inside) <= lengthDays(whole) / 2;
  const window = isUsable ? inside : lastYears;
  const months = Math.max(1, monthsIn(window));
  const after: DayRange = { from: window.to + 1, to: addMonths(window.to + 1, months) - 1 };
  if (after.to <= whole.to) return [window, after];
  return [{ from: addMonths(window.from, -months), to: window.from - 1 }, window];
}

/** The drawn area and one as large beside it; else the western and the eastern part of the map. */
function firstAreas(chosen: Filters['area'], view: Bounds): Pair<DrawnArea> {
  if (chosen && chosen.kind !== 'view') {
    const { west, south, east, north } = boundsOf(chosen);
    const gap = (east - west) / 10;
    const width = east - west;
    // In sight if there is room on one side, so that it lies where incidents are.
    const hasRoom = east + gap + width <= view.east || west - gap - width < view.west;
    const start = hasRoom ? east + gap : west - gap - width;
    return [chosen, box({ west: start, south, east: start + width, north })];
  }
  const { west, south, east, north } = view;
  const [widthPart, heightPart] = [(east - west) / 20, (north - south) / 20];
  const at = (column: number): number => west + widthPart * column;
  const [bottom, top] = [south + heightPart * 4, north - heightPart * 4];
  return [
    box({ west: at(2), south: bottom, east: at(9), north: top }),
    box({ west: at(11), south: bottom, east: at(18), north: top }),
  ];
}

function boundsOf(area: DrawnArea): Bounds {
  return area.kind === 'box' ? area.bounds : boundsOfAll(area.ring);
}

/** Two decimals: a beginning is to be changed, and its address to be read. */
function box({ west, south, east, north }: Bounds): DrawnArea {
  const rounded = (value: number, most: number): number =>
    Math.max(-most, Math.min(most, Math.round(value * 100) / 100));
  return {
    kind: 'box',
    bounds: {
      west: rounded(west, 180),
      south: rounded(south, 90),
      east: rounded(east, 180),
      north: rounded(north, 90),
    },
  };
}
