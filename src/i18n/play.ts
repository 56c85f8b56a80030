// What the play bar says; loaded with it.

import type { BinUnit } from '../query/bins.ts';
import type { InterfaceLanguage } from '../state/state.ts';

export interface PlayMessages {
  readonly title: string;
  readonly earlier: string;
  readonly later: string;
  readonly step: string;
  readonly steps: Readonly<Record<Extract<BinUnit, 'month' | 'quarter' | 'year'>, string>>;
  readonly speed: string;
  readonly speeds: { readonly slow: string; readonly normal: string; readonly fast: string };
  readonly loop: string;
  readonly paused: (period: string) => string;
  readonly hint: string;
}

const en: PlayMessages = {
  title: 'Playing through time',
  earlier: 'One step earlier',
  later: 'One step later',
  step: 'Step',
  steps: { month: 'Month', quarter: 'Quarter', year: 'Year' },
  speed: 'Speed',
  speeds: { slow: 'Slow', normal: 'Normal', fast: 'Fast' },
  loop: 'Loop',
  paused: (period) => `Paused: ${period}`,
  hint: 'Arrow keys step. Any touch or key elsewhere pauses.',
};

const fr: PlayMessages = {
  title: 'Lecture dans le temps',
  earlier: 'Un pas en arrière',
  later: 'Un pas en avant',
  step: 'Pas',
  steps: { month: 'Mois', quarter: 'Trimestre', year: 'Année' },
  speed: 'Vitesse',
  speeds: { slow: 'Lente', normal: 'Normale', fast: 'Rapide' },
  loop: 'En boucle',
  paused: (period) => `Pause : ${period}`,
  hint: 'Les flèches avancent d’un pas. Tout autre geste ou touche met en pause.',
};

export const PLAY_MESSAGES: Readonly<Record<InterfaceLanguage, PlayMessages>> = { en, fr };
