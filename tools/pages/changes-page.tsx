// What changed from an older version of the data to the newest: on a map and as tables, each incident with the way to it
// in both, each value with the reason that the corrections give.

import { correctionMessages } from '../../src/i18n/corrections.ts';
import { versionMessages } from '../../src/i18n/versions.ts';
import type { InterfaceLanguage } from '../../src/state/state.ts';
import { changesPath } from '../../src/views/shared/changes-page.ts';
import { fieldName, valueText } from '../../src/views/shared/correction-text.ts';
import { anchorsOf, correctionsPath } from '../../src/views/shared/corrections-page.ts';
import { incidentPath } from '../../src/views/shared/incident-page.ts';
import { Ranges } from '../../src/views/shared/ranges.tsx';
import { Titles } from '../../src/views/shared/titles.tsx';
import type { Scene } from '../../src/views/view.ts';
import type { DataChanges, ValueChange } from '../data/changes.ts';
import type { Row } from '../data/tables.ts';
import { appAddress } from './addresses.ts';
import { CHANGES_MAP, changesSvg } from './maps.ts';
import { rowWords } from './place.ts';
import { type PageFrame, textPage } from './text-page.tsx';

/** More in one address are cut by servers and mails. */
const MOST_HIGHLIGHTED = 40;

export interface ChangesContent {
  readonly changes: DataChanges;
  /** Of the newest version. */
  readonly corrections: readonly Row<'corrections'>[];
  /** The older version, by language: what is gone has its title there. */
  readonly older: Readonly<Record<InterfaceLanguage, Scene>>;
}

export function changesPage(frame: PageFrame, content: ChangesContent, language: InterfaceLanguage): string {
  const { changes } = content;
  const scene = frame.data.scenes[language];
  const { formats } = scene.locale;
  const words = versionMessages(language);
  const [from, to] = [formats.date(changes.from), formats.date(changes.to)];
  const count = (ids: readonly unknown[]): string => formats.number(ids.length);
  const ids = [...changes.added, ...changes.changed.map(({ id }) => id)];
  return textPage(frame, {
    language,
    pathIn: (other) => changesPath(changes.from, other),
    title: words.changes(from, to),
    description: words.changesAbout(from, to),
    content: (root) => (
      <>
        <p>{words.changesAbout(from, to)}</p>
        <p>
          <a href={appAddress(root, language, null, changes.from)}>{from}</a> ·{' '}
          <a href={appAddress(root, language, null)}>{to}</a>
        </p>
        {ids.length > 0 && (
          <figure class="page-map">
            <svg
              role="img"
              aria-label={words.mapOf(count(ids))}
              viewBox={`0 0 ${CHANGES_MAP.widthPx} ${CHANGES_MAP.heightPx}`}
              // The drawing's own markup, every word in it escaped where it was written.
              dangerouslySetInnerHTML={{ __html: changesSvg(frame.data, language, new Set(ids)) }}
            />
            <figcaption class="fine">{words.mapNote}</figcaption>
          </figure>
        )}
        <p>
          <a href="#added">{words.addedTitle(count(changes.added))}</a> ·{' '}
          <a href="#changed">{words.changedTitle(count(changes.changed))}</a>
        </p>
        <h2 id="added">{words.addedTitle(count(changes.added))}</h2>
        {changes.added.length > 0 && changes.added.length <= MOST_HIGHLIGHTED && (
          <p>
            <a href={`${appAddress(root, language, null)}&highlight=${changes.added.join(',')}`}>
              {words.onMap(count(changes.added))}
            </a>
          </p>
        )}
        <IncidentLinks scene={scene} ids={changes.added} root={root} version={null} />
        <h2 id="changed">{words.changedTitle(count(changes.changed))}</h2>
        {changes.changed.length === 0 && <p>{words.nothing}</p>}
        {changes.changed.map(({ id, values }) => (
          <Changed key={id} scene={scene} content={content} id={id} values={values} root={root} />
        ))}
        {changes.removed.length > 0 && (
          <>
            <h2>{words.removedTitle(count(changes.removed))}</h2>
            <IncidentLinks
              scene={content.older[language]}
              ids={changes.removed}
              root={root}
              version={changes.from}
            />
          </>
        )}
      </>
    ),
  });
}

interface LinksProps {
  readonly scene: Scene;
  readonly ids: readonly string[];
  readonly root: string;
  /** null: the newest, where each has a page. */
  readonly version: string | null;
}

function IncidentLinks({ scene, ids, root, version }: LinksProps) {
  const { language } = scene.locale;
  const words = versionMessages(language);
  if (ids.length === 0) return <p>{words.nothing}</p>;
  return (
    <ul class="page-links">
      {ids.map((id) => {
        const { title, dates, place, toll } = rowWords(scene, scene.atlas.columns.indexOf.get(id) ?? -1);
        const address =
          version === null ? `${root}${incidentPath(id, language)}` : appAddress(root, language, id, version);
        return (
          <li key={id}>
            <a href={address}>{title}</a>{' '}
            <span class="fine">
              {dates} · {/* As the tables have it. */}
              <bdi>{place}</bdi> · <Ranges text={toll} />
            </span>
          </li>
        );
      })}
    </ul>
  );
}

interface ChangedProps {
  readonly scene: Scene;
  readonly content: ChangesContent;
  readonly id: string;
  readonly values: readonly ValueChange[];
  readonly root: string;
}

function Changed({ scene, content, id, values, root }: ChangedProps) {
  const { texts, columns } = scene.atlas;
  const { language } = scene.locale;
  const words = versionMessages(language);
  return (
    <article class="correction" id={id}>
      <h3>
        <a href={`${root}${incidentPath(id, language)}`}>
          {texts.title.at(columns.indexOf.get(id) ?? columns.count)}
        </a>
      </h3>
      <p class="fine">
        <a href={appAddress(root, language, id, content.changes.from)}>{words.oldMap}</a> ·{' '}
        <a href={appAddress(root, language, id)}>{words.newMap}</a>
      </p>
      <table class="change-table">
        <Titles titles={[words.field, words.before, words.after, words.why]} />
        <tbody>
          {values.map((value) => (
            <tr key={value.field}>
              <th scope="row">{changedName(value.field, scene)}</th>
              {value.old === '' && value.new === '' ? (
                <td colSpan={2}>{words.wording}</td>
              ) : (
                <>
                  <td data-label={words.before}>{changedText(value.field, value.old, scene)}</td>
                  <td data-label={words.after}>{changedText(value.field, value.new, scene)}</td>
                </>
              )}
              <td data-label={words.why}>
                <Why value={value} content={content} language={language} root={root} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </article>
  );
}

interface WhyProps {
  readonly value: ValueChange;
  readonly content: ChangesContent;
  readonly language: InterfaceLanguage;
  readonly root: string;
}

function Why({ value, content, language, root }: WhyProps) {
  const row = content.corrections[value.correction];
  if (!row) return <span class="fine">{versionMessages(language).noReason}</span>;
  const own = content.corrections.filter(({ incident_id }) => incident_id === row.incident_id);
  const anchor = anchorsOf(own.map((each) => ({ ...each, incident: each.incident_id })))[own.indexOf(row)];
  return (
    <a href={`${root}${correctionsPath(language)}#${anchor}`} lang="en">
      {row.reason}
    </a>
  );
}

function changedName(field: string, scene: Scene): string {
  const { report } = correctionMessages(scene.locale.language);
  return { actors: report.authors, sources: report.sources }[field] ?? fieldName(field, scene);
}

/** Actors stand as `group:status, …`. */
function changedText(field: string, value: string, scene: Scene): string {
  if (field !== 'actors' || value === '') return valueText(field, value, scene);
  return value
    .split(', ')
    .map((actor) => {
      const [group = '', status = ''] = actor.split(':');
      return `${valueText('group_id', group, scene)} (${valueText('status', status, scene)})`;
    })
    .join(', ');
}
