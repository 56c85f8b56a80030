// Rules for evidence: every incident has somebody who acted and a source, and every address can be opened.

import { group } from 'd3-array';
import { type Problem, problemIn } from '../problem.ts';
import { columnsWhere } from '../schema.ts';
import { cellOf, rowsOf, type Tables } from '../tables.ts';

export function* incidentsWithoutSource(tables: Tables): Iterable<Problem> {
  const cited = new Set(tables.sources.map((source) => source.incident_id));
  for (const incident of tables.incidents) {
    if (cited.has(incident.id)) continue;
    yield problemIn('incidents', incident, `${incident.id} has no source`, 'add one to data/sources.csv');
  }
}

export function* sourcesOutOfNumber(tables: Tables): Iterable<Problem> {
  for (const [incident, sources] of group(tables.sources, (source) => source.incident_id)) {
    for (const [index, source] of sources.entries()) {
      const expected = String(index + 1);
      if (source.number === expected) continue;
      const what = `source number ${source.number} of ${incident} stands where ${expected} is due`;
      yield problemIn('sources', source, what, 'number them 1, 2 … in file order');
    }
  }
}

export function* incidentsWithoutPerpetrator(tables: Tables): Iterable<Problem> {
  const acting = new Set(
    tables.actors.filter((actor) => actor.role !== 'target').map((actor) => actor.incident_id),
  );
  for (const incident of tables.incidents) {
    if (acting.has(incident.id)) continue;
    yield problemIn(
      'incidents',
      incident,
      `${incident.id} has neither a perpetrator nor a party`,
      'add one to data/actors.csv, with an empty group_id if not identified',
    );
  }
}

export function* contradictoryActors(tables: Tables): Iterable<Problem> {
  for (const actor of tables.actors) {
    if (actor.group_id !== '' && actor.status === 'unknown') {
      yield problemIn('actors', actor, 'a named group has the status unknown', 'say how it is known');
    }
    if (actor.group_id === '' && !['unknown', 'suspected', 'disputed'].includes(actor.status)) {
      const what = `an unidentified actor has the status ${actor.status}`;
      yield problemIn('actors', actor, what, 'write unknown, or name the group');
    }
    if (actor.role === 'target' ? actor.claim !== '' : !/^[1-9]/.test(actor.claim)) {
      const isTarget = actor.role === 'target';
      yield problemIn(
        'actors',
        actor,
        isTarget ? `a target has the claim ${actor.claim}` : `a ${actor.role} has no claim number`,
        isTarget ? 'leave it empty' : 'write 1, or the number of the claim it stands in',
      );
    }
  }
}

export function* noWebAddresses(tables: Tables): Iterable<Problem> {
  for (const { table, field } of columnsWhere(({ format }) => format === 'uri')) {
    for (const row of rowsOf(tables, table)) {
      const url = cellOf(row, field.name);
      if (url === '' || isWebAddress(url)) continue;
      const fix = 'write an address that begins with https:// or http://, without blanks';
      yield problemIn(table, row, `${field.name} "${url}" is no web address`, fix);
    }
  }
}

export function* groupsInCircles(tables: Tables): Iterable<Problem> {
  const parents = new Map(tables.groups.map((row) => [row.id, row.parent_id]));
  for (const row of tables.groups) {
    let parent = row.parent_id;
    // As many steps as there are groups lead out of every chain that is no circle.
    for (let step = 0; parent && parent !== row.id && step < parents.size; step++)
      parent = parents.get(parent) ?? '';
    if (parent === row.id && row.id !== '') {
      yield problemIn(
        'groups',
        row,
        `${row.id} is its own parent, directly or through others`,
        'correct parent_id',
      );
    }
  }
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s]+$/.test(text) && URL.canParse(text);
}
