// Français des versions des données.

import type { VersionMessages } from '../en/versions.ts';

export const fr = {
  notice: 'Version des données',
  asOf: (version) => `Cette vue montre les données du ${version}, comme son adresse le demande.`,
  newer: (version) => `Il existe une version plus récente, du ${version}`,
  added: (count, formats) =>
    `${formats.number(count)} ${formats.plural(count, { one: 'événement ajouté', other: 'événements ajoutés' })}`,
  removed: (count, formats) =>
    `${formats.number(count)} ${formats.plural(count, { one: 'retiré', other: 'retirés' })}`,
  changed: (count, formats) =>
    `${formats.number(count)} ${formats.plural(count, { one: 'modifié', other: 'modifiés' })}`,
  openChanged: 'L’événement ouvert est de ceux qui ont changé.',
  whatChanged: 'Ce qui a changé',
  showNewest: 'Voir la plus récente',
  close: 'Fermer',

  title: 'Versions des données',
  about:
    'Chaque état publié des données reste tel quel : un lien ou une intégration qui nomme sa version montre toujours les mêmes événements et les mêmes chiffres, et dit s’il en existe une plus récente.',
  version: 'Version',
  incidents: 'Événements',
  open: 'Voir sur la carte',
  files: 'Fichiers',
  sinceThen: 'Ce qui a changé depuis',
  newest: 'la plus récente',

  changes: (from, to) => `Ce qui a changé entre le ${from} et le ${to}`,
  changesAbout: (from, to) =>
    `La version des données du ${to} comparée à celle du ${from}. Les motifs sont ceux des corrections (en anglais) ; ce qui n’en a pas le dit.`,
  mapOf: (count) => `Carte : ${count} événements ajoutés ou modifiés`,
  mapNote: 'En fort : les événements ajoutés ou modifiés. Pâles : tous les autres.',
  addedTitle: (count) => `Événements ajoutés : ${count}`,
  changedTitle: (count) => `Événements modifiés : ${count}`,
  removedTitle: (count) => `Événements retirés : ${count}`,
  oldMap: 'avant',
  newMap: 'maintenant',
  field: 'Quoi',
  before: 'Avant',
  after: 'Maintenant',
  why: 'Pourquoi',
  wording: 'autre formulation',
  noReason: 'pas de correction inscrite',
  onMap: (count) => `Voir les ${count} sur la carte`,
  nothing: 'Rien.',

  feed: 'Incident Atlas : nouveaux événements, mises à jour, corrections',
  feedAbout: (what) => `Incident Atlas, ${what} : nouveaux événements, mises à jour, corrections`,
  kinds: { new: 'Nouveau', update: 'Mis à jour', correction: 'Corrigé' },
  machines: 'Pour les programmes et les archives',
  feeds: 'Fils des nouveaux événements, mises à jour et corrections (Atom)',
  feedAll: 'tous les événements',
  croissant: 'Le tableau décrit pour les programmes (Croissant 1.1)',
  sums: 'SHA-256 de chaque fichier publié',
  datasheet: 'Fiche descriptive des données',
} satisfies VersionMessages;
