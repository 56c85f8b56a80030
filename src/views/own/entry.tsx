// The way to one's own data at the end of the toolbar.

import { OPEN_OWN } from '../../i18n/own-entry.ts';
import { Icon } from '../shared/icon.tsx';
import type { Scene } from '../view.ts';
import './entry.css';

interface EntryProps {
  readonly scene: Scene;
  /** A file is shown: the ways on stand above the page. */
  readonly isShown: boolean;
  readonly onOpen: () => void;
}

export function EntryButton({ scene, isShown, onOpen }: EntryProps) {
  const open = OPEN_OWN[scene.locale.language];
  if (isShown) return null;
  return (
    <button type="button" class="tool own-entry" title={open} onClick={onOpen}>
      <Icon name="plus" />
      <span class="tool-word">{open}</span>
    </button>
  );
}
