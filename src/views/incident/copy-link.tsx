// The link to what is on screen; where the browser forbids copying, the address to copy by hand.

import { incidentMessages } from '../../i18n/incident.ts';
import { CopyButton, type CopyMemory } from '../shared/copy-button.tsx';
import { pageAddress } from '../shared/for-others.ts';
import type { Scene } from '../view.ts';

interface CopyLinkProps extends CopyMemory {
  readonly scene: Scene;
}

export function CopyLink({ scene, copied, onCopied }: CopyLinkProps) {
  const incident = incidentMessages(scene.locale.language);
  const id = scene.state.selected ?? '';
  const address = pageAddress(scene.state, location.href);
  const words = { copy: incident.copyLink, copied: incident.copied };
  return (
    <div class="copy-link">
      <CopyButton id={id} text={address} words={words} hasIcon copied={copied} onCopied={onCopied} />
      {copied?.id === id && !copied.worked && (
        <label>
          {incident.copyFailed}
          <input type="text" readOnly value={address} onFocus={(event) => event.currentTarget.select()} />
        </label>
      )}
    </div>
  );
}
