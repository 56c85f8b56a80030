// What is said where nothing is shown; loaded with the first empty result.

import type { InterfaceLanguage } from '../state/state.ts';

export interface EmptyMessages {
  /** `count`: of filters that turn incidents away. */
  readonly takeAway: (count: number) => string;
  /** No single filter is the cause. */
  readonly notOne: string;
  readonly without: (names: string) => string;
  readonly withoutComparison: string;
  readonly withoutAny: string;
  readonly ghosts: string;
}

const en: EmptyMessages = {
  takeAway: (count) =>
    count === 1
      ? 'Nothing matches this filter. Take it away:'
      : `Nothing matches ${count === 2 ? 'both' : 'all'} filters. Take one away:`,
  notOne: 'Nothing matches, even with one of the filters taken away.',
  without: (names) => `Without “${names}”`,
  withoutComparison: 'Without the comparison',
  withoutAny: 'Without any filter',
  ghosts: 'The pale marks and bars are the whole collection, so that the gap can be read against it.',
};

const fr: EmptyMessages = {
  takeAway: (count) =>
    count === 1
      ? 'Rien ne correspond à ce filtre. Retirez-le :'
      : `Rien ne correspond ${count === 2 ? 'aux deux' : 'à tous les'} filtres à la fois. Retirez-en un :`,
  notOne: 'Rien ne correspond, même si l’un des filtres est retiré.',
  without: (names) => `Sans « ${names} »`,
  withoutComparison: 'Sans la comparaison',
  withoutAny: 'Sans aucun filtre',
  ghosts:
    'Les signes et les barres pâles montrent toute la collection : le manque se lit par rapport à elle.',
};

export const EMPTY_MESSAGES: Readonly<Record<InterfaceLanguage, EmptyMessages>> = { en, fr };
