// What a name or a join tells when it is opened: who the group was, what links it to others by whom and when,
// each with its source, and the filters that begin with it.

import type { GroupLink, LineageGroup } from '../../data/payload/lineages.ts';
import { kinOf } from '../../query/kin.ts';
import type { Life } from '../../query/lives.ts';
import { type Send, setKin, toggleOptions } from '../../state/steps.ts';
import { Icon } from '../shared/icon.tsx';
import { kinName, kinWays } from '../shared/kin-words.ts';
import { LineageSymbol } from '../shared/symbol.tsx';
import { httpOnly } from '../shared/web-address.ts';
import type { Item } from './items.ts';
import { countText, lifeText, linkText, type Speech } from './words.ts';
import './card.css';

interface CardProps {
  readonly speech: Speech;
  readonly item: Item;
  readonly send: Send;
  readonly onClose: () => void;
}

export function Card({ speech, item, send, onClose }: CardProps) {
  const { words, scene } = speech;
  if (item.kind === 'incident') return null;
  const isGroup = item.kind === 'group';
  return (
    <div class="lineage-card" role="dialog" aria-label={isGroup ? words.card.group : words.card.join}>
      <button
        type="button"
        class="tool lineage-card-close"
        aria-label={scene.locale.messages.close}
        onClick={onClose}
      >
        <Icon name="close" />
      </button>
      {isGroup ? (
        <GroupCard speech={speech} life={item.line.life} send={send} />
      ) : (
        <ul class="lineage-links">
          <LinkLine speech={speech} link={item.join.link} />
        </ul>
      )}
    </div>
  );
}

function GroupCard({ speech, life, send }: { speech: Speech; life: Life; send: Send }) {
  const { scene, payload, words } = speech;
  const { atlas } = scene;
  const { group } = life;
  if (!group) return <p>{words.unidentified(life.rows.length, scene.locale.formats)}</p>;
  const links = payload.links.filter((link) => link.from === group.id || link.to === group.id);
  return (
    <>
      <h3>
        <LineageSymbol lineage={atlas.lineages.find(({ id }) => id === group.lineage)} />
        {group.name}
      </h3>
      <p class="fine">
        {lifeText(speech, life)} · {countText(speech, life)}
      </p>
      <p lang={payload.language}>{group.sentence}</p>
      <FilterButtons speech={speech} group={group} send={send} />
      {links.length > 0 && (
        <>
          <h4>{words.card.history}</h4>
          <ul class="lineage-links">
            {links.map((link) => (
              <LinkLine
                key={`${link.from} ${link.to} ${link.date} ${link.kind}`}
                speech={speech}
                link={link}
              />
            ))}
          </ul>
        </>
      )}
      <h4>{words.card.sources}</h4>
      <ul class="lineage-links">
        {group.sources.map(({ url, title, publisher }) => (
          <li key={url}>
            <SourceLink url={url} text={title || publisher} />
            {title && <span class="fine"> {publisher}</span>}
          </li>
        ))}
      </ul>
      {group.note && (
        <p class="fine" lang="en">
          {words.colon(words.card.note, group.note)}
        </p>
      )}
    </>
  );
}

function FilterButtons({ speech, group, send }: { speech: Speech; group: LineageGroup; send: Send }) {
  const { scene, words } = speech;
  const { atlas, state, locale } = scene;
  const { filters } = state;
  const isInIncidents = atlas.columns.sets.group.dictionary.includes(group.id);
  const isChosen = filters.group.includes(group.id);
  const chosenWay = filters.kin.find((kin) => kin.group === group.id)?.way;
  return (
    <fieldset class="lineage-filters" aria-label={words.card.filter}>
      {isInIncidents && (
        <button
          type="button"
          aria-pressed={isChosen}
          onClick={() => send(toggleOptions('group', [group.id]))}
        >
          {words.card.only(group.short)}
        </button>
      )}
      {kinWays(atlas, group.id).map((way) => (
        <button
          key={way}
          type="button"
          aria-pressed={chosenWay === way}
          onClick={() => send(setKin(group.id, chosenWay === way ? null : way))}
        >
          {kinName(atlas, { group: group.id, way }, locale)}{' '}
          <span class="fine">
            {words.card.count(kinOf({ group: group.id, way }, atlas.kinLinks).length, locale.formats)}
          </span>
        </button>
      ))}
    </fieldset>
  );
}

function LinkLine({ speech, link }: { speech: Speech; link: GroupLink }) {
  const { scene, words } = speech;
  return (
    <li>
      <strong>{scene.locale.formats.date(link.date)}</strong> {linkText(speech, link)}
      <span class="fine">
        {' '}
        <SourceLink url={link.url} text={words.card.source(link.publisher)} />
        {link.note && <span lang="en"> {link.note}</span>}
      </span>
    </li>
  );
}

export function SourceLink({ url, text }: { url: string; text: string }) {
  const address = httpOnly(url);
  return address ? <a href={address}>{text}</a> : text;
}
