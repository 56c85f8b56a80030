// Above an incident: back to all of them, its place in the list, previous and next, close.

import { recordOf } from '../../data/record.ts';
import { incidentMessages } from '../../i18n/incident.ts';
import { type Send, select } from '../../state/steps.ts';
import { Icon } from '../shared/icon.tsx';
import type { Scene } from '../view.ts';

export function IncidentHead({ scene, row, send }: { scene: Scene; row: number; send: Send }) {
  const { language, messages, formats } = scene.locale;
  const incident = incidentMessages(language);
  const { order } = scene.answer;
  const at = order.indexOf(row);
  const idAt = (place: number): string | undefined => {
    const other = order[place];
    return other === undefined ? undefined : recordOf(scene.atlas, other).id;
  };
  const previous = idAt(at - 1);
  const next = at === -1 ? undefined : idAt(at + 1);
  return (
    <>
      <button type="button" class="tool incident-all" onClick={() => send(select(null))}>
        <Icon name="back" isDirectional />
        {incident.all}
      </button>
      {at !== -1 && (
        <span class="incident-position">
          {incident.position(formats.number(at + 1), formats.number(order.length))}
        </span>
      )}
      <button
        type="button"
        class="tool"
        aria-label={incident.previous}
        disabled={previous === undefined}
        onClick={() => send(select(previous ?? null))}
      >
        <Icon name="back" isDirectional />
      </button>
      <button
        type="button"
        class="tool"
        aria-label={incident.next}
        disabled={next === undefined}
        onClick={() => send(select(next ?? null))}
      >
        <Icon name="forward" isDirectional />
      </button>
      <button type="button" class="tool" aria-label={messages.close} onClick={() => send(select(null))}>
        <Icon name="close" />
      </button>
    </>
  );
}
