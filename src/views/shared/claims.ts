// Actors that stand in one claim together; a second claim by others competes with the first.

import type { Actor } from '../../data/columns.ts';
import type { DetailsPayload } from '../../data/payload/details.ts';
import { ATTRIBUTIONS } from '../../data/vocabularies.ts';
import type { Formats } from '../../i18n/formats.ts';
import { incidentMessages } from '../../i18n/incident.ts';
import type { Locale } from '../../i18n/index.ts';

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

/** `claimed`, `joint claim`, `competing claim`, `suspected`: what the claim is. */
export function claimText({ actors, isCompeting }: Claim, { language, messages }: Locale): string {
  const incident = incidentMessages(language);
  const status = statusOf(actors);
  if (status === 'claimed' && isCompeting) return incident.competingClaim;
  if (status === 'claimed' && actors.length > 1) return incident.jointClaim;
  return messages.attributions[status] ?? status;
}

export const statusOf = ([first]: readonly Actor[]): string => ATTRIBUTIONS[first?.status ?? -1] ?? 'unknown';

/** `AQIM leader, audio of 3 December 2015. Named in the first claim too`: who, when unless told, a note. Once each. */
export function claimNotes(
  actors: readonly Actor[],
  notes: DetailsPayload['actorNotes'] | undefined,
  formats: Formats,
): readonly string[] {
  const said = new Set(actors.map((actor) => saidText(notes?.[actor.index], formats)));
  return [...said].filter(Boolean);
}

function saidText(note: DetailsPayload['actorNotes'][number] | undefined, formats: Formats): string {
  if (!note) return '';
  const date =
    note.date && !note.accordingTo.includes(note.date.slice(0, 4)) ? formats.date(note.date, 'short') : '';
  const who = [note.accordingTo, date].filter(Boolean).join(formats.comma);
  return [who, note.note].filter(Boolean).join('. ');
}
