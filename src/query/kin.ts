// A group with its predecessors and successors: which groups a chain of splits, mergers and renamings joins to it.

import type { KinLink } from '../data/payload/core.ts';
import { daysOf, parsePartialDate } from '../lib/time.ts';

/** `before`: what the group came from; `after`: what became of it. */
export const KIN_WAYS = ['before', 'after', 'both'] as const;
export type KinWay = (typeof KIN_WAYS)[number];

/** One chosen group together with its kin. */
export interface Kin {
  readonly group: string;
  readonly way: KinWay;
}

/**
 * Ids of the group and its kin, the group first, each once. A chain goes through time in one direction:
 * what a group had given off before another merged into it is no successor of that other. So the one
 * cycle of the data (AQIM → Al-Mulathamun → Al-Mourabitoun → AQIM) ends by itself.
 */
export function kinOf({ group, way }: Kin, links: readonly KinLink[]): readonly string[] {
  const after = way === 'before' ? [] : reached(group, links.map(forwards));
  const before = way === 'after' ? [] : reached(group, links.map(backwards));
  return [...new Set([group, ...before, ...after])];
}

/** The options that let an incident pass: those chosen by name and the kin of those chosen with their kin. */
export function withKin(
  chosen: readonly string[],
  kin: readonly Kin[],
  links: readonly KinLink[],
): readonly string[] {
  if (kin.length === 0) return chosen;
  return [...new Set([...chosen, ...kin.flatMap((one) => kinOf(one, links))])];
}

/** One step along a link; `early` and `late` grow in the direction of travel. */
interface Passage {
  readonly from: string;
  readonly to: string;
  /** The first and last moment that the link's date may mean. */
  readonly early: number;
  readonly late: number;
}

function forwards({ from, to, date }: KinLink): Passage {
  const parsed = parsePartialDate(date);
  // A link without a date stands in the way of nothing.
  const days = parsed ? daysOf(parsed) : { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };
  return { from, to, early: days.from, late: days.to };
}

function backwards(link: KinLink): Passage {
  const { from, to, early, late } = forwards(link);
  return { from: to, to: from, early: -late, late: -early };
}

/** Earliest arrival at each group, by relaxing until nothing changes: there are some thirty links. */
function reached(start: string, passages: readonly Passage[]): readonly string[] {
  const arrival = new Map([[start, Number.NEGATIVE_INFINITY]]);
  for (let isSettled = false; !isSettled; ) {
    isSettled = true;
    for (const { from, to, early, late } of passages) {
      const since = arrival.get(from);
      if (since === undefined || late < since) continue;
      const next = Math.max(since, early);
      if (next >= (arrival.get(to) ?? Number.POSITIVE_INFINITY)) continue;
      arrival.set(to, next);
      isSettled = false;
    }
  }
  arrival.delete(start);
  return [...arrival].sort(([, first], [, second]) => first - second).map(([id]) => id);
}
