// English of an incident's panel and page; loaded with them, not with the first view.

import type { Formats } from '../formats.ts';

export const en = {
  all: 'All incidents',
  position: (position: string, total: string) => `${position} of ${total}`,
  previous: 'Previous incident',
  next: 'Next incident',
  known: 'What is known',
  authors: 'Who claimed it, who is blamed',
  targets: 'Target of the operation',
  parties: 'Parties',
  jointClaim: 'joint claim',
  competingClaim: 'competing claim',
  figures: 'Figures as reported',
  elsewhere:
    'Headlines and links of the sources, figures report by report, corrections: on the incident’s page',
  figuresCount: (withFigures: string, all: string) => `deaths, in ${withFigures} of ${all} reports`,
  date: 'Date',
  saidBy: 'Who said it',
  deaths: 'Deaths',
  atLeast: (low: string) => `at least ${low}`,
  noFigure: 'no figure',
  attackersIncluded: 'attackers included',
  attackersExcluded: 'without attackers',
  attackersUnsaid: 'attackers not told apart',
  part: 'only some of the dead',
  chart: {
    label: (count: number, formats: Formats) =>
      `Chart: ${formats.number(count)} reported figures by date, from the first to the last. The same stands in the table below.`,
    note: (figure: string, who: string) => `${figure}: ${who}`,
    atLeast: 'at least',
    band: (range: string) => `${range}, the range given above`,
    axis: 'Each figure takes the same width; days between them are shortened, // leaves out more than a month.',
  },
  claim: (claim: string) => `Claim: ${claim}.`,
  sources: 'Sources',
  textOf: (origin: string) => `text of ${origin}`,
  undated: 'no date shown',
  archive: 'stored copy',
  storedCopy: (name: string) => `Copy of “${name}” in the Internet Archive, another site`,
  uncertain: 'What is uncertain',
  inEnglish: 'in English',
  translated: 'Translated from English',
  // Beside the toll of its heading.
  best: (best: string) => `best estimate ${best}`,
  attackers: (count: number, formats: Formats) =>
    `plus ${formats.number(count)} ${formats.plural(count, { one: 'attacker', other: 'attackers' })}`,
  injured: (count: number, formats: Formats) => `${formats.number(count)} injured`,
  precision: {
    exact: () => 'The place is known exactly.',
    town: () => 'The place is known to the town.',
    district: (kilometres: string) => `Only the district is known: the mark may be up to ${kilometres} off.`,
    region: (kilometres: string) => `Only the region is known: the mark may be up to ${kilometres} off.`,
  },
  places: {
    drawn: (count: number, formats: Formats) =>
      `At ${formats.number(count)} places on the map, counted as one incident:`,
    upTo: (kilometres: string) => `up to ${kilometres} off`,
    others: (kilometres: string) => `Its other places lie up to ${kilometres} from the first.`,
  },
  endUnknown: 'end not known',
  captivity: (date: string) => `captivity until ${date}`,
  details: 'Loading sources and reports…',
  detailsNotPrinted:
    'Sources and reports had not arrived when this was printed; they are in the atlas. Print again for them.',
  detailsFailed:
    'Sources and reports could not be loaded. Check your connection, then open the incident again.',
  related: 'Related incidents',
  sameGroup: 'Same group, within 90 days',
  nearby: 'Within 50 km',
  copyLink: 'Copy link',
  copied: 'Link copied',
  copyFailed: 'Copy this address:',
};

export type IncidentMessages = typeof en;
