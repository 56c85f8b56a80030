// The link to what is on screen; where the browser forbids copying, the address to copy by hand.

import { copyText } from '../shared/copy-text.ts';
import { pageAddress } from '../shared/for-others.ts';
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
  const address = pageAddress(scene.state, location.href);
  const isDone = copied?.id === id;
  return (
    <div class="copy-link">
      <button
        type="button"
        class="button"
        onClick={() => void copyText(address).then((worked) => onCopied({ id, worked }))}
      >
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
