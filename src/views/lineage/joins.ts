// Splits, mergers, renamings and pledges: where each stands, and whether a name ended by it.

import type { GroupLink } from '../../data/payload/lineages.ts';
import { type DayRange, middleOf } from '../../lib/time.ts';
import { type Life, rangeOf } from '../../query/lives.ts';
import { isJoin } from './lanes.ts';
import type { Join, LayoutInput } from './parts.ts';

export function joinsOf(
  { lives, links, scale }: LayoutInput,
  continues: ReadonlyMap<string, string>,
  yOf: (id: string) => number | undefined,
): readonly Join[] {
  const byId = new Map(lives.map((life) => [life.id, life]));
  const endsWith = (link: GroupLink, date: DayRange): boolean => {
    const to = byId.get(link.from)?.to;
    return to !== null && to !== undefined && to.from <= date.to && date.from <= to.to;
  };
  const found = links.flatMap((link): Join[] => {
    const date = rangeOf(link.date);
    const fromY = yOf(link.from);
    const toY = yOf(link.to);
    const x = date ? scale.xOf(middleOf(date)) : -1;
    if (!date || x < 0 || fromY === undefined) return [];
    const base = { link, x, fromY, hasNode: false };
    if (!isJoin(link)) return [{ ...base, kind: 'sign', toY: fromY, ...ownerOf(link.from, byId) }];
    if (toY === undefined) return [];
    const isChild = link.kind === 'splits from' || link.kind === 'renamed';
    const owner = ownerOf(isChild ? link.to : link.from, byId);
    if (continues.get(link.to) === link.from) return [{ ...base, kind: 'bar', toY, ...owner }];
    const isLine = isChild || endsWith(link, date);
    return [{ ...base, kind: isLine ? 'line' : 'kept', toY, ...owner }];
  });
  return found.map((join) => ({ ...join, hasNode: isNode(join, found) }));
}

const ownerOf = (id: string, byId: ReadonlyMap<string, Life>) => ({
  owner: id,
  lineage: byId.get(id)?.lineage ?? 'other',
});

/** Where lines end in another one there is a node; once, at the first of them. */
function isNode(join: Join, all: readonly Join[]): boolean {
  const ends = (other: Join): boolean =>
    other.kind === 'line' &&
    other.link.kind === 'merges into' &&
    other.link.to === join.link.to &&
    Math.abs(other.x - join.x) < 1;
  return ends(join) && all.find(ends) === join;
}

/** Whether the line bends away into another one at its end. */
export function endsInJoin({ id, to }: Life, joins: readonly Join[]): boolean {
  return joins.some(
    ({ link, kind, fromY, toY }) =>
      kind === 'line' && link.from === id && fromY !== toY && link.kind !== 'splits from' && to !== null,
  );
}
