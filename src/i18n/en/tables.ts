// The words of the timeline's tables in English.

export const en = {
  barsNote: 'Every filter applies but the chosen period, as in the bars. Lineages by the group named first.',
  coverageIntro:
    'An empty stretch is not peace. In the bars, people killed where incidents were searched for only partly are paler; where nobody searched, they are an outline.',
  period: 'Period',
  searched: 'Searched',
  searchedWell: 'searched well',
  level: 'Level',
  missing: 'What is missing',
};

export type TableMessages = typeof en;
