// A comparison in an address: `facet:side/side`, each side written as that facet's own parameter.
// `country:ML/NE`, `group:aqim,gspc/jnim`, `time:2012,2013-06/2014`, `area:-9,11,-6,13/0,10;5,10;5,15`.

import { type DayRange, shortestIso } from '../lib/time.ts';
import type { Comparison, DrawnArea, Pair, SetFacetId } from '../query/facets.ts';
import { encodeArea, parseArea } from './link-area.ts';
import { encodeIds, knownAs } from './link-ids.ts';
import { parseDays, parseYears } from './link-time.ts';

type Options = Readonly<Record<SetFacetId, readonly string[]>>;

/** Undefined when it is no comparison of two known sides. Only periods may be the same: two fields choose them freely. */
export function parseComparison(value: string, options: Options): Comparison | undefined {
  const [word = '', sidesText = '', ...rest] = value.split(':');
  const by = word.toLowerCase();
  if (rest.length > 0) return undefined;
  switch (by) {
    case 'group':
    case 'country': {
      const sides = pairOf(sidesText, (text) => parseIds(text, options[by]));
      return sides && isOther(sides, encodeIds) ? { by, sides } : undefined;
    }
    case 'time': {
      const sides = pairOf(sidesText, parsePeriod);
      return sides && { by, sides };
    }
    case 'area': {
      const sides = pairOf(sidesText, parseDrawnArea);
      return sides && isOther(sides, encodeArea) ? { by, sides } : undefined;
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
      return `${by}:${sides.map(encodeIds).join('/')}`;
  }
}

function pairOf<T>(text: string, parse: (side: string) => T | undefined): Pair<T> | undefined {
  // `ML,NE` is two sides of one id each.
  const texts = /^[^,/;]+,[^,/;]+$/.test(text) ? text.split(',') : text.split('/');
  const [first, second] = texts.map(parse);
  return texts.length !== 2 || first === undefined || second === undefined ? undefined : [first, second];
}

function isOther<T>([first, second]: Pair<T>, write: (side: T) => string): boolean {
  return write(first) !== write(second);
}

function parseIds(text: string, known: readonly string[]): readonly string[] | undefined {
  const ids = text.split(',').map((id) => knownAs(id, (one) => known.includes(one)));
  return ids.includes(undefined) ? undefined : [...new Set(ids as string[])];
}

/** One date is all of its days; two are the first and the last, as are two years with a dash. */
function parsePeriod(text: string): DayRange | undefined {
  const [first, last, ...rest] = text.split(',').map(parseDays);
  if (!text.includes(',')) return first ?? parseYears(text);
  if (!first || !last || rest.length > 0) return undefined;
  return first.from <= last.to ? { from: first.from, to: last.to } : undefined;
}

function encodePeriod({ from, to }: DayRange): string {
  const [first, last] = [shortestIso(from, 'from'), shortestIso(to, 'to')];
  return first === last ? first : `${first},${last}`;
}

function parseDrawnArea(text: string): DrawnArea | undefined {
  const area = parseArea(text);
  return area && area.kind !== 'view' ? area : undefined;
}
