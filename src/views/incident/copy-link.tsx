// The link to what is on screen; where the browser forbids copying, the address to copy by hand.

import { encode } from '../../state/link.ts';
import type { State } from '../../state/state.ts';
import { Icon } from '../shared/icon.tsx';
import type { Scene } from '../view.ts';

interface CopyLinkProps {
  readonly scene: Scene;
  readonly copied: { readonly id: string; readonly worked: boolean } | null;
  readonly onCopied: (copied: { id: string; worked: boolean }) => void;
}

export function CopyLink({ scene, copied, onCopied }: CopyLinkProps) {
  const { incident } = scene.locale.messages;
  const id = scene.state.selected ?? '';
  const address = new URL(encode(forOthers(scene.state), null) || '?', location.href.split(/[?#]/)[0]).href;
  const isDone = copied?.id === id;
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(address);
      onCopied({ id, worked: true });
    } catch {
      onCopied({ id, worked: false });
    }
  };
  return (
    <div class="copy-link">
      <button type="button" class="button" onClick={() => void copy()}>
        <Icon name="link" />
        {isDone && copied.worked ? incident.copied : incident.copyLink}
      </button>
      {isDone && !copied.worked && (
        <label>
          {incident.copyFailed}
          <input type="text" readOnly value={address} onFocus={(event) => event.currentTarget.select()} />
        </label>
      )}
    </div>
  );
}

/** "What the map shows" differs with the size of a screen: others get the box it is here. */
function forOthers(state: State): State {
  const { filters, view } = state;
  if (filters.area?.kind !== 'view' || !view) return state;
  return { ...state, filters: { ...filters, area: { kind: 'box', bounds: view } } };
}
