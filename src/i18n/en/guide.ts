// English of "How to read": the dialog and its page; loaded with them, not with the first view.

import type { Formats } from '../formats.ts';

/** Of one incident, ready to be put into a sentence. */
export interface ExampleWords {
  /** `18–27 killed` */
  readonly toll: string;
  /** Figures as they are written. */
  readonly low: string;
  readonly high: string;
  readonly best: string;
  readonly lineage: string;
}

export const en = {
  title: 'How to read the atlas',
  intro: 'Every example is a real incident. Nothing is drawn more exactly than the sources know it.',
  map: 'A part of the map with numbered examples',
  mapOf:
    'Where Mali, Burkina Faso and Niger meet, all years. Of the incidents with a sign the one with the most deaths is the example.',

  /** Between an incident's title and what is said of it. */
  inYear: (year: string) => `, ${year}: `,
  signs: {
    size: {
      name: 'Area: people killed',
      example: ({ low, high, best }: ExampleWords) =>
        `${low} to ${high} killed by source; the area stands for the best estimate, ${best}. No mark is larger than one for 500.`,
    },
    certain: {
      name: 'Strong fill: claimed or attributed',
      example: ({ toll, lineage }: ExampleWords, isClaimed: boolean) =>
        `${toll}, ${isClaimed ? 'claimed by' : 'attributed to'}: ${lineage}.`,
    },
    suspected: {
      name: 'Pale, dashed: suspected',
      example: ({ toll, lineage }: ExampleWords) => `${toll}; suspected: ${lineage}.`,
    },
    unidentified: {
      name: 'Pale grey: nobody identified',
      example: ({ toll }: ExampleWords) => `${toll}; who did it is not established.`,
    },
    contested: {
      name: 'Second outline: disputed',
      example: ({ toll, lineage }: ExampleWords, isDenied: boolean) =>
        `${toll}; named: ${lineage}. ${isDenied ? 'Those named deny it.' : 'Others doubt or deny it.'}`,
    },
    'vague place': {
      name: (isRegion: boolean): string =>
        isRegion ? 'Dotted circle: only the region is known' : 'Dotted circle: only the district is known',
      example: ({ toll }: ExampleWords, kilometres: string) =>
        `${toll}; the place may lie anywhere within about ${kilometres}. Drawn where the map is close enough.`,
    },
    'same place': {
      name: (count: string) => `×${count}: at one place`,
      example: (place: string, count: number, formats: Formats) =>
        `${place}: ${formats.number(count)} ${formats.plural(count, { one: 'incident', other: 'incidents' })} at one point, the largest lowest. A tap lists them.`,
    },
  },

  lineages: 'Shape and colour: lineage of the group named first',
  sizes: 'Area: people killed, best estimate',

  time: {
    name: 'Time: deaths above, incidents below',
    low: (count: string) => `lowest count: ${count}`,
    best: (count: string) => `best estimate: ${count}`,
    high: (count: string) => `highest count: ${count}`,
    cell: 'one cell, one incident',
    described: (period: string, low: string, best: string, high: string, incidents: string) =>
      `${period}: ${incidents} incidents; lowest count of people killed ${low}, best estimate ${best}, highest count ${high}.`,
  },

  missing: {
    name: 'What is missing stays visible',
    hollow: 'Hollow: toll not known.',
    hollowNote: 'Never drawn as zero.',
    harmless: 'Smallest, filled: no one killed.',
    ghosts: 'Grey ghosts: filtered out.',
    ghostsNote: 'A selection is always read against the whole.',
    pale: 'Pale bars: searched only partly.',
    paleNote: 'The true number may be higher. An empty stretch is not peace.',
  },
};

export type GuideMessages = typeof en;
