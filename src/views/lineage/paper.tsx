// The lineages on paper: as on the screen the picture with its key, or the tables, without what can be pressed.

import { render } from 'preact';
import { recordById } from '../../data/record.ts';
import { offerPaper } from '../shared/papers.ts';
import { Veil, YearNames, yearStarts } from './axis.tsx';
import type { Figure } from './figure.ts';
import type { Form } from './head.tsx';
import { Key } from './key.tsx';
import './paper.css';
import { Emphasis, Ground, Lines, Marks, Names } from './plot.tsx';
import { Tables } from './table.tsx';
import { type Speech, summaryOf } from './words.ts';

/** Of the drawing; the sheet makes it as wide as it is itself. */
export const PAPER_WIDTH_PX = 980;
/** For the years over the lanes. */
const AXIS_PX = 24;

export interface PaperParts {
  readonly speech: Speech;
  readonly figure: Figure;
  readonly form: Form;
  readonly markScale: number;
}

/** `parts` are asked for at each printing; null while the lineages are not shown or not there. */
export function printLineages(root: HTMLElement, parts: () => PaperParts | null): void {
  const paper = document.createElement('div');
  paper.className = 'lineage-paper';
  offerPaper('lineages', () => {
    const asked = parts();
    return asked && <Paper {...asked} />;
  });
  // Printed at once, before the code of the whole sheet is there (views/print/).
  window.addEventListener('beforeprint', () => {
    const asked = document.documentElement.classList.contains('has-sheet') ? null : parts();
    if (!asked) return;
    render(<Paper {...asked} />, paper);
    root.append(paper);
  });
  window.addEventListener('afterprint', () => {
    render(null, paper);
    paper.remove();
  });
}

function Paper({ speech, figure, form, markScale }: PaperParts) {
  const { words, scene } = speech;
  return (
    <>
      <h2>{words.title}</h2>
      <p>{words.dek(scene.locale.formats.number(scene.answer.total))}</p>
      {form === 'table' ? (
        <Tables speech={speech} lives={figure.lives} />
      ) : (
        <>
          <Drawing speech={speech} figure={figure} />
          <Key speech={speech} markScale={markScale} />
        </>
      )}
    </>
  );
}

function Drawing({ speech, figure: { layout, fail, chosen } }: Pick<PaperParts, 'speech' | 'figure'>) {
  const { scene } = speech;
  const { scale, heightPx } = layout;
  const { selected, filters } = scene.state;
  const row = recordById(scene.atlas, selected)?.row;
  const props = { layout, scene, fail, chosen };
  return (
    <svg
      viewBox={`0 0 ${scale.widthPx} ${heightPx + AXIS_PX}`}
      role="img"
      aria-label={summaryOf(speech, layout)}
    >
      <YearNames scale={scale} baseline={AXIS_PX - 8} />
      <g transform={`translate(0 ${AXIS_PX})`}>
        <Ground layout={layout} yearStarts={yearStarts(scale)} />
        <Lines {...props} />
        <Marks {...props} />
        <Veil scale={scale} time={filters.time} heightPx={heightPx} />
        <Names {...props} />
        <Emphasis
          layout={layout}
          selected={layout.marks.find((mark) => mark.row === row)}
          hovered={[]}
          focus={undefined}
        />
      </g>
    </svg>
  );
}
