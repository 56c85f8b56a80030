// The rules for groups: who acts before it was founded or after it merged needs a word on why it is named, and a name in
// another dataset stands once.

import { daysOf, parsePartialDate } from '../../../src/lib/time.ts';
import { namesOf } from '../known-names.ts';
import { type Problem, problemIn } from '../problem.ts';
import type { Tables } from '../tables.ts';

export function* actsOutsideOfLife(tables: Tables): Iterable<Problem> {
  const groups = new Map(tables.groups.map((row) => [row.id, row]));
  const starts = new Map(tables.incidents.map(({ id, start_date }) => [id, start_date]));
  const daysIn = (text: string | undefined) => {
    const date = parsePartialDate(text ?? '');
    return date && daysOf(date);
  };
  for (const actor of tables.actors) {
    const group = groups.get(actor.group_id);
    const day = daysIn(starts.get(actor.incident_id));
    if (!group || !day || actor.note !== '') continue;
    const [from, to] = [daysIn(group.from), daysIn(group.to)];
    const isBefore = from !== undefined && day.to < from.from;
    if (!isBefore && (to === undefined || day.from <= to.to)) continue;
    const life = isBefore ? `before ${group.from}` : `after ${group.to}`;
    const what = `${group.id} acts in ${actor.incident_id}, ${life}, when it was no organisation of its own`;
    yield problemIn('actors', actor, what, 'say in note why it is named, or correct the group');
  }
}

/** Files of those datasets are coloured by these names: one that is empty, or stands twice, is a slip. */
export function* namesElsewhere({ groups }: Tables): Iterable<Problem> {
  for (const group of groups) {
    const names = namesOf(group);
    for (const [at, { dataset, column, name }] of names.entries()) {
      const isRepeated = names.findIndex((one) => one.dataset === dataset && one.name === name) < at;
      if (name !== '' && !isRepeated) continue;
      const what = name === '' ? `${column} has an empty name` : `${column} has ${name} twice`;
      yield problemIn('groups', group, what, 'give each name once, with | between two');
    }
  }
}
