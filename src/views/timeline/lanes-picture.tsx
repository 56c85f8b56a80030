// The lanes under the years: marks, or densities where they would lie over one another. Fetched when they are asked for.

import type { Lineage } from '../../data/payload/core.ts';
import { keepLast } from '../../lib/keep-last.ts';
import { isDense } from '../../query/density.ts';
import { bitOf } from '../../query/facets.ts';
import { longestOf } from '../../query/lane-incidents.ts';
import { cellAt, type DensityPaths, densityOf, densityPaths, SHADES } from './density.ts';
import { type LanePaths, laneMarkAt, laneMarks, lanePaths } from './lanes.ts';
import type { DrawLanes } from './lower.ts';

/** How near to a mark a pointer means it. */
const REACH_PX = 7;

export function createLanes(): DrawLanes {
  const longest = keepLast<number>();
  return ({ answer, atlas }, { axis, layout, pixelRatio }) => {
    const { columns, lineages } = atlas;
    const { fail } = answer;
    const lineageCount = lineages.length;
    const ignoredBits = bitOf('time');
    const { lanePx } = layout;
    if (isDense(columns, axis.days)) {
      const density = densityOf(columns, axis, fail, ignoredBits, lineageCount);
      const paths = densityPaths(density, axis, lineageCount, lanePx);
      return {
        kind: 'lanes',
        draw: (shown) => <LaneCells paths={paths} lineages={shown} />,
        at(_fail, point) {
          const cell = cellAt(density, axis, lanePx, point);
          return cell && { kind: 'density', ...cell };
        },
      };
    }
    const longestDays = longest([columns], () => longestOf(columns));
    const marks = laneMarks(columns, axis, longestDays);
    const paths = lanePaths({ marks, fail, ignoredBits, lineageCount, lanePx, pixelRatio });
    return {
      kind: 'lanes',
      draw: (shown) => <LaneMarks paths={paths} lineages={shown} />,
      at(failNow, point) {
        const mark = laneMarkAt(marks, failNow, lanePx, point, REACH_PX);
        return mark && { kind: 'incident', row: mark.row };
      },
    };
  };
}

function LaneMarks({ paths, lineages }: { paths: LanePaths; lineages: readonly Lineage[] }) {
  return (
    <>
      <path class="plot-ghost" d={paths.ghosts} />
      <g class="plot-figures">
        {lineages.map(({ id, hue }, lane) => (
          <g key={id} class={hue}>
            <path class="lane-bars" d={paths.bars[lane]} />
            <path d={paths.filled[lane]} />
            <path class="lane-hollow" d={paths.hollow[lane]} />
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
    <>
      <path class="plot-ghost" d={paths.ghosts} />
      <g class="plot-figures">
        {lineages.map(({ id, hue }, lane) => (
          <g key={id} class={hue}>
            {SHADE_CLASSES.map((shadeClass, shade) => (
              <path key={shadeClass} class={shadeClass} d={paths.shades[lane]?.[shade]} />
            ))}
          </g>
        ))}
      </g>
    </>
  );
}
