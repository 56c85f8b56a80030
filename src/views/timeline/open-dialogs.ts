// Opens the timeline's dialogs, whose code comes when one is asked for; the open one follows the scene.

import type { Scene } from '../view.ts';
import type { DialogKind } from './dialogs.tsx';
import type { Picture } from './picture.ts';

export interface Dialogs {
  open(kind: DialogKind): void;
  /** To be told of every drawing. */
  draw(scene: Scene, coverage: Picture['coverage']): void;
}

export function createDialogs(root: HTMLElement): Dialogs {
  let last: { readonly scene: Scene; readonly coverage: Picture['coverage'] } | null = null;
  let drawDialog: Dialogs['draw'] | undefined;
  return {
    open(kind) {
      // Without the network nothing opens, and nothing else breaks.
      void import('./dialogs.tsx').then(({ openDialog }) => {
        drawDialog = openDialog(kind, root);
        if (last) drawDialog(last.scene, last.coverage);
      });
    },
    draw(scene, coverage) {
      last = { scene, coverage };
      drawDialog?.(scene, coverage);
    },
  };
}
