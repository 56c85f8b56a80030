// English of the lineage view.

import type { Formats } from '../formats.ts';

export const en = {
  loading: 'Loading the lives of the groups…',
  notPrinted: 'The lives of the groups had not arrived when this was printed. Print again for them.',
  failed: 'The lives of the groups could not be loaded. Check your connection and try again.',
  title: 'How the armed groups split and merged',
  dek: (total: string) =>
    `Each line is a group for as long as it used a name. Each mark is one of ${total} incidents, on the line of the group named first, larger the more people were killed.`,
  region: 'Lineages of the groups',
  form: 'Show as',
  picture: 'Picture',
  table: 'Table',
  years: 'Years',
  lanes: (family: string) =>
    `${family}: groups, joins and incidents. Arrow keys move through them, Enter opens one.`,
  unidentified: (count: number, formats: Formats) =>
    `${formats.number(count)} ${formats.plural(count, { one: 'incident', other: 'incidents' })} by attackers nobody identified`,
  since: (name: string, date: string) => `${name}, from ${date}`,
  summary: (groups: string, joins: string, incidents: string) =>
    `Picture: ${groups} groups on a time axis, ${joins} splits, mergers, new names and pledges, ${incidents} incidents. The same stands in the table.`,
  life: {
    undated: 'dates not known',
    from: (date: string) => `from ${date}`,
    until: (date: string) => `until ${date}`,
    span: (from: string, to: string) => `${from} to ${to}`,
    open: (from: string) => `from ${from}; active, or end not known`,
  },
  incidents: (shown: number, total: number, formats: Formats) =>
    shown === total
      ? `${formats.number(total)} ${formats.plural(total, { one: 'incident', other: 'incidents' })}`
      : `${formats.number(shown)} of ${formats.number(total)} incidents`,
  joinItem: (date: string, what: string) => `${date}: ${what}`,
  colon: (first: string, second: string) => `${first}: ${second}`,
  card: {
    group: 'Group',
    join: 'Between groups',
    filter: 'Filter the incidents',
    only: (name: string) => `${name} alone`,
    history: 'What links it to others',
    sources: 'Sources',
    source: (publisher: string) => `Source: ${publisher}`,
    note: 'In doubt',
    count: (count: number, formats: Formats) =>
      `${formats.number(count)} ${formats.plural(count, { one: 'group', other: 'groups' })}`,
  },
  tables: {
    groups: 'Groups',
    joins: 'Splits, mergers, new names and pledges',
    group: 'Group',
    lineage: 'Lineage',
    from: 'From',
    to: 'Until',
    incidents: 'Incidents',
    date: 'Date',
    what: 'What happened',
    source: 'Source',
    notKnown: 'not known',
    open: 'active, or not known',
  },
  key: {
    title: 'Key',
    join: 'split or merger',
    node: 'merger of several',
    kept: 'joined, but kept its name',
    reported: 'name still reported, or dates not known',
    bar: 'new name',
    vague: 'known to the month or year',
    pledge: 'pledge of allegiance',
    open: 'active, or end not known',
    mention: 'named beside another group',
    killed: (figures: string) => `${figures} or more killed`,
    claimed: 'claimed or attributed',
    suspected: 'suspected',
    disputed: 'disputed',
    unknown: 'toll not known',
    filtered: 'filtered out',
  },
};

export type LineageMessages = typeof en;
