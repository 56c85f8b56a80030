// The key, folded in low windows, and on phones the button in its place that explains all signs by examples.

import { BOTH, sideCodes } from '../../query/sides.ts';
import { Icon } from '../shared/icon.tsx';
import { panel } from '../shared/panel.ts';
import { shapePath } from '../shared/shapes.ts';
import { sideNames } from '../shared/side-names.ts';
import { SIDE_SHAPES, type SideName } from '../shared/sides.ts';
import type { Draw, Scene, View } from '../view.ts';
import { Key } from './key.tsx';
import './legend.css';

/** Where the filters have no room beside an open key (legend.css has the same figures). */
const LOW_WINDOW = '(width >= 1000px) and (height < 53.75em)';

/** `openGuide` opens "How to read". */
export const mountLegend =
  (openGuide: () => void): View =>
  (root, send) => {
    const low = window.matchMedia(LOW_WINDOW);
    let last: Scene | null = null;
    const draw: Draw = panel(
      {},
      (scene) => (
        <>
          {scene.atlas.has.published && (
            <button type="button" class="guide-pill" data-over-map onClick={openGuide}>
              <Icon name="info" />
              {scene.locale.messages.howToRead}
            </button>
          )}
          <details
            class={scene.atlas.has.published ? 'legend-fold' : 'legend-fold is-all'}
            open={!low.matches || scene.state.embed}
          >
            <summary>{scene.locale.messages.legend.key}</summary>
            <Sides scene={scene} />
            <Key scene={scene} />
          </details>
        </>
      ),
      ['markScale'],
    )(root, send);
    low.addEventListener('change', () => {
      if (last) draw(last);
    });
    return (scene) => {
      last = scene;
      draw(scene);
    };
  };

/** In the place of the groups' shapes and colours; embeds have them beside the sentence. */
function Sides({ scene }: { scene: Scene }) {
  const { state, atlas, answer, locale } = scene;
  const { compare } = state;
  if (!compare || state.embed) return null;
  const codes = sideCodes(atlas.columns, compare);
  const [first, second] = sideNames(scene, compare);
  return (
    <ul class="legend-sides">
      <Side side="first" name={first} />
      <Side side="second" name={second} />
      {answer.order.some((row) => codes[row] === BOTH) && (
        <Side side="both" name={locale.messages.legend.both} />
      )}
    </ul>
  );
}

function Side({ side, name }: { side: SideName; name: string }) {
  return (
    <li>
      <svg class="symbol" width="14" height="14" viewBox="-8 -8 16 16" aria-hidden="true" focusable="false">
        <path class={`side-fill-${side}`} d={shapePath(SIDE_SHAPES[side], 5.6)} />
      </svg>
      {name}
    </li>
  );
}
