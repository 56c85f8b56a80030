// The words of the timeline's tables in English.

import type { RecallKind } from '../../data/payload/details.ts';

export const en = {
  barsNote: 'Every filter applies but the chosen period, as in the bars.',
  leadNote: 'Each incident counts with the group named first.',
  coverageIntro:
    'An empty stretch is not peace. In the bars, people killed where incidents were searched for only partly are paler; where nobody searched, they are an outline.',
  recallTitle: 'How much of what is known elsewhere is here',
  recall: {
    'attacks by armed groups': 'Attacks by armed groups',
    'killings of civilians by armies': 'Killings of civilians by armies',
    'fights between armed groups': 'Fights between armed groups',
  } satisfies Record<RecallKind, string>,
  recallRow: (kind: string, threshold: string, held: string, known: string) =>
    `${kind} with ${threshold} and more people killed: ${held} of ${known}.`,
  recallWhere: (countries: string, period: string) => `${countries}, ${period}:`,
  recallNote: (day: string) =>
    `Counted by hand against two collections that may not be copied here, in the data of ${day}. Incidents added since, many of them for these gaps, are not counted; for other years and countries no share is known.`,
  period: 'Period',
  searched: 'Searched',
  searchedWell: 'searched well',
  level: 'Level',
  missing: 'What is missing',
};

export type TableMessages = typeof en;
