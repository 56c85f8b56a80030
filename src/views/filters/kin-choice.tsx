// Beside a group: whether its predecessors and successors are meant with it. A native select under a small icon.

import type { KinWay } from '../../query/kin.ts';
import { type Send, setKin } from '../../state/steps.ts';
import { Icon } from '../shared/icon.tsx';
import { kinName, kinWays } from '../shared/kin-words.ts';
import type { Scene } from '../view.ts';

interface KinChoiceProps {
  readonly scene: Scene;
  readonly group: string;
  readonly name: string;
  readonly send: Send;
}

export function KinChoice({ scene, group, name, send }: KinChoiceProps) {
  const { atlas, locale, state } = scene;
  const ways = kinWays(atlas, group);
  if (ways.length === 0) return <span class="kin" />;
  const chosen = state.filters.kin.find((kin) => kin.group === group)?.way;
  const label = locale.messages.kin.of(name);
  return (
    <label class={chosen ? 'kin is-chosen' : 'kin'} title={label}>
      <Icon name="branch" isDirectional />
      <span class="visually-hidden">{label}</span>
      <select
        value={chosen ?? ''}
        onChange={(event) => send(setKin(group, (event.currentTarget.value || null) as KinWay | null))}
      >
        <option value="">{locale.messages.kin.none}</option>
        {ways.map((way) => (
          <option key={way} value={way}>
            {kinName(atlas, { group, way }, locale)}
          </option>
        ))}
      </select>
    </label>
  );
}
