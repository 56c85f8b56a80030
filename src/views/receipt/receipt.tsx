// The sentence that says how much is shown, and that it is what was collected, not all there was.

import { createCoverageDialog } from '../shared/coverage/dialog.ts';
import { panel } from '../shared/panel.ts';
import type { Troubles } from '../shared/trouble.ts';
import type { View } from '../view.ts';
import { Sentence } from './sentence.tsx';
import { receiptOf } from './text.ts';
import './receipt.css';

/** A screen reader hears the sentence once an action has settled, not at each step of a drag. */
const SETTLE_MS = 200;

export const mountReceipt =
  (troubles: Troubles): View =>
  (root, send) => {
    let timer = 0;
    const status = document.createElement('p');
    status.className = 'visually-hidden';
    status.setAttribute('role', 'status');
    const visible = document.createElement('p');
    visible.className = 'receipt-sentence';
    root.append(status, visible);
    const coverage = createCoverageDialog(root, troubles);
    const drawVisible = panel({}, (scene) => <Sentence scene={scene} onMore={coverage.open} />)(
      visible,
      send,
    );

    return (scene) => {
      drawVisible(scene);
      coverage.draw(scene);
      const { lead, rest, note } = receiptOf(scene);
      const text = `${lead}${rest}${note}`;
      clearTimeout(timer);
      // While the window moves by itself, its dates are said instead.
      if (scene.state.playing) return;
      if (status.textContent === '') status.textContent = text;
      else if (status.textContent !== text) {
        timer = window.setTimeout(() => {
          status.textContent = text;
        }, SETTLE_MS);
      }
    };
  };
