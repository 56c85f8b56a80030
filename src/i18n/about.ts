// What this atlas says of itself; loaded with the dialog that says it.

import type { InterfaceLanguage } from '../state/state.ts';

interface AboutMessages {
  readonly title: string;
  readonly what: string;
  readonly missing: string;
  readonly marks: string;
  readonly data: (version: string, corrections: string) => string;
  readonly download: string;
  readonly licence: string;
}

const en: AboutMessages = {
  title: 'About this atlas',
  what: 'This atlas maps attacks and clashes involving armed groups in the Sahara and the Sahel. Every incident has at least one named source; most have two. Figures are ranges when sources differ, and each says who counted. A toll that nobody gave is shown as not known, never as zero.',
  missing:
    'It does not show everything. Incidents were searched by name and some countries and years are thin: an empty stretch of map or timeline does not mean peace. Abuses by armies and intercommunal violence are only partly covered. Mokhtar Belmokhtar, leader of Al-Mourabitoun, was reported dead several times; none of those reports was confirmed.',
  marks:
    'The area of a mark follows the best estimate of people killed, attackers not counted, and stops growing at 500. Colour and shape show the lineage of the first-named author. A paler mark is suspected or of unknown author, a double outline disputed. A dotted circle, seen from close by, means that only the district or region is known. ×4 and more say how many incidents lie at one point, nested by size.',
  data: (version, corrections) => `Data version ${version}, ${corrections} corrections so far.`,
  download: 'Download all incidents',
  licence: 'Data: CC BY 4.0. Code: MIT. Map: Natural Earth.',
};

const fr: AboutMessages = {
  title: 'À propos de cet atlas',
  what: 'Cet atlas recense sur une carte les attaques et les combats impliquant des groupes armés au Sahara et au Sahel. Chaque événement a au moins une source nommée, la plupart deux. Quand les sources diffèrent, le bilan est une fourchette, et l’on dit qui a compté. Un bilan que personne n’a donné est dit inconnu, jamais nul.',
  missing:
    'Il ne montre pas tout. Les événements ont été cherchés par leur nom, et certains pays et certaines années sont peu couverts : un vide sur la carte ou la chronologie ne veut pas dire la paix. Les exactions des armées et les violences intercommunautaires ne sont couvertes qu’en partie. Mokhtar Belmokhtar, chef d’Al-Mourabitoune, a été donné pour mort à plusieurs reprises ; aucune de ces annonces n’a été confirmée.',
  marks:
    'La surface d’un repère suit la meilleure estimation du nombre de personnes tuées, assaillants non comptés, et ne croît plus au-delà de 500. Couleur et forme indiquent la lignée du premier auteur nommé. Un repère pâle a un auteur soupçonné ou inconnu, un double contour un auteur contesté. De près, un cercle pointillé signale que seul le district ou la région est connu. À partir de ×4, un nombre dit combien d’événements sont emboîtés au même point.',
  data: (version, corrections) => `Données du ${version}, ${corrections} corrections à ce jour.`,
  download: 'Télécharger tous les événements',
  licence: 'Données : CC BY 4.0. Code : MIT. Carte : Natural Earth.',
};

export const ABOUT_MESSAGES: Readonly<Record<InterfaceLanguage, AboutMessages>> = { en, fr };
