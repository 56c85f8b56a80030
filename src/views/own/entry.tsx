// The way to one's own data at the end of the toolbar.

import { ownMessages } from '../../i18n/own.ts';
import { Icon } from '../shared/icon.tsx';
import type { Scene } from '../view.ts';

interface EntryProps {
  readonly scene: Scene;
  /** A file is shown: the ways on stand above the page. */
  readonly isShown: boolean;
  readonly onOpen: () => void;
}

export function EntryButton({ scene, isShown, onOpen }: EntryProps) {
  const { open } = ownMessages(scene.locale.language);
  if (isShown) return null;
  return (
    <button type="button" class="tool own-entry" title={open} onClick={onOpen}>
      <Icon name="plus" />
      <span class="tool-word">{open}</span>
    </button>
  );
}
