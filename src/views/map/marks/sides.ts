// While two sides are compared, colour and shape of a mark say which side it is on, not its lineage.

import type { Columns } from '../../../data/columns.ts';
import type { Comparison } from '../../../query/facets.ts';
import { BOTH, FIRST, SECOND, sideCodes } from '../../../query/sides.ts';
import { SIDE_SHAPES } from '../../shared/sides.ts';
import type { Palette } from '../palette.ts';
import type { MarkPen } from './draw-marks.ts';

/** What a pen draws from, with the codes of the sides in the place of the lineages. */
export function bySides(
  columns: Columns,
  compare: Comparison,
  palette: Palette,
): Pick<MarkPen, 'columns' | 'lineages' | 'palette'> {
  const lineages = [{ shape: SIDE_SHAPES.first }];
  // What lies on neither side is a ghost, or open although it is filtered out.
  const colours = [palette.colour('ink-2')];
  for (const [code, side] of [
    [FIRST, 'first'],
    [SECOND, 'second'],
    [BOTH, 'both'],
  ] as const) {
    lineages[code] = { shape: SIDE_SHAPES[side] };
    colours[code] = palette.colour(`side-${side}`);
  }
  return {
    columns: { ...columns, lineage: sideCodes(columns, compare) },
    lineages,
    palette: { ...palette, lineages: colours },
  };
}
