// The order of every payload and of the downloads: incidents by first day, then id; their actors after them.

import { group } from 'd3-array';
import { daysOf, parsePartialDate } from '../../src/lib/time.ts';
import type { Row, Tables } from './tables.ts';

export function sortedIncidents(tables: Tables): readonly Row<'incidents'>[] {
  const firstDay = new Map(
    tables.incidents.map((incident) => [incident.id, firstDayOf(incident.start_date)]),
  );
  const dayOf = (incident: Row<'incidents'>) => firstDay.get(incident.id) ?? 0;
  return [...tables.incidents].sort(
    (first, second) => dayOf(first) - dayOf(second) || (first.id < second.id ? -1 : 1),
  );
}

/** Within an incident in file order, so that its first perpetrator leads. */
export function sortedActors(tables: Tables): readonly Row<'actors'>[] {
  const byIncident = group(tables.actors, (actor) => actor.incident_id);
  return sortedIncidents(tables).flatMap((incident) => byIncident.get(incident.id) ?? []);
}

function firstDayOf(date: string): number {
  const parsed = parsePartialDate(date);
  return parsed ? daysOf(parsed).from : 0;
}
