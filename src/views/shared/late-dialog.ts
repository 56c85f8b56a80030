// A dialog whose code comes when it is first asked for; the open one follows the scene.

import type { Scene } from '../view.ts';

export interface LateDialog {
  open(): void;
  /** To be told of every drawing. */
  draw(scene: Scene): void;
}

type OpenDialog = (host: HTMLElement) => (scene: Scene) => void;

/** `load` fetches what opens the dialog inside a host and draws it. */
export function createLateDialog(host: HTMLElement, load: () => Promise<OpenDialog>): LateDialog {
  let last: Scene | null = null;
  let drawDialog: ((scene: Scene) => void) | undefined;
  return {
    open() {
      // Without the network nothing opens, and nothing else breaks.
      void load().then((openDialog) => {
        drawDialog = openDialog(host);
        if (last) drawDialog(last);
      });
    },
    draw(scene) {
      last = scene;
      drawDialog?.(scene);
    },
  };
}
