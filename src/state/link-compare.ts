// A comparison in an address: `facet:side/side`, each side written as that facet's own parameter.
// `country:ML/NE`, `group:aqim,gspc/jnim`, `time:2012,2013-06/2014`, `area:-9,11,-6,13/0,10;5,10;5,15`.

import { type DayRange, daysOf, parsePartialDate, shortestIso } from '../lib/time.ts';
import type { Comparison, DrawnArea, Pair, SetFacetId } from '../query/facets.ts';
import { encodeArea, parseArea } from './link-area.ts';

type Options = Readonly<Record<SetFacetId, readonly string[]>>;

/** Undefined when it is no comparison of two known, different sides. */
export function parseComparison(value: string, options: Options): Comparison | undefined {
  const [by, sidesText = '', ...rest] = value.split(':');
  if (rest.length > 0) return undefined;
  switch (by) {
    case 'group':
    case 'country': {
      const sides = pairOf(sidesText, (text) => parseIds(text, options[by]));
      return sides && { by, sides };
    }
    case 'time': {
      const sides = pairOf(sidesText, parsePeriod);
      return sides && { by, sides };
    }
    case 'area': {
      const sides = pairOf(sidesText, parseDrawnArea);
      return sides && { by, sides };
    }
    default:
      return undefined;
  }
}

export function encodeComparison({ by, sides }: Comparison): string {
  switch (by) {
    case 'time':
      return `${by}:${sides.map(encodePeriod).join('/')}`;
    case 'area':
      return `${by}:${sides.map(encodeArea).join('/')}`;
    default:
      return `${by}:${sides.map((ids) => ids.join(',')).join('/')}`;
  }
}

function pairOf<T>(text: string, parse: (side: string) => T | undefined): Pair<T> | undefined {
  // `ML,NE` is two sides of one id each.
  const texts = /^[^,/;]+,[^,/;]+$/.test(text) ? text.split(',') : text.split('/');
  const [first, second] = texts.map(parse);
  if (texts.length !== 2 || first === undefined || second === undefined || texts[0] === texts[1])
    return undefined;
  return [first, second];
}

function parseIds(text: string, known: readonly string[]): readonly string[] | undefined {
  const ids = [...new Set(text.split(',').map((id) => id.trim()))];
  return ids.every((id) => known.includes(id)) ? ids : undefined;
}

/** One date is all of its days; two are the first and the last. */
function parsePeriod(text: string): DayRange | undefined {
  const [first, last, ...rest] = text.split(',').map(parsePartialDate);
  if (!first || rest.length > 0 || (text.includes(',') && !last)) return undefined;
  const range = { from: daysOf(first).from, to: daysOf(last ?? first).to };
  return range.from <= range.to ? range : undefined;
}

function encodePeriod({ from, to }: DayRange): string {
  const [first, last] = [shortestIso(from, 'from'), shortestIso(to, 'to')];
  return first === last ? first : `${first},${last}`;
}

function parseDrawnArea(text: string): DrawnArea | undefined {
  const area = parseArea(text);
  return area && area.kind !== 'view' ? area : undefined;
}
