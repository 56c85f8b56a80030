// What stands out in the timeline: the incident that is open, those under the pointer, the one with the focus.

import type { Lineage } from '../../data/payload.ts';
import { shapePath } from '../shared/shapes.ts';
import { LANE_PX, type LaneMark } from './lanes.ts';
import type { PlotLayout } from './layout.ts';
import type { Picture } from './picture.ts';

export interface EmphasisProps {
  readonly picture: Picture;
  readonly lineages: readonly Lineage[];
  readonly hovered: readonly LaneMark[];
  readonly selected: LaneMark | undefined;
  /** Shown only where there are lanes. */
  readonly focused: LaneMark | undefined;
}

const BAND_PX = 4;

export function Emphasis({ picture, lineages, hovered, selected, focused }: EmphasisProps) {
  const { layout } = picture;
  const bottom = layout.hasLanes ? layout.bottom : layout.barsBottom;
  const others = hovered.filter(({ row }) => row !== selected?.row);
  const x = (mark: LaneMark): number => Math.round(mark.x) + 0.5;
  return (
    <>
      {selected && (
        <Selected mark={selected} lineage={lineages[selected.lane]} layout={layout} bottom={bottom} />
      )}
      {others.length > 0 && (
        <path
          class="plot-hover"
          d={others.map((mark) => `M${x(mark)},${layout.frameTop}V${bottom}`).join('')}
        />
      )}
      {focused && layout.hasLanes && (
        <g class="plot-focus" transform={`translate(${x(focused)} ${middleOf(focused, layout)})`}>
          <circle class="plot-focus-accent" r={9.5} />
          <circle class="plot-focus-gap" r={7} />
          <circle class="plot-focus-ink" r={5.5} />
        </g>
      )}
    </>
  );
}

interface SelectedProps {
  readonly mark: LaneMark;
  readonly lineage: Lineage | undefined;
  readonly layout: PlotLayout;
  readonly bottom: number;
}

/** A band over the full height; a wash over the days that it lasted, where they can be seen. */
function Selected({ mark, lineage, layout, bottom }: SelectedProps) {
  const { frameTop, hasLanes } = layout;
  const heightPx = bottom - frameTop;
  const lastsPx = mark.right - mark.left;
  const isWash = (mark.isVague || mark.isSeveralDays) && lastsPx > BAND_PX;
  const left = Math.round(mark.x) - BAND_PX / 2;
  return (
    <>
      {isWash && <rect class="plot-lasting" x={mark.left} y={frameTop} width={lastsPx} height={heightPx} />}
      {(mark.hasTick || !isWash) && (
        <>
          <rect class="plot-selected" x={left} y={frameTop} width={BAND_PX} height={heightPx} />
          <path class="plot-selected-line" d={`M${left + BAND_PX / 2},${frameTop}V${bottom}`} />
        </>
      )}
      {hasLanes && lineage && (
        <path
          class={`plot-selected-mark lineage-fill-${lineage.id}`}
          transform={`translate(${left + BAND_PX / 2} ${middleOf(mark, layout)})`}
          d={shapePath(lineage.shape, 5)}
        />
      )}
    </>
  );
}

const middleOf = (mark: LaneMark, { lanesTop }: PlotLayout): number => lanesTop + (mark.lane + 0.5) * LANE_PX;
