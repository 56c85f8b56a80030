// The marks of the sides of a comparison: beside its colour each has a shape of its own.

import type { Shape } from '../../data/looks.ts';

export type SideName = 'first' | 'second' | 'both';

export const SIDE_SHAPES: Readonly<Record<SideName, Shape>> = {
  first: 'circle',
  second: 'square',
  both: 'diamond',
};
