// The picture of what stands under the years: cells, counts, lanes of marks or of densities.

import type { Lineage } from '../../data/payload.ts';
import type { CellPaths } from './cells.ts';
import { type DensityPaths, SHADES } from './density.ts';
import type { LanePaths } from './lanes.ts';
import type { LowerPicture } from './lower.ts';

interface LowerPlotProps {
  readonly lower: LowerPicture;
  readonly lineages: readonly Lineage[];
}

export function LowerPlot({ lower, lineages }: LowerPlotProps) {
  return (
    <>
      <path class="plot-ghost" d={lower.paths.ghosts} />
      {(lower.kind === 'cells' || lower.kind === 'counts') && (
        <Cells paths={lower.paths} lineages={lineages} />
      )}
      {lower.kind === 'lanes' && <LaneMarks paths={lower.paths} lineages={lineages} />}
      {lower.kind === 'density' && <LaneCells paths={lower.paths} lineages={lineages} />}
    </>
  );
}

function Cells({ paths, lineages }: { paths: CellPaths; lineages: readonly Lineage[] }) {
  return (
    <g class="plot-figures">
      {lineages.map(({ id }, lineage) => (
        <g key={id} class={`lineage-fill-${id}`}>
          <path d={paths.filled[lineage]} />
          <path class={`cell-pale-${id}`} d={paths.pale[lineage]} />
          <path class={`lane-hollow lineage-stroke-${id}`} d={paths.hollow[lineage]} />
        </g>
      ))}
    </g>
  );
}

function LaneMarks({ paths, lineages }: { paths: LanePaths; lineages: readonly Lineage[] }) {
  return (
    <>
      <g class="plot-figures">
        {lineages.map(({ id }, lane) => (
          <g key={id} class={`lineage-fill-${id}`}>
            <path class="lane-bars" d={paths.bars[lane]} />
            <path d={paths.filled[lane]} />
            <path class={`lane-hollow lineage-stroke-${id}`} d={paths.hollow[lane]} />
          </g>
        ))}
      </g>
      <path class="lane-doubt-edge" d={paths.disputed} />
      <path class="lane-doubt" d={paths.disputed} />
    </>
  );
}

/** The palest first. */
const SHADE_CLASSES = Array.from({ length: SHADES }, (_, shade) => `lane-shade-${shade + 1}`);

function LaneCells({ paths, lineages }: { paths: DensityPaths; lineages: readonly Lineage[] }) {
  return (
    <g class="plot-figures">
      {lineages.map(({ id }, lane) => (
        <g key={id} class={`lineage-fill-${id}`}>
          {SHADE_CLASSES.map((shadeClass, shade) => (
            <path key={shadeClass} class={shadeClass} d={paths.shades[lane]?.[shade]} />
          ))}
        </g>
      ))}
    </g>
  );
}
