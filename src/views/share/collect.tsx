// The way from one view to several: a tour of the reader's own.

import { stepsMessages } from '../../i18n/steps.ts';
import type { Send } from '../../state/steps.ts';
import { collectViews } from '../../state/tour-steps.ts';
import type { Scene } from '../view.ts';

/** Views are collected on the page: the dialog makes way. */
export function Collect({ scene, send }: { readonly scene: Scene; readonly send: Send }) {
  const words = stepsMessages(scene.locale.language);
  return (
    <div class="share-collect">
      <button
        type="button"
        class="button"
        onClick={(event) => {
          event.currentTarget.closest('dialog')?.close();
          send(collectViews());
        }}
      >
        {words.collect}
      </button>
      <p class="fine">{words.collectNote}</p>
    </div>
  );
}
