// English of what is said soon after the first picture.

export const en = {
  filters: {
    inAnyRole: 'in any role',
    more: (count: string) => `${count} more`,
    fewer: 'Fewer',
    groupsOf: (lineage: string) => `Groups in ${lineage}`,
    deathsAny: 'Any',
    deathsFrom: (count: string) => `${count} or more`,
  },
  map: {
    layer: 'Incidents on the map. Arrow keys move between incidents, Enter opens one.',
    several: (count: string) => `${count} incidents here`,
    zoomHere: 'Zoom in here',
  },
  timeline: {
    shownPart: 'Shown part of the period',
    datedBetween: (period: string) => `Dated differently by source: ${period}`,
    searchedPartly: 'searched partly',
    noCount: (count: string, all: string) => `${count} of ${all} countries not searched`,
    partlyCount: (count: string, all: string) => `${count} of ${all} only partly`,
  },
  list: {
    sort: 'Sort by',
    sorts: {
      'date-descending': 'Newest first',
      'date-ascending': 'Oldest first',
      'deaths-descending': 'Deaths, high to low',
      'deaths-ascending': 'Deaths, low to high',
      'place-ascending': 'Place, A to Z',
      'place-descending': 'Place, Z to A',
    } as Record<string, string>,
    empty: 'No incident matches.',
    none: 'none',
  },
};

export type SoonMessages = typeof en;
