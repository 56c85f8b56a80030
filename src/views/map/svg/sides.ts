// The two sides of a comparison in a picture: in the place of the lineages, each with its colour, shape and name.

import type { Columns } from '../../../data/columns.ts';
import type { Hue, Shape } from '../../../data/looks.ts';
import type { Pair } from '../../../query/facets.ts';
import { BOTH, FIRST, SECOND } from '../../../query/sides.ts';
import { SIDE_SHAPES, type SideName } from '../../shared/sides.ts';

export interface PictureSides {
  /** By row: 0 on neither side, FIRST, SECOND or BOTH. */
  readonly codes: Uint8Array;
  readonly names: Pair<string>;
  /** What stands for both; null where no incident shown lies on both. */
  readonly both: string | null;
}

/** Of an item of the series or of a side: what a mark and its entry in the key need to know. */
export interface Look {
  readonly hue: Hue | `side-${SideName}` | 'ink-2';
  readonly shape: Shape;
}

const SIDES = ['first', 'second', 'both'] as const satisfies SideName[];

const lookOf = (side: SideName): Look => ({ hue: `side-${side}`, shape: SIDE_SHAPES[side] });

/** By code. */
const LOOKS: Look[] = [{ hue: 'ink-2', shape: SIDE_SHAPES.first }];
LOOKS[FIRST] = lookOf('first');
LOOKS[SECOND] = lookOf('second');
LOOKS[BOTH] = lookOf('both');

export const looksOf = (
  sides: PictureSides | null | undefined,
  lineages: readonly Look[],
): readonly Look[] => (sides ? LOOKS : lineages);

/** What marks are drawn from: in a comparison with the codes of the sides in the place of the lineages. */
export function drawnBy(
  { columns, lineages }: { readonly columns: Columns; readonly lineages: readonly Look[] },
  sides: PictureSides | null | undefined,
): { readonly columns: Columns; readonly lineages: readonly Look[] } {
  return {
    columns: sides ? { ...columns, lineage: sides.codes } : columns,
    lineages: looksOf(sides, lineages),
  };
}

/** For the key: each side with its name. */
export function namedSides({ names, both }: PictureSides): readonly (Look & { readonly text: string })[] {
  return SIDES.flatMap((side, at) => {
    const text = names[at] ?? both;
    return text === null ? [] : [{ ...lookOf(side), text }];
  });
}
