// Actors that stand in one claim together; a second claim by others competes with the first.

import type { Actor } from '../../data/columns.ts';
import { ATTRIBUTIONS } from '../../data/payload.ts';

export interface Claim {
  readonly actors: readonly Actor[];
  /** Claims the incident although another claim by others stands before it. */
  readonly isCompeting: boolean;
}

/** In the order of the table. Actors without a claim number stand alone. */
export function claimsOf(actors: readonly Actor[]): Claim[] {
  const claims = new Map<string, Actor[]>();
  actors.forEach((actor, at) => {
    const key = actor.claim === 0 ? `alone ${at}` : `${actor.claim} ${actor.status}`;
    claims.set(key, [...(claims.get(key) ?? []), actor]);
  });
  const claimed = ATTRIBUTIONS.indexOf('claimed');
  let hasClaim = false;
  return [...claims.values()].map((members) => {
    const [lead] = members;
    const isClaim = lead?.role === 'perpetrator' && lead.status === claimed && lead.claim !== 0;
    const isCompeting = isClaim && hasClaim;
    hasClaim ||= isClaim;
    return { actors: members, isCompeting };
  });
}
