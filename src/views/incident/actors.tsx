// Who claimed it and who is blamed: actors by role, those of one claim together, competing claims apart.

import type { Actor } from '../../data/columns.ts';
import { ATTRIBUTIONS, type DetailsPayload } from '../../data/payload.ts';
import { recordOf } from '../../data/record.ts';
import type { Formats } from '../../i18n/formats.ts';
import { incidentMessages } from '../../i18n/incident.ts';
import { groupName, lineageOfGroup } from '../shared/names.ts';
import { LineageSymbol } from '../shared/symbol.tsx';
import type { Scene } from '../view.ts';
import { claimsOf } from './claims.ts';
import type { PartProps } from './part.ts';

export function Actors({ scene, row }: PartProps) {
  const incident = incidentMessages(scene.locale.language);
  const { actors } = recordOf(scene.atlas, row);
  const withRole = (role: Actor['role']): readonly Actor[] => actors.filter((actor) => actor.role === role);
  return (
    <>
      <ActorSection scene={scene} title={incident.authors} actors={withRole('perpetrator')} />
      <ActorSection scene={scene} title={incident.parties} actors={withRole('party')} />
      <ActorSection scene={scene} title={incident.targets} actors={withRole('target')} />
    </>
  );
}

interface ActorSectionProps {
  readonly scene: Scene;
  readonly title: string;
  readonly actors: readonly Actor[];
}

function ActorSection({ scene, title, actors }: ActorSectionProps) {
  if (actors.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul class="actors">
        {claimsOf(actors).map((claim) => (
          <li key={claim.actors[0]?.index}>
            <ClaimLine scene={scene} actors={claim.actors} isCompeting={claim.isCompeting} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface ClaimLineProps {
  readonly scene: Scene;
  readonly actors: readonly Actor[];
  readonly isCompeting: boolean;
}

function ClaimLine({ scene, actors, isCompeting }: ClaimLineProps) {
  const { atlas, locale } = scene;
  const { messages, formats } = locale;
  const first = actors[0];
  if (!first) return null;
  const lineageId = lineageOfGroup(atlas, first.group);
  const status = ATTRIBUTIONS[first.status] ?? 'unknown';
  const isJoint = actors.length > 1 && status === 'claimed';
  const label = isCompeting
    ? status === 'claimed'
      ? incidentMessages(locale.language).competingClaim
      : (messages.attributions[status] ?? status)
    : isJoint
      ? incidentMessages(locale.language).jointClaim
      : (messages.attributions[status] ?? status);
  const said = new Set(actors.map((actor) => saidText(atlas.details?.actorNotes[actor.index], formats)));
  return (
    <>
      <LineageSymbol lineage={atlas.lineages.find((lineage) => lineage.id === lineageId)} />
      <span class="actor-names">
        {formats.list(actors.map((actor) => groupName(atlas, actor.group, locale)))}{' '}
        {first.role !== 'target' && (
          <span class={`status status-${isCompeting ? 'disputed' : status}`}>{label}</span>
        )}
      </span>
      {[...said].filter(Boolean).map((line) => (
        <span key={line} class="actor-said" lang="en">
          <bdi>{line}</bdi>
        </span>
      ))}
    </>
  );
}

/** `AQIM leader, audio of 3 December 2015. Named in the first claim too`: who, when unless told, a note. */
function saidText(note: DetailsPayload['actorNotes'][number] | undefined, formats: Formats): string {
  if (!note) return '';
  const date =
    note.date && !note.accordingTo.includes(note.date.slice(0, 4)) ? formats.date(note.date, 'short') : '';
  const who = [note.accordingTo, date].filter(Boolean).join(formats.comma);
  return [who, note.note].filter(Boolean).join('. ');
}
