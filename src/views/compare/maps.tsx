// Compared periods as two maps on one scale, in a dialog: side by side, on phones one below the other.

import { COMPARE_MESSAGES } from '../../i18n/compare.ts';
import { SideSymbol } from '../shared/comparison.tsx';
import { openDialog } from '../shared/dialog.tsx';
import { styleWhileOpen } from '../shared/drawn-styles.ts';
import { sideNames } from '../shared/side-names.ts';
import type { Draw, Scene } from '../view.ts';
import './maps.css';
import { comparisonText } from './sentence.tsx';

interface DrawnSide {
  /** The content of an <svg> of this size. */
  readonly svg: string;
  readonly widthPx: number;
  readonly heightPx: number;
}

const CLASS_NAME = 'compare-maps-dialog';

/** `drawSides` draws both, in their order; `styles` are the rules of the drawings. */
export function openMaps(
  opening: Scene,
  drawSides: (scene: Scene) => readonly DrawnSide[],
  styles: string,
): Draw {
  const draw = openDialog(opening, {
    className: CLASS_NAME,
    title: (scene) => {
      const { compare } = scene.state;
      const [first, second] = compare ? sideNames(scene, compare) : ['', ''];
      return COMPARE_MESSAGES[scene.locale.language].tableTitle(first, second);
    },
    initial: {},
    draw: (scene) => <Maps scene={scene} drawn={drawSides(scene)} />,
  });
  styleWhileOpen(CLASS_NAME, styles);
  return (scene) => {
    // Back or a host may end the comparison behind it.
    if (scene.state.compare) draw(scene);
    else document.querySelector<HTMLDialogElement>(`dialog.${CLASS_NAME}`)?.close();
  };
}

function Maps({ scene, drawn }: { scene: Scene; drawn: readonly DrawnSide[] }) {
  const { compare } = scene.state;
  if (!compare) return null;
  const { sides, between, notes } = comparisonText(scene, compare);
  const names = sideNames(scene, compare);
  const messages = COMPARE_MESSAGES[scene.locale.language];
  return (
    <div class="compare-maps">
      {drawn.map(({ svg, widthPx, heightPx }, at) => (
        <figure key={at === 0 ? 'first' : 'second'}>
          <figcaption>
            <SideSymbol side={at === 0 ? 'first' : 'second'} />
            <span>
              <strong>{sides[at]?.lead ?? names[at]}</strong>
              {sides[at]?.rest}
            </span>
          </figcaption>
          <svg
            role="img"
            aria-label={`${scene.locale.messages.regions.map}, ${names[at]}`}
            viewBox={`0 0 ${widthPx} ${heightPx}`}
            // The drawing's own markup, every word in it escaped where it was written.
            dangerouslySetInnerHTML={{ __html: svg }}
          />
        </figure>
      ))}
      <p>
        {between} {messages.mapsNote} <span class="fine">{notes}</span>
      </p>
    </div>
  );
}
