// The groups as lives: when each used its name, which incidents it is named in, who took its name over.

import { type Columns, UNIDENTIFIED } from '../data/columns.ts';
import type { GroupLink, LineageGroup, LineagePayload } from '../data/payload/lineages.ts';
import { type DayRange, daysOf, parsePartialDate } from '../lib/time.ts';

export interface Life {
  readonly id: string;
  /** null for the incidents that no source names an author for. */
  readonly group: LineageGroup | null;
  readonly lineage: string;
  /** Whose lanes it shares: its lineage, or a lane of its own at the end for the unidentified. */
  readonly family: string;
  /** All days on which the name may have begun or ended to be used; null where no source says. */
  readonly from: DayRange | null;
  readonly to: DayRange | null;
  /** Dated, and without a known end. */
  readonly isOngoing: boolean;
  /** Rows that name it first, and rows that name it beside another; in order of time. */
  readonly rows: readonly number[];
  readonly mentions: readonly number[];
  /** First and last day of those rows; null without any. */
  readonly named: DayRange | null;
}

/**
 * Lives in the order of the table, the unidentified last. Groups without an incident have none unless a link
 * names them that falls on the days of the axis.
 */
export function livesOf(payload: LineagePayload, columns: Columns, axis: DayRange): readonly Life[] {
  const { dictionary } = columns.sets.group;
  const rows = new Map<string, number[]>();
  const mentions = new Map<string, number[]>();
  const put = (map: Map<string, number[]>, code: number, row: number): void => {
    const id = dictionary[code] ?? UNIDENTIFIED;
    const list = map.get(id);
    if (list) list.push(row);
    else map.set(id, [row]);
  };
  columns.actors.forEach((actors, row) => {
    const lead = actors.find((actor) => actor.role !== 'target') ?? actors[0];
    if (lead) put(rows, lead.group, row);
    for (const group of new Set(actors.map((actor) => actor.group))) {
      if (group !== lead?.group) put(mentions, group, row);
    }
  });
  const lifeOf = (id: string, lineage: string, group: LineageGroup | null): Life => {
    const [own, also] = [rows.get(id) ?? [], mentions.get(id) ?? []];
    const from = rangeOf(group?.from);
    return {
      id,
      group,
      lineage,
      family: group ? lineage : UNIDENTIFIED,
      from,
      to: rangeOf(group?.to),
      isOngoing: from !== null && group?.to === '',
      rows: own,
      mentions: also,
      named: namedOf(columns, [...own, ...also]),
    };
  };
  return [
    ...payload.groups.map((group) => lifeOf(group.id, group.lineage, group)),
    lifeOf(UNIDENTIFIED, 'other', null),
  ].filter((life) => life.named !== null || (life.from !== null && isLinked(life.id, payload.links, axis)));
}

/** A pledge alone makes no life here: the central organisations stand outside this story. */
function isLinked(id: string, links: readonly GroupLink[], axis: DayRange): boolean {
  return links.some(
    (link) =>
      link.kind !== 'pledges to' &&
      (link.from === id || link.to === id) &&
      (rangeOf(link.date)?.to ?? axis.to) >= axis.from,
  );
}

export function rangeOf(date: string | undefined): DayRange | null {
  const parsed = parsePartialDate(date ?? '');
  return parsed ? daysOf(parsed) : null;
}

function namedOf({ firstDay, lastDay }: Columns, rows: readonly number[]): DayRange | null {
  if (rows.length === 0) return null;
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const row of rows) {
    from = Math.min(from, firstDay[row] ?? 0);
    to = Math.max(to, lastDay[row] ?? 0);
  }
  return { from, to };
}

const touches = (first: DayRange | null, second: DayRange | null): boolean =>
  first !== null && second !== null && first.from <= second.to && second.from <= first.to;

/**
 * By successor: the life whose line it continues. So it is after a renaming, or a merger of one, by which
 * the older name ended just as the younger began. A group that many merged into starts a line of its own.
 */
export function continuations(
  lives: readonly Life[],
  links: readonly GroupLink[],
): ReadonlyMap<string, string> {
  const byId = new Map(lives.map((life) => [life.id, life]));
  const found = new Map<string, string>();
  const isTakenOver = (link: GroupLink): boolean => {
    const date = rangeOf(link.date);
    return touches(byId.get(link.from)?.to ?? null, date) && touches(byId.get(link.to)?.from ?? null, date);
  };
  const handovers = links.filter(isTakenOver);
  const given = new Set<string>();
  const accept = (link: GroupLink): void => {
    if (found.has(link.to) || given.has(link.from)) return;
    found.set(link.to, link.from);
    given.add(link.from);
  };
  for (const link of handovers) if (link.kind === 'renamed') accept(link);
  for (const link of handovers) {
    const isOnly = handovers.filter((other) => other.to === link.to).length === 1;
    if (link.kind === 'merges into' && isOnly) accept(link);
  }
  return found;
}
