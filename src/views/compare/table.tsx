// The mirrored bars as a table: what both sides count in each stretch of time, in a dialog of its own.

import { COMPARE_MESSAGES } from '../../i18n/compare.ts';
import type { Locale } from '../../i18n/index.ts';
import type { Side } from '../../query/compare.ts';
import type { Comparison } from '../../query/facets.ts';
import { binToll, comparisonOf } from '../shared/comparison.tsx';
import { periodText } from '../shared/period.ts';
import { sideNames } from '../shared/side-names.ts';
import { openTableDialog } from '../shared/table-dialog.tsx';
import type { Draw, Scene } from '../view.ts';

/** What is returned draws it again with news, until the comparison ends. */
export function openTable(host: HTMLElement, opening: Scene): Draw {
  const titleOf = (scene: Scene): string => {
    const [first = '', second = ''] = scene.state.compare ? sideNames(scene, scene.state.compare) : [];
    return COMPARE_MESSAGES[scene.locale.language].tableTitle(first, second);
  };
  const draw = openTableDialog(host, {
    title: titleOf,
    body: (scene) =>
      scene.state.compare && <Table scene={scene} compare={scene.state.compare} name={titleOf(scene)} />,
    isOver: ({ state }) => !state.compare,
  });
  draw(opening);
  return draw;
}

interface TableProps {
  readonly scene: Scene;
  readonly compare: Comparison;
  readonly name: string;
}

function Table({ scene, compare, name }: TableProps) {
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
      <p>
        {isAligned && `${messages.fromStart}. `}
        {messages.tableEmpty}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section class="table-scroll" tabIndex={0} aria-label={name}>
        <table class="compare-table">
          <thead>
            <tr>
              <th scope="col" rowSpan={2}>
                {messages.unit[unit]}
              </th>
              {names.map((side) => (
                <th key={side} scope="colgroup" colSpan={tolls ? 2 : 1}>
                  {side}
                </th>
              ))}
            </tr>
            <tr>
              {names.flatMap((side) => [
                <th key={`${side} incidents`} scope="col">
                  {common.timeline.incidents}
                </th>,
                tolls && (
                  <th key={`${side} deaths`} scope="col">
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
