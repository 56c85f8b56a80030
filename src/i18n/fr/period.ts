// French of the dialog in which a period is typed.

import type { PeriodMessages } from '../en/period.ts';

export const fr: PeriodMessages = {
  title: 'Choisir des dates',
  label: 'Période, au jour près',
  examples: 'Par exemple\u00a0: 2015 · mars 2012 – 20 nov. 2015 · 20–24 nov. 2015 · depuis mai 2023',
  show: 'Montrer cette période',
  problems: {
    empty: 'Écrivez une date, ou deux séparées par «\u00a0à\u00a0».',
    word: (text) =>
      `«\u00a0${text}\u00a0» n’est pas compris ici. Les mois s’écrivent en lettres ou en chiffres, les jours en chiffres.`,
    many: (text) =>
      `«\u00a0${text}\u00a0», c’est plus de deux dates. Écrivez-en une, ou deux séparées par «\u00a0à\u00a0».`,
    month: (text) => `Il manque le mois dans «\u00a0${text}\u00a0».`,
    year: (text) => `Il manque l’année dans «\u00a0${text}\u00a0».`,
    calendar: (text) => `«\u00a0${text}\u00a0» n’est pas dans le calendrier.`,
    order: (text) => `«\u00a0${text}\u00a0» finit avant de commencer.`,
  },
  outside: (period) => `Sont recueillis ici des événements de ${period}.`,
};
