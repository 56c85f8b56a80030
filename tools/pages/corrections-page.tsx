// All corrections as a page in each language, the newest first: what is given with one incident on one day stands together.

import { group } from 'd3-array';
import { correctionMessages } from '../../src/i18n/corrections.ts';
import type { InterfaceLanguage } from '../../src/state/state.ts';
import { fieldName, valueText } from '../../src/views/shared/correction-text.ts';
import { anchorsOf, correctionsPath } from '../../src/views/shared/corrections-page.ts';
import { incidentPath } from '../../src/views/shared/incident-page.ts';
import { httpOnly } from '../../src/views/shared/web-address.ts';
import type { Scene } from '../../src/views/view.ts';
import type { Row } from '../data/tables.ts';
import { type PageFrame, textPage } from './text-page.tsx';

type Correction = Row<'corrections'> & { readonly anchor: string };

export function correctionsPage(
  frame: PageFrame,
  corrections: readonly Row<'corrections'>[],
  language: InterfaceLanguage,
): string {
  const scene = frame.data.scenes[language];
  const { formats } = scene.locale;
  const words = correctionMessages(language);
  const anchors = anchorsOf(corrections.map((row) => ({ ...row, incident: row.incident_id })));
  const days = [...group(withAnchors(corrections, anchors), ({ date }) => date)].sort(([first], [second]) =>
    first < second ? 1 : -1,
  );
  const about = words.about(corrections.length, formats.date(frame.data.package.version), formats);
  return textPage(frame, {
    language,
    pathIn: correctionsPath,
    title: words.title,
    description: about,
    content: (root) => (
      <>
        <p>
          {about} {words.inEnglish}
        </p>
        {days.map(([day, rows]) => (
          <section key={day}>
            <h2>{formats.date(day)}</h2>
            {[...group(rows, ({ incident_id }) => incident_id)].map(([id, own]) => (
              <Entry key={id} scene={scene} id={id} rows={own} root={root} />
            ))}
          </section>
        ))}
      </>
    ),
  });
}

const withAnchors = (
  corrections: readonly Row<'corrections'>[],
  anchors: readonly string[],
): readonly Correction[] => corrections.map((row, at) => ({ ...row, anchor: anchors[at] ?? '' }));

interface EntryProps {
  readonly scene: Scene;
  readonly id: string;
  readonly rows: readonly Correction[];
  readonly root: string;
}

function Entry({ scene, id, rows, root }: EntryProps) {
  const { columns, texts } = scene.atlas;
  const { language } = scene.locale;
  const title = texts.title.at(columns.indexOf.get(id) ?? columns.count);
  // What one reason stands behind says it once, under the last of its values.
  const isLastOfReason = (at: number): boolean =>
    rows[at + 1]?.reason !== rows[at]?.reason || rows[at + 1]?.source_url !== rows[at]?.source_url;
  return (
    <article class="correction">
      <h3>{title === undefined ? id : <a href={`${root}${incidentPath(id, language)}`}>{title}</a>}</h3>
      {rows.map((row, at) => (
        <div key={row.anchor} id={row.anchor}>
          <p>
            <Change scene={scene} row={row} />
          </p>
          {isLastOfReason(at) && <Reason scene={scene} row={row} />}
        </div>
      ))}
    </article>
  );
}

function Change({ scene, row }: { scene: Scene; row: Correction }) {
  const words = correctionMessages(scene.locale.language);
  const text = words.change(
    fieldName(row.field, scene),
    valueText(row.field, row.old, scene),
    valueText(row.field, row.new, scene),
  );
  return (
    <>
      {text}{' '}
      <a class="correction-link" href={`#${row.anchor}`} aria-label={words.toThis}>
        #
      </a>
    </>
  );
}

function Reason({ scene, row }: { scene: Scene; row: Correction }) {
  const words = correctionMessages(scene.locale.language);
  const url = httpOnly(row.source_url);
  const name = row.source_publisher || row.source_title || words.noSource;
  return (
    <p class="fine">
      <span lang="en">{row.reason}</span> {url ? <a href={url}>{name}</a> : name}
    </p>
  );
}
