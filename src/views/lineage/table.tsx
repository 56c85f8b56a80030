// The picture as two tables: the groups, and what happened between them.

import type { Life } from '../../query/lives.ts';
import { Titles } from '../shared/titles.tsx';
import { SourceLink } from './card.tsx';
import { countText, linkText, type Speech } from './words.ts';
import './table.css';

export function Tables({ speech, lives }: { speech: Speech; lives: readonly Life[] }) {
  const { words } = speech;
  return (
    <div class="lineage-tables">
      <h3 id="lineage-groups">{words.tables.groups}</h3>
      <GroupTable speech={speech} lives={lives} />
      <h3 id="lineage-joins">{words.tables.joins}</h3>
      <JoinTable speech={speech} />
    </div>
  );
}

function GroupTable({ speech, lives }: { speech: Speech; lives: readonly Life[] }) {
  const { scene, payload, words } = speech;
  const { locale, atlas } = scene;
  const { tables } = words;
  const lifeById = new Map(lives.map((life) => [life.id, life]));
  const nobody = lives.find((life) => life.group === null);
  const lineageOf = (id: string): string =>
    atlas.lineages.find((lineage) => lineage.id === id)?.name[locale.language] ?? '';
  return (
    <table aria-labelledby="lineage-groups">
      <Titles titles={[tables.group, tables.lineage, tables.from, tables.to, tables.incidents]} />
      <tbody>
        {payload.groups.map((group) => {
          const life = lifeById.get(group.id);
          const end = group.to ? locale.formats.date(group.to) : group.from ? tables.open : tables.notKnown;
          return (
            <tr key={group.id}>
              <th scope="row">
                {group.short} <span class="fine">{group.name}</span>
              </th>
              <td>{lineageOf(group.lineage)}</td>
              <td>{group.from ? locale.formats.date(group.from) : tables.notKnown}</td>
              <td>{end}</td>
              <td>{life ? countText(speech, life) : words.incidents(0, 0, locale.formats)}</td>
            </tr>
          );
        })}
        {nobody && <UnidentifiedRow speech={speech} life={nobody} />}
      </tbody>
    </table>
  );
}

function UnidentifiedRow({ speech, life }: { speech: Speech; life: Life }) {
  const { messages } = speech.scene.locale;
  return (
    <tr>
      <th scope="row">{messages.filters.unidentified}</th>
      <td />
      <td />
      <td />
      <td>{countText(speech, life)}</td>
    </tr>
  );
}

function JoinTable({ speech }: { speech: Speech }) {
  const { scene, payload, words } = speech;
  const { tables } = words;
  const links = [...payload.links].sort((first, second) => (first.date < second.date ? -1 : 1));
  return (
    <table aria-labelledby="lineage-joins">
      <Titles titles={[tables.date, tables.what, tables.source]} />
      <tbody>
        {links.map((link) => (
          <tr key={`${link.from} ${link.to} ${link.kind} ${link.date}`}>
            <td>{scene.locale.formats.date(link.date, 'short')}</td>
            <th scope="row">
              {linkText(speech, link)}
              {link.note && (
                <span class="fine" lang="en">
                  {' '}
                  {link.note}
                </span>
              )}
            </th>
            <td>
              <SourceLink url={link.url} text={link.publisher} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
