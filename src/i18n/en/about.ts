// English of what this atlas says of itself.

export interface AboutMessages {
  readonly title: string;
  readonly what: string;
  readonly missing: string;
  /** The page that says all of it. */
  readonly method: string;
  readonly marks: string;
  readonly data: (version: string, corrections: string) => string;
  readonly versions: string;
  readonly download: string;
  readonly licence: string;
}

export const en: AboutMessages = {
  method: 'Method, terms, privacy, who made it and how to reach us',
  title: 'About this atlas',
  what: 'This atlas maps attacks and clashes involving armed groups in the Sahara and the Sahel. Every incident has at least one named source; most have two. Figures are ranges when sources differ, and each says who counted. A toll that nobody gave is shown as not known, never as zero.',
  missing:
    'It does not show everything. Incidents were searched by name and some countries and years are thin: an empty stretch of map or timeline does not mean peace. Abuses by armies and intercommunal violence are only partly covered. Mokhtar Belmokhtar, leader of Al-Mourabitoun, was reported dead several times; none of those reports was confirmed.',
  marks:
    'The area of a mark follows the best estimate of people killed, attackers not counted, and stops growing at 500. Colour and shape show the lineage of the first-named author. A paler mark is suspected or of unknown author, a double outline disputed. A dotted circle, seen from close by, means that only the district or region is known. ×4 and more say how many incidents lie at one point, nested by size.',
  data: (version, corrections) => `Data version ${version}, ${corrections} corrections so far.`,
  versions: 'All versions, feeds, files',
  download: 'Download all incidents',
  licence: 'Data: CC BY 4.0. Code: MIT. Map: Natural Earth.',
};
