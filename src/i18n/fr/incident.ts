// Français de la fiche et de la page d’un événement ; chargé avec elles, non avec la première vue.

import type { IncidentMessages } from '../en/incident.ts';

export const fr = {
  all: 'Tous les événements',
  position: (position, total) => `${position} sur ${total}`,
  previous: 'Événement précédent',
  next: 'Événement suivant',
  known: 'Ce que l’on sait',
  authors: 'Qui l’a revendiqué, qui est mis en cause',
  targets: 'Cible de l’opération',
  parties: 'Parties',
  jointClaim: 'revendication commune',
  competingClaim: 'revendication concurrente',
  figures: 'Bilans rapportés',
  elsewhere:
    'Titres et liens des sources, bilans dépêche par dépêche, corrections : sur la page de l’événement',
  figuresCount: (withFigures, all) => `morts, dans ${withFigures} des ${all} articles`,
  date: 'Date',
  saidBy: 'Qui l’a dit',
  deaths: 'Morts',
  atLeast: (low) => `au moins ${low}`,
  noFigure: 'sans chiffre',
  attackersIncluded: 'assaillants compris',
  attackersExcluded: 'sans les assaillants',
  attackersUnsaid: 'assaillants non distingués',
  part: 'une partie des morts seulement',
  chart: {
    label: (count, formats) =>
      `Graphique\u00a0: ${formats.number(count)} bilans rapportés par date, du premier au dernier. Le tableau ci-dessous dit la même chose.`,
    note: (figure, who) => `${figure}\u00a0: ${who}`,
    atLeast: 'au moins',
    band: (range) => `${range}, la fourchette donnée plus haut`,
    axis: 'Chaque bilan occupe la même largeur\u00a0; les jours entre eux sont abrégés, // saute plus d’un mois.',
  },
  claim: (claim) => `Revendication\u00a0: ${claim}.`,
  sources: 'Sources',
  textOf: (origin) => `texte de ${origin}`,
  undated: 'date non indiquée',
  archive: 'copie conservée',
  storedCopy: (name) => `Copie de « ${name} » dans l’Internet Archive, un autre site`,
  uncertain: 'Ce qui est incertain',
  inEnglish: 'en anglais',
  translated: 'Traduit de l’anglais',
  // Beside the toll of its heading.
  best: (best) => `meilleure estimation ${best}`,
  attackers: (count, formats) =>
    `plus ${formats.number(count)} ${formats.plural(count, { one: 'assaillant', other: 'assaillants' })}`,
  injured: (count, formats) =>
    `${formats.number(count)} ${formats.plural(count, { one: 'blessé', other: 'blessés' })}`,
  precision: {
    exact: () => 'Le lieu est connu exactement.',
    town: () => 'Le lieu est connu à la ville près.',
    district: (kilometres) => `Seul le district est connu : le repère peut être à ${kilometres}.`,
    region: (kilometres) => `Seule la région est connue : le repère peut être à ${kilometres}.`,
  },
  places: {
    drawn: (count, formats) =>
      `En ${formats.number(count)} lieux sur la carte, compté comme un seul événement\u00a0:`,
    upTo: (kilometres) => `à ${kilometres} près`,
    others: (kilometres) => `Ses autres lieux sont à ${kilometres} du premier au plus.`,
  },
  endUnknown: 'fin inconnue',
  captivity: (date) => `captivité jusqu’au ${date}`,
  details: 'Chargement des sources et des articles…',
  detailsNotPrinted:
    'Les sources et les articles n’étaient pas encore chargés à l’impression\u00a0; ils sont dans l’atlas. Imprimez à nouveau pour les avoir.',
  detailsFailed:
    'Les sources et les articles n’ont pas pu être chargés. Vérifiez la connexion, puis rouvrez l’événement.',
  related: 'Événements liés',
  sameGroup: 'Même groupe, à moins de 90 jours',
  nearby: 'À moins de 50 km',
  copyLink: 'Copier le lien',
  copied: 'Lien copié',
  copyFailed: 'Copiez cette adresse\u00a0:',
} satisfies IncidentMessages;
