// A dialog whose code comes when it is first asked for; the open one follows the scene.

import type { Scene } from '../view.ts';
import type { Troubles } from './trouble.ts';

export interface LateDialog {
  open(): void;
  /** To be told of every drawing. */
  draw(scene: Scene): void;
}

type OpenDialog = (host: HTMLElement) => (scene: Scene) => void;

/** `load` fetches what opens the dialog inside a host and draws it. */
export function createLateDialog(
  host: HTMLElement,
  troubles: Troubles,
  load: () => Promise<OpenDialog>,
): LateDialog {
  let last: Scene | null = null;
  let drawDialog: ((scene: Scene) => void) | undefined;
  const open = async (): Promise<void> => {
    try {
      const openDialog = await load();
      troubles.over(load);
      drawDialog = openDialog(host);
      if (last) drawDialog(last);
    } catch (reason) {
      troubles.say(load, { lost: 'part', reason, again: open, isAction: true });
    }
  };
  return {
    open: () => void open(),
    draw(scene) {
      last = scene;
      drawDialog?.(scene);
    },
  };
}
