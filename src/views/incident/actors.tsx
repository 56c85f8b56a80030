// Who claimed it and who is blamed: actors by role, those of one claim together, competing claims apart.

import type { Actor } from '../../data/columns.ts';
import { recordOf } from '../../data/record.ts';
import { incidentMessages } from '../../i18n/incident.ts';
import { type Claim, claimNotes, claimsOf, claimText, statusOf } from '../shared/claims.ts';
import { groupName, lineageOfGroup } from '../shared/names.ts';
import { LineageSymbol } from '../shared/symbol.tsx';
import type { Scene } from '../view.ts';
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
            <ClaimLine scene={scene} claim={claim} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function ClaimLine({ scene, claim }: { scene: Scene; claim: Claim }) {
  const { atlas, locale } = scene;
  const { formats } = locale;
  const { actors, isCompeting } = claim;
  const [first] = actors;
  if (!first) return null;
  const lineageId = lineageOfGroup(atlas, first.group);
  return (
    <>
      <LineageSymbol lineage={atlas.lineages.find((lineage) => lineage.id === lineageId)} />
      <span class="actor-names">
        {formats.list(actors.map((actor) => groupName(atlas, actor.group, locale)))}{' '}
        {first.role !== 'target' && (
          <span class={`status status-${isCompeting ? 'disputed' : statusOf(actors)}`}>
            {claimText(claim, locale)}
          </span>
        )}
      </span>
      {claimNotes(actors, atlas.details?.actorNotes, formats).map((line) => (
        <span key={line} class="actor-said" lang="en">
          <bdi>{line}</bdi>
        </span>
      ))}
    </>
  );
}
