// English of the guided tour, fetched with it.

export const en = {
  tour: 'Guided tour',
  step: (step: string, total: string) => `Step ${step} of ${total}`,
  /** Of the number that stands in the timeline. */
  mark: (step: string, dates: string) => `Step ${step} of the tour: ${dates}`,
  steps: 'All steps',
  previous: 'Previous',
  next: 'Next',
  leave: 'Leave the tour; the view stays',
  leaveShort: 'Leave the tour',
  sources: 'Sources',
  incidents: 'In this step',
  openStep: 'Open this step on the interactive map',
  inOrder: (incidents: string) => `${incidents} in order of time`,
  whole: 'All that is recorded of it',
  change: 'Change these steps',
  asPage: 'The whole tour on one page',
  mapOf: (title: string, place: string) => `Map of the step “${title}”: ${place}`,
  mapNote:
    'Ringed: what the step is about. Pale: incidents outside the period or the groups of the step. Map: Natural Earth; boundaries and names do not imply endorsement.',
};

export type TourMessages = typeof en;
