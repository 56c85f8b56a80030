// When incidents happened, one cell each above its year or month: the timeline of a page without a script.

import { pageMessages } from '../../src/i18n/pages.ts';
import { addMonths, civilOf, dayUtcOf } from '../../src/lib/time.ts';
import { shownRowsOf } from '../../src/query/answer.ts';
import { spanOf } from '../../src/query/bins.ts';
import type { Scene } from '../../src/views/view.ts';

const WIDTH_PX = 680;
const CELLS_PX = 110;
const LABELS_PX = 24;
const MOST_CELL_PX = 9;
/** Of the middle of a name from either edge: on phones its letters are large beside the figure. */
const LEAST_X_PX = 30;

export function YearsFigure({ scene }: { scene: Scene }) {
  const { atlas, answer, locale, state } = scene;
  const { columns, lineages } = atlas;
  const { formats, language } = locale;
  const { time } = state.filters;
  const whole = time ?? spanOf(columns);
  const isYear = civilOf(whole.from).year === civilOf(whole.to).year;
  const first = civilOf(whole.from).year;
  const count = isYear ? 12 : civilOf(whole.to).year - first + 1;
  const starts = Array.from({ length: count }, (_, at) =>
    isYear ? addMonths(dayUtcOf(first, 1, 1), at) : dayUtcOf(first + at, 1, 1),
  );
  const columnOf = (row: number): number => {
    const { year, month } = civilOf(Math.max(whole.from, columns.firstDay[row] ?? 0));
    return isYear ? month - 1 : year - first;
  };
  const shown = [...shownRowsOf(answer.fail)];
  const stacks = starts.map((_, at) => shown.filter((row) => columnOf(row) === at));
  const cellPx = Math.min(MOST_CELL_PX, CELLS_PX / Math.max(1, ...stacks.map(({ length }) => length)));
  const stepPx = WIDTH_PX / count;
  const nameOf = (at: number): string =>
    isYear ? formats.month(starts[at] ?? 0, 'short').replace(/\s*\d{4}$/, '') : String(first + at);
  const said = stacks.flatMap(({ length }, at) =>
    length > 0 ? `${nameOf(at)}: ${formats.number(length)}` : [],
  );
  return (
    <figure class="page-map">
      <svg
        role="img"
        aria-label={pageMessages(language).overTime(said.join(', '))}
        viewBox={`0 0 ${WIDTH_PX} ${CELLS_PX + LABELS_PX}`}
        class="page-years"
      >
        {stacks.map((rows, at) =>
          rows.map((row, index) => (
            <rect
              key={columns.id.at(row)}
              class={`${lineages[columns.lineage[row] ?? 0]?.hue} hue-fill`}
              x={round(at * stepPx + 1)}
              y={round(CELLS_PX - (index + 1) * cellPx)}
              width={round(stepPx - 2)}
              height={round(cellPx - (cellPx > 3 ? 1 : 0.4))}
            />
          )),
        )}
        <path class="page-years-axis" d={`M0,${CELLS_PX + 0.5}H${WIDTH_PX}`} />
        {stacks.map((_, at) =>
          isYear || at % 3 === 0 ? (
            <text
              key={nameOf(at)}
              x={round(Math.max(LEAST_X_PX, Math.min(WIDTH_PX - LEAST_X_PX, (at + 0.5) * stepPx)))}
              y={CELLS_PX + 18}
              text-anchor="middle"
            >
              {nameOf(at)}
            </text>
          ) : null,
        )}
      </svg>
      <figcaption class="fine">{pageMessages(language).overTimeNote}</figcaption>
    </figure>
  );
}

const round = (value: number): number => Math.round(value * 10) / 10;
