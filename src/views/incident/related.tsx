// What happened near in time by the same group, and nearby. How one gets there is the caller's: a button in the
// panel, a link on a page.

import type { ComponentChild } from 'preact';
import { recordOf } from '../../data/record.ts';
import { incidentMessages } from '../../i18n/incident.ts';
import { soonMessages } from '../../i18n/soon.ts';
import { relatedTo } from '../../query/related.ts';
import { hover, type Send, select } from '../../state/steps.ts';
import { LineageSymbol } from '../shared/symbol.tsx';
import { tollText } from '../shared/toll.ts';
import type { Scene } from '../view.ts';
import type { PartProps } from './part.ts';

const MOST_ROWS = 6;

interface RelatedProps extends PartProps {
  /** One incident as a line of the list. */
  readonly line: (row: number) => ComponentChild;
}

export function RelatedIncidents({ scene, row, line }: RelatedProps) {
  const incident = incidentMessages(scene.locale.language);
  const { sameGroup, nearby } = relatedTo(scene.atlas.columns, row);
  if (sameGroup.length + nearby.length === 0) return null;
  return (
    <section class="related">
      <h3>{incident.related}</h3>
      <RelatedList scene={scene} title={incident.sameGroup} rows={sameGroup} line={line} />
      <RelatedList scene={scene} title={incident.nearby} rows={nearby} line={line} />
    </section>
  );
}

interface RelatedListProps {
  readonly scene: Scene;
  readonly title: string;
  readonly rows: readonly number[];
  readonly line: RelatedProps['line'];
}

function RelatedList({ scene, title, rows, line }: RelatedListProps) {
  const { formats, language } = scene.locale;
  if (rows.length === 0) return null;
  return (
    <>
      <h4>
        {title} <span class="fine">({formats.number(rows.length)})</span>
      </h4>
      <ul>
        {rows.slice(0, MOST_ROWS).map((row) => (
          <li key={row}>{line(row)}</li>
        ))}
      </ul>
      {rows.length > MOST_ROWS && (
        <p class="fine">{soonMessages(language).filters.more(formats.number(rows.length - MOST_ROWS))}</p>
      )}
    </>
  );
}

/** In the panel: opens the incident, and shows on the map where it was. */
export function RelatedButton({ scene, row, send }: PartProps & { send: Send }) {
  const { id, title } = recordOf(scene.atlas, row);
  return (
    <button
      type="button"
      class="related-row"
      onClick={() => send(select(id))}
      onPointerEnter={() => send(hover([id]))}
      onPointerLeave={() => send(hover([]))}
    >
      <RelatedSymbol scene={scene} row={row} />
      <span lang={scene.atlas.texts.language}>{title}</span> <RelatedNote scene={scene} row={row} />
    </button>
  );
}

/** On a page: leads to the incident's own. */
export function RelatedLink({ scene, row, href }: PartProps & { href: string }) {
  return (
    <span class="related-row">
      <RelatedSymbol scene={scene} row={row} />
      <a href={href}>{recordOf(scene.atlas, row).title}</a> <RelatedNote scene={scene} row={row} />
    </span>
  );
}

function RelatedSymbol({ scene, row }: PartProps) {
  return <LineageSymbol lineage={recordOf(scene.atlas, row).lineage} sizePx={12} />;
}

function RelatedNote({ scene, row }: PartProps) {
  const { atlas, locale } = scene;
  const record = recordOf(atlas, row);
  return (
    <span class="fine">
      {[locale.formats.date(record.start, 'short'), tollText(record, locale)].filter(Boolean).join(' · ')}
    </span>
  );
}
