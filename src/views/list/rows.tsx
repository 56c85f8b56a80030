// The rows that are in the page, by year where they are in order of time.

import { type IncidentRecord, recordById, recordOf } from '../../data/record.ts';
import { firstRows } from '../../query/answer.ts';
import { sectionsOf } from '../../query/sections.ts';
import { dateText } from '../shared/date-text.ts';
import { LineageSymbol } from '../shared/symbol.tsx';
import { tollText } from '../shared/toll.ts';
import type { Scene } from '../view.ts';
import { YearSection } from './year-section.tsx';

interface RowsProps {
  readonly scene: Scene;
  readonly unrolled: number;
  readonly current: string | null;
}

export function Rows({ scene, unrolled, current }: RowsProps) {
  const { atlas, answer, state } = scene;
  const [first] = firstRows(answer, 1);
  const tabStop =
    current !== null && isInPage(scene, current, unrolled)
      ? current
      : first === undefined
        ? null
        : recordOf(atlas, first).id;
  return (
    <>
      {sectionsOf(atlas.columns, answer, unrolled, state.sort.key).map(({ year, count, rows }) => (
        <YearSection key={year ?? 'all'} locale={scene.locale} year={year} count={count}>
          {rows
            .map((row) => recordOf(atlas, row))
            .map((record) => (
              <Row key={record.id} scene={scene} record={record} isTabStop={record.id === tabStop} />
            ))}
        </YearSection>
      ))}
    </>
  );
}

interface RowProps {
  readonly scene: Scene;
  readonly record: IncidentRecord;
  readonly isTabStop: boolean;
}

function Row({ scene, record, isTabStop }: RowProps) {
  const { atlas, locale, state } = scene;
  const { id } = record;
  const classes = ['row', state.selected === id && 'is-selected', state.hovered.includes(id) && 'is-hovered'];
  return (
    <li>
      <button
        type="button"
        class={classes.filter(Boolean).join(' ')}
        data-id={id}
        tabIndex={isTabStop ? 0 : -1}
        aria-current={state.selected === id ? 'true' : undefined}
      >
        <LineageSymbol lineage={record.lineage} isHollow={record.toll?.isUnknown ?? false} />
        <span class="row-title" lang={atlas.texts.language}>
          {record.title}
        </span>{' '}
        <span class="row-meta">
          {[dateText(record, locale), locale.formats.country(record.country)].filter(Boolean).join(' · ')}
        </span>{' '}
        {atlas.has.tolls && <span class="row-toll">{tollText(record, locale)}</span>}
      </button>
    </li>
  );
}

/** A row that is not in the page cannot be the one that Tab reaches. */
function isInPage({ atlas, answer }: Scene, id: string, unrolled: number): boolean {
  const row = recordById(atlas, id)?.row;
  return row !== undefined && firstRows(answer, unrolled).includes(row);
}
