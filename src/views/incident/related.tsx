// What happened near in time by the same group, and nearby.

import { relatedTo } from '../../query/related.ts';
import { hover, type Send, select } from '../../state/steps.ts';
import { LineageSymbol } from '../shared/symbol.tsx';
import { tollText } from '../shared/toll.ts';
import type { Scene } from '../view.ts';
import type { PartProps } from './part.ts';

const MOST_ROWS = 6;

export function RelatedIncidents({ scene, row, send }: PartProps & { send: Send }) {
  const { incident } = scene.locale.messages;
  const { sameGroup, nearby } = relatedTo(scene.atlas.columns, row);
  if (sameGroup.length + nearby.length === 0) return null;
  return (
    <section class="related">
      <h3>{incident.related}</h3>
      <RelatedList scene={scene} title={incident.sameGroup} rows={sameGroup} send={send} />
      <RelatedList scene={scene} title={incident.nearby} rows={nearby} send={send} />
    </section>
  );
}

interface RelatedListProps {
  readonly scene: Scene;
  readonly title: string;
  readonly rows: readonly number[];
  readonly send: Send;
}

function RelatedList({ scene, title, rows, send }: RelatedListProps) {
  const { atlas, locale } = scene;
  const { columns, texts } = atlas;
  const { messages, formats } = locale;
  if (rows.length === 0) return null;
  return (
    <>
      <h4>
        {title} <span class="fine">({formats.number(rows.length)})</span>
      </h4>
      <ul>
        {rows.slice(0, MOST_ROWS).map((row) => {
          const id = columns.id[row] ?? '';
          return (
            <li key={id}>
              <button
                type="button"
                class="related-row"
                onClick={() => send(select(id))}
                onPointerEnter={() => send(hover(id))}
                onPointerLeave={() => send(hover(null))}
              >
                <LineageSymbol lineage={atlas.lineages[columns.lineage[row] ?? 0]} sizePx={12} />
                <span lang={texts.language}>{texts.title[row]}</span>{' '}
                <span class="fine">
                  {formats.date(columns.start[row] ?? '', 'short')} · {tollText(columns, row, locale)}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      {rows.length > MOST_ROWS && (
        <p class="fine">{messages.filters.more(formats.number(rows.length - MOST_ROWS))}</p>
      )}
    </>
  );
}
