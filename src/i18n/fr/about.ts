// French of what this atlas says of itself.

import type { AboutMessages } from '../en/about.ts';

export const fr: AboutMessages = {
  title: 'À propos de cet atlas',
  what: 'Cet atlas recense sur une carte les attaques et les combats impliquant des groupes armés au Sahara et au Sahel. Chaque événement a au moins une source nommée, la plupart deux. Quand les sources diffèrent, le bilan est une fourchette, et l’on dit qui a compté. Un bilan que personne n’a donné est dit inconnu, jamais nul.',
  method: 'Méthode, termes, vie privée, qui l’a fait et comment nous joindre',
  missing:
    'Il ne montre pas tout. Les événements ont été cherchés par leur nom, et certains pays et certaines années sont peu couverts\u00a0: un vide sur la carte ou la chronologie ne veut pas dire la paix. Les exactions des armées et les violences intercommunautaires ne sont couvertes qu’en partie. Mokhtar Belmokhtar, chef d’Al-Mourabitoune, a été donné pour mort à plusieurs reprises\u00a0; aucune de ces annonces n’a été confirmée.',
  marks:
    'La surface d’un repère suit la meilleure estimation du nombre de personnes tuées, assaillants non comptés, et ne croît plus au-delà de 500. Couleur et forme indiquent la lignée du premier auteur nommé. Un repère pâle a un auteur soupçonné ou inconnu, un double contour un auteur contesté. De près, un cercle pointillé signale que seul le district ou la région est connu. À partir de ×4, un nombre dit combien d’événements sont emboîtés au même point.',
  data: (version, corrections) => `Données du ${version}, ${corrections} corrections à ce jour.`,
  versions: 'Toutes les versions, fils, fichiers',
  download: 'Télécharger tous les événements',
  licence: 'Données\u00a0: CC BY 4.0. Code\u00a0: MIT. Carte\u00a0: Natural Earth.',
};
