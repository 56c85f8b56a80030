// What "a group with its predecessors and successors" is called, and which of the ways a group offers.

import type { Atlas } from '../../data/load.ts';
import type { Locale } from '../../i18n/index.ts';
import { KIN_WAYS, type Kin, type KinWay, kinOf } from '../../query/kin.ts';

/** `AQIM and what became of it`. */
export function kinName(atlas: Atlas, { group, way }: Kin, locale: Locale): string {
  return locale.messages.kin[way](atlas.groupsById.get(group)?.short[locale.language] ?? group);
}

/** The ways that lead to anybody; `both` only where each of the two does. */
export function kinWays(atlas: Atlas, group: string): readonly KinWay[] {
  const leads = (way: KinWay): boolean => kinOf({ group, way }, atlas.kinLinks).length > 1;
  const [before, after] = [leads('before'), leads('after')];
  return KIN_WAYS.filter((way) => (way === 'before' ? before : way === 'after' ? after : before && after));
}
