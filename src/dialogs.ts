// What the toolbar and the legend open, and what a press of Ctrl+P needs: their code comes when it is asked for. An embed
// offers none of it, and one file that an article frames has no room for it.

import type { Resources } from './data/fetch.ts';
import type { Send } from './state/steps.ts';
import type { Troubles } from './views/shared/trouble.ts';
import type { ToolActions } from './views/toolbar/tools.tsx';
import type { Draw, Scene } from './views/view.ts';

interface Dialogs {
  readonly tools: ToolActions;
  /** Compared periods as two maps; null in an embed. */
  readonly openMaps: (() => void) | null;
  readonly prepareToPrint: () => void;
  /** Draws the dialog opened last, which follows what changes behind it. */
  readonly draw: Draw;
}

export function createDialogs(
  sceneNow: () => Scene,
  resources: Resources,
  troubles: Troubles,
  send: Send,
): Dialogs {
  const sharing = import.meta.env.MODE === 'embed' ? null : () => import('./sharing.ts');
  let drawOpen: Draw = () => undefined;
  const openOrSay = (open: () => Promise<Draw> | undefined): void => {
    troubles.over('dialog');
    void open()?.then(
      (opened) => {
        drawOpen = opened;
      },
      (reason: unknown) =>
        troubles.say('dialog', { lost: 'part', reason, again: () => openOrSay(open), isAction: true }),
    );
  };
  const prepareToPrint = (): void =>
    // Without it the page prints as it stands.
    void sharing?.()
      .then(({ readyToPrint }) => readyToPrint(sceneNow, resources))
      .then(() => Promise.all([resources.ground(), resources.names()]))
      .catch(() => window.addEventListener('online', prepareToPrint, { once: true }));
  if (sharing) {
    document.addEventListener('keydown', ({ key, target }) => {
      const isWriting = target instanceof HTMLInputElement || document.querySelector('dialog[open]');
      if (key === '?' && !isWriting)
        openOrSay(() => import('./views/keys/keys.tsx').then(({ openKeys }) => openKeys(sceneNow())));
    });
  }
  return {
    tools: {
      about: () => openOrSay(() => sharing?.().then((parts) => parts.openAboutDialog(sceneNow))),
      guide: () =>
        openOrSay(() => sharing?.().then((parts) => parts.openGuideDialog(sceneNow, resources, send))),
      share: () => openOrSay(() => sharing?.().then((parts) => parts.openShareDialog(sceneNow, send))),
      download: () =>
        openOrSay(() => sharing?.().then((parts) => parts.openDownloadDialog(sceneNow, resources))),
    },
    openMaps:
      sharing &&
      ((): void => openOrSay(() => sharing().then((parts) => parts.openSideMaps(sceneNow, resources)))),
    prepareToPrint,
    draw: (scene) => drawOpen(scene),
  };
}
