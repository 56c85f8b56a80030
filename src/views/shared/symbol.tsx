// The mark of a lineage as a small picture beside its name.

import type { Lineage } from '../../data/payload/core.ts';
import { shapePath } from './shapes.ts';

interface LineageSymbolProps {
  readonly lineage: Lineage | undefined;
  readonly sizePx?: number;
  /** As on the map: of an incident whose toll nobody knows. */
  readonly isHollow?: boolean;
}

export function LineageSymbol({ lineage, sizePx = 14, isHollow = false }: LineageSymbolProps) {
  if (!lineage) return null;
  return (
    <svg
      class={`symbol ${lineage.hue}${isHollow ? ' is-hollow' : ''}`}
      width={sizePx}
      height={sizePx}
      viewBox="-8 -8 16 16"
      aria-hidden="true"
      focusable="false"
    >
      <path d={shapePath(lineage.shape, 5.4)} />
    </svg>
  );
}
