// The mirrored bars as a table: what both sides count in each stretch of time, in a dialog of its own.

import { render } from 'preact';
import { COMPARE_MESSAGES } from '../../i18n/compare.ts';
import type { Locale } from '../../i18n/index.ts';
import type { Side } from '../../query/compare.ts';
import type { Comparison } from '../../query/facets.ts';
import { binToll, comparisonOf } from '../shared/comparison.tsx';
import { Icon } from '../shared/icon.tsx';
import { periodText } from '../shared/period.ts';
import { sideNames } from '../shared/side-names.ts';
import type { Draw, Scene } from '../view.ts';

/** The dialog is put into `root` and taken away when it is closed; it follows the scene, and goes with the comparison. */
export function openTable(root: HTMLElement, opening: Scene): Draw {
  const dialog = document.createElement('dialog');
  dialog.className = 'about compare-dialog';
  dialog.setAttribute('aria-labelledby', 'compare-title');
  (root.parentElement ?? root).append(dialog);
  dialog.addEventListener('close', () => dialog.remove());
  const draw: Draw = (scene) => {
    const { compare } = scene.state;
    if (!dialog.isConnected) return;
    if (compare) render(<Table scene={scene} compare={compare} onClose={() => dialog.close()} />, dialog);
    else dialog.close();
  };
  draw(opening);
  dialog.showModal();
  return draw;
}

interface TableProps {
  readonly scene: Scene;
  readonly compare: Comparison;
  readonly onClose: () => void;
}

function Table({ scene, compare, onClose }: TableProps) {
  const { locale } = scene;
  const { messages: common } = locale;
  const messages = COMPARE_MESSAGES[locale.language];
  const { sides, unit } = comparisonOf(scene, compare);
  const names = sideNames(scene, compare);
  const isAligned = compare.by === 'time';
  const { tolls } = scene.atlas.has;
  const binCount = Math.max(...sides.map(({ edges }) => edges.length - 1));
  const rows = Array.from({ length: binCount }, (_, bin) => bin).filter((bin) =>
    sides.some(({ incidents }) => (incidents[bin] ?? 0) > 0),
  );
  return (
    <>
      <div class="about-head">
        <h2 id="compare-title">{messages.tableTitle(names[0], names[1])}</h2>
        <button type="button" class="tool" aria-label={common.close} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      <p class="fine">
        {isAligned && `${messages.fromStart}. `}
        {messages.tableEmpty}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section class="compare-scroll" tabIndex={0} aria-labelledby="compare-title">
        <table>
          <thead>
            <tr>
              <th scope="col" rowSpan={2}>
                {messages.unit[unit]}
              </th>
              {names.map((name) => (
                <th key={name} scope="colgroup" colSpan={tolls ? 2 : 1}>
                  {name}
                </th>
              ))}
            </tr>
            <tr>
              {names.flatMap((name) => [
                <th key={`${name} incidents`} scope="col">
                  {common.timeline.incidents}
                </th>,
                tolls && (
                  <th key={`${name} deaths`} scope="col">
                    {common.timeline.deaths}
                  </th>
                ),
              ])}
            </tr>
          </thead>
          <tbody>
            {rows.map((bin) => (
              <tr key={bin}>
                <th scope="row">
                  {isAligned ? messages.after[unit](bin + 1) : binText(sides[0], bin, locale)}
                </th>
                {sides.flatMap((side, at) => [
                  <td key={`${names[at]} incidents`}>{countText(side.incidents[bin], locale)}</td>,
                  tolls && <td key={`${names[at]} deaths`}>{binToll(side, bin, locale)}</td>,
                ])}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

function binText({ edges }: Side, bin: number, locale: Locale): string {
  return periodText({ from: edges[bin] ?? 0, to: (edges[bin + 1] ?? 0) - 1 }, locale);
}

/** Empty where the shorter of two periods has ended. */
function countText(count: number | undefined, { formats }: Locale): string {
  return count === undefined ? '' : formats.number(count);
}
