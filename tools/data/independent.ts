// Which sources of an incident are independent of each other: what carries somebody's text or report counts as theirs.

import { group } from 'd3-array';
import type { Row, Tables } from './tables.ts';

type Origin = Pick<Row<'sources'>, 'publisher' | 'based_on'>;

/** Encyclopaedias retell what others report. */
const RETELLING = /^Wikipedia\b/;

export const originOf = ({ publisher, based_on: basedOn }: Origin): string => basedOn || publisher;

export const originsOf = (sources: readonly Origin[]): ReadonlySet<string> =>
  new Set(sources.map(originOf).filter((origin) => !RETELLING.test(origin)));

/** Incidents with at least so many independent sources. */
export function withIndependentSources({ sources }: Tables, least: number): number {
  const lists = group(sources, (source) => source.incident_id).values();
  return [...lists].filter((list) => originsOf(list).size >= least).length;
}
