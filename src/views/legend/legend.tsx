// The key, and on phones the button in its place that explains all signs by examples.

import { Icon } from '../shared/icon.tsx';
import { panel } from '../shared/panel.ts';
import type { View } from '../view.ts';
import { Key } from './key.tsx';
import './legend.css';

/** `openGuide` opens "How to read". */
export const mountLegend = (openGuide: () => void): View =>
  panel({}, (scene) => (
    <>
      <button type="button" class="guide-pill" data-over-map onClick={openGuide}>
        <Icon name="info" />
        {scene.locale.messages.howToRead}
      </button>
      <Key scene={scene} />
    </>
  ));
