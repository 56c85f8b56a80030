// The picture of what stands under the years: cells, counts or lanes.

import type { Lineage } from '../../data/payload/core.ts';
import type { CellPaths } from './cells.ts';
import type { LowerPicture } from './lower.ts';

interface LowerPlotProps {
  readonly lower: LowerPicture;
  readonly lineages: readonly Lineage[];
}

export function LowerPlot({ lower, lineages }: LowerPlotProps) {
  if (lower.kind === 'lanes') return <>{lower.draw(lineages)}</>;
  return (
    <>
      <path class="plot-ghost" d={lower.paths.ghosts} />
      <Cells paths={lower.paths} lineages={lineages} />
    </>
  );
}

function Cells({ paths, lineages }: { paths: CellPaths; lineages: readonly Lineage[] }) {
  return (
    <g class="plot-figures">
      {lineages.map(({ id, hue }, lineage) => (
        <g key={id} class={hue}>
          <path d={paths.filled[lineage]} />
          <path class="hue-pale" d={paths.pale[lineage]} />
          <path class="lane-hollow" d={paths.hollow[lineage]} />
        </g>
      ))}
    </g>
  );
}
