// What the lineage view says of a group, a join, an incident.

import type { GroupLink, LineagePayload } from '../../data/payload/lineages.ts';
import { recordOf } from '../../data/record.ts';
import type { LineageMessages } from '../../i18n/en/lineage.ts';
import { lineageMessages } from '../../i18n/lineage.ts';
import type { Life } from '../../query/lives.ts';
import { dateText } from '../shared/date-text.ts';
import { tollText } from '../shared/toll.ts';
import type { Scene } from '../view.ts';
import type { Item } from './items.ts';
import type { Layout } from './parts.ts';

export interface Speech {
  readonly scene: Scene;
  readonly payload: LineagePayload;
  readonly words: LineageMessages;
}

export function speechOf(scene: Scene, payload: LineagePayload): Speech {
  return { scene, payload, words: lineageMessages(scene.locale.language) };
}

function shortName({ payload }: Speech, id: string): string {
  return payload.groups.find((group) => group.id === id)?.short ?? id;
}

/** On the line: a group that is older than the axis says since when. */
export function labelOf({ scene, words }: Speech, life: Life, firstDay: number): string {
  const { formats } = scene.locale;
  const { group } = life;
  if (!group) return words.unidentified(life.rows.length, formats);
  return life.from && life.from.from < firstDay
    ? words.since(group.short, formats.date(group.from))
    : group.short;
}

/** `MUJAO splits from AQIM`: the younger group is the subject of a split, the older one of all else. */
export function linkText(speech: Speech, link: GroupLink): string {
  const verb = speech.payload.kinds[link.kind];
  const [from, to] = [shortName(speech, link.from), shortName(speech, link.to)];
  if (link.kind === 'splits from') return `${to} ${verb} ${from}`;
  if (link.kind === 'renamed') return speech.words.colon(`${from} ${verb}`, to);
  if (link.kind === 'faction joins') return speech.words.colon(from, `${verb} ${to}`);
  return `${from} ${verb} ${to}`;
}

export function lifeText({ scene, words }: Speech, { group }: Life): string {
  const { formats } = scene.locale;
  if (!group?.from) return words.life.undated;
  const from = formats.date(group.from);
  return group.to ? words.life.span(from, formats.date(group.to)) : words.life.open(from);
}

/** How many of the incidents that name the group in any role are shown. */
export function countText({ scene, words }: Speech, life: Life): string {
  const rows = [...life.rows, ...life.mentions];
  const shown = rows.filter((row) => scene.answer.fail[row] === 0).length;
  return words.incidents(shown, rows.length, scene.locale.formats);
}

/** Title and note, for the label at the pointer; joined by a comma for who listens. */
export function itemText(speech: Speech, item: Item): readonly [title: string, note: string] {
  const { scene, words } = speech;
  const { formats } = scene.locale;
  if (item.kind === 'group') {
    const { life } = item.line;
    const title = life.group?.name ?? words.unidentified(life.rows.length, formats);
    return [title, `${life.group ? `${lifeText(speech, life)} · ` : ''}${countText(speech, life)}`];
  }
  if (item.kind === 'join') {
    const { link } = item.join;
    return [
      words.joinItem(formats.date(link.date), linkText(speech, link)),
      words.card.source(link.publisher),
    ];
  }
  const record = recordOf(scene.atlas, item.mark.row);
  return [record.title, `${dateText(record, scene.locale)} · ${tollText(record, scene.locale)}`];
}

export function familyName({ scene }: Speech, family: string): string {
  const { atlas, locale } = scene;
  const lineage = atlas.lineages.find(({ id }) => id === family);
  return lineage?.name[locale.language] ?? locale.messages.filters.unidentified;
}

/** For who cannot see the picture: how much is in it, and where to read it. */
export function summaryOf({ scene, words }: Speech, layout: Layout): string {
  const { number } = scene.locale.formats;
  return words.summary(
    number(layout.lines.filter(({ life }) => life.group !== null).length),
    number(layout.joins.length),
    number(scene.answer.shown),
  );
}
