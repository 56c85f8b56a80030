// French of the steps that a reader collects.

import type { StepsMessages } from '../en/steps.ts';

export const fr: StepsMessages = {
  collect: 'Réunir des vues en une visite',
  collectNote:
    'Plusieurs vues l’une après l’autre, chacune avec une phrase de vous, en un lien ou un fichier.',
  title: 'Votre propre visite',
  how: 'Réglez la carte, la période et les filtres comme vous le voulez, puis ajoutez la vue.',
  add: 'Ajouter cette vue',
  added: (step) => `Ajoutée comme étape ${step}.`,
  removed: (step) => `L’étape ${step} est retirée.`,
  moved: (step) => `Désormais étape ${step}.`,
  tourTitle: 'Titre de la visite',
  untitled: 'Vues de l’Incident Atlas',
  stepTitle: (step) => `Titre de l’étape ${step}`,
  sentence: (step) => `Ce que montre l’étape ${step}`,
  show: 'Montrer',
  earlier: 'Avancer',
  later: 'Reculer',
  remove: 'Retirer',
  ofStep: (action, step) => `${action}\u00a0: étape ${step}`,
  tooLong: (words, most) => `${words} mots\u00a0: on en lit ${most} à côté d’une carte sur un téléphone.`,
  read: 'Lire comme une visite',
  save: 'Enregistrer ces étapes dans un fichier',
  saveNote: 'En Markdown, comme cet atlas le lit et comme tout éditeur le montre.',
  link: 'Lien vers ces étapes',
  linkNote: 'Il contient les vues et vos phrases\u00a0; rien n’est envoyé à un serveur.',
  linkTooLong: 'Ces étapes sont trop longues pour un lien. Enregistrez-les dans un fichier.',
  notKept: 'Rien n’est gardé sur cet appareil\u00a0: emportez le lien ou le fichier avant de fermer la page.',
  broken: 'Les étapes de ce lien sont illisibles\u00a0; il a peut-être été coupé.',
  everything: 'Tous les événements',
  region: 'Sahel et Sahara',
};
