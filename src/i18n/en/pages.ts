// English of the pages that the build writes; the app itself does not load it.

import type { Formats } from '../formats.ts';

export const en = {
  siteName: 'Incident Atlas',
  dek: (total: string, firstYear: string) =>
    `${total} incidents involving armed groups since ${firstYear}: where, when, who claimed them and who counted the dead`,
  inOtherLanguage: 'In English',
  openMap: 'Open on the interactive map',
  openAtlas: 'Open the interactive map',
  mapOf: (title: string, place: string) => `Map: ${title}, ${place}`,
  mapOfAll: (total: string) => `Map of ${total} incidents in the Sahara and the Sahel`,
  mapNote:
    'Marked: this incident. Pale dots: the others in the atlas. Map: Natural Earth; boundaries and names do not imply endorsement.',
  earlier: 'Earlier',
  later: 'Later',
  neighbours: 'Incidents before and after',
  withoutScript:
    'This page shows the map and the list as they are without JavaScript. With it, both can be filtered.',
  method: 'About this atlas and its method',
  overTime: (counts: string) => `Incidents over time: ${counts}`,
  overTimeNote: 'One cell for each incident, in the colour of the lineage of the group named first.',
  more: 'More on this',
  allIncidents: 'All incidents',
  kinds: { country: 'By country', group: 'By group', year: 'By year' },
  ways: {
    close: 'Hide the three ways in',
    title: 'Three ways in',
    thread: 'Follow one thread',
    group: 'Follow a group',
    year: 'Go to a year',
    tour: (title: string, steps: string) => `${title}, ${steps} steps`,
    incidents: (what: string, count: number, formats: Formats) =>
      `${what}: ${formats.number(count)} ${formats.plural(count, { one: 'incident', other: 'incidents' })}`,
    deaths: (deaths: string) => `, ${deaths}`,
  },
  moreFormats: 'The same as a table:',
  data: (version: string, corrections: string) => `Data of ${version}, ${corrections} corrections so far.`,
  licence: 'Data: CC BY 4.0',
  cite: 'Cite as:',
};

export type PageMessages = typeof en;
