// Compiles what the lineage view fetches when it is opened: the groups' lives and what links them.

import type { TextLanguage } from '../../src/data/languages.ts';
import type { LineageGroup, LineagePayload, LinkKind } from '../../src/data/payload/lineages.ts';
import type { Row, Tables } from './tables.ts';

export function compileLineages(tables: Tables, language: TextLanguage): LineagePayload {
  const named = new Set([
    ...tables.actors.map((actor) => actor.group_id),
    ...tables.groupLinks.flatMap((link) => [link.from_group, link.to_group]),
  ]);
  return {
    language,
    groups: tables.groups.filter(({ id }) => named.has(id)).map((row) => groupOf(row, language)),
    links: tables.groupLinks.map((link) => ({
      from: link.from_group,
      to: link.to_group,
      kind: link.kind as LinkKind,
      date: link.date,
      publisher: link.source_publisher,
      url: link.source_url,
      note: link.note,
    })),
    kinds: Object.fromEntries(
      tables.linkKinds.map((row) => [row.kind, language === 'en' ? row.kind : row[language]]),
    ) as LineagePayload['kinds'],
  };
}

function groupOf(row: Row<'groups'>, language: TextLanguage): LineageGroup {
  const short = language === 'en' ? '' : row[`short_name_${language}`];
  const sources = [
    {
      publisher: row.source1_publisher,
      title: row.source1_title,
      url: row.source1_url,
      date: row.source1_date,
    },
    {
      publisher: row.source2_publisher,
      title: row.source2_title,
      url: row.source2_url,
      date: row.source2_date,
    },
  ];
  return {
    id: row.id,
    lineage: row.lineage,
    short: short || row.short_name,
    name: row[`name_${language}`],
    from: row.from,
    to: row.to,
    sentence: row[`sentence_${language}`],
    sources: sources.filter(({ url }) => url !== ''),
    note: row.note,
  };
}
