// The mark of a lineage as a small picture beside its name.

import type { Lineage } from '../../data/payload.ts';
import { shapePath } from './shapes.ts';

export function LineageSymbol({ lineage, sizePx = 14 }: { lineage: Lineage | undefined; sizePx?: number }) {
  if (!lineage) return null;
  return (
    <svg
      class="symbol"
      width={sizePx}
      height={sizePx}
      viewBox="-8 -8 16 16"
      aria-hidden="true"
      focusable="false"
    >
      <path class={`lineage-fill-${lineage.id}`} d={shapePath(lineage.shape, 5.4)} />
    </svg>
  );
}
