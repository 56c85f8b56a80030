// English of the play bar.

import type { BinUnit } from '../../query/bins.ts';

export interface PlayMessages {
  readonly title: string;
  readonly earlier: string;
  readonly later: string;
  /** Whether the window moves, or keeps its beginning and grows. */
  readonly way: string;
  readonly ways: { readonly moving: string; readonly cumulative: string };
  readonly step: string;
  readonly steps: Readonly<Record<Extract<BinUnit, 'month' | 'quarter' | 'year'>, string>>;
  readonly speed: string;
  readonly speeds: { readonly slow: string; readonly normal: string; readonly fast: string };
  readonly loop: string;
  readonly paused: (period: string) => string;
  readonly hint: string;
}

export const en: PlayMessages = {
  title: 'Playing through time',
  earlier: 'One step earlier',
  later: 'One step later',
  way: 'Window',
  ways: { moving: 'Moving', cumulative: 'Cumulative' },
  step: 'Step',
  steps: { month: 'Month', quarter: 'Quarter', year: 'Year' },
  speed: 'Speed',
  speeds: { slow: 'Slow', normal: 'Normal', fast: 'Fast' },
  loop: 'Loop',
  paused: (period) => `Paused: ${period}`,
  hint: 'Arrow keys step. Any touch or key elsewhere pauses.',
};
