// What stands out in the timeline: the incident that is open, those under the pointer, the one with the focus, and the
// column of a bar that is pointed at.

import type { Lineage } from '../../data/payload/core.ts';
import type { DayRange } from '../../lib/time.ts';
import { shapePath } from '../shared/shapes.ts';
import type { PlotLayout } from './layout.ts';
import type { Picture } from './picture.ts';
import type { Place } from './place.ts';

export interface EmphasisProps {
  readonly layout: PlotLayout;
  readonly lineages: readonly Lineage[];
  readonly hovered: readonly Place[];
  readonly selected: Place | undefined;
  readonly focused: Place | undefined;
}

const BAND_PX = 4;
/** Lines over the bars say where a few incidents are; more would be a fence. */
const MOST_LINES = 8;

export function Emphasis({ layout, lineages, hovered, selected, focused }: EmphasisProps) {
  const others = hovered.filter(({ row }) => row !== selected?.row);
  const lines = new Set(others.map(({ x }) => Math.round(x) + 0.5));
  const bottom = layout.lower === 'lanes' ? layout.bottom : layout.barsBottom;
  const outlines = joined(others)
    .map((place) => around(place, 1))
    .join('');
  return (
    <>
      {selected && <Selected place={selected} lineage={lineages[selected.lineage]} layout={layout} />}
      {lines.size <= MOST_LINES && (
        <path class="plot-hover" d={[...lines].map((x) => `M${x},${layout.frameTop}V${bottom}`).join('')} />
      )}
      <path class="plot-hover-cells-edge" d={outlines} />
      <path class="plot-hover-cells" d={outlines} />
      {focused?.y !== undefined && <Focus place={focused} y={focused.y} />}
    </>
  );
}

/** The outline of a cell, so far outside of it; empty for what is no cell. */
function around({ left, right, y, cellPx }: Place, outsidePx: number): string {
  if (y === undefined || cellPx === undefined) return '';
  const top = y - cellPx / 2 - outsidePx;
  return `M${left - outsidePx},${top}H${right + outsidePx}v${cellPx + 2 * outsidePx}H${left - outsidePx}z`;
}

function Focus({ place, y }: { place: Place; y: number }) {
  if (place.cellPx !== undefined) {
    return (
      <g class="plot-focus">
        <path class="plot-focus-accent" d={around(place, 4)} />
        <path class="plot-focus-ink" d={around(place, 2)} />
      </g>
    );
  }
  return (
    <g class="plot-focus" transform={`translate(${Math.round(place.x) + 0.5} ${y})`}>
      <circle class="plot-focus-accent" r={9.5} />
      <circle class="plot-focus-gap" r={7} />
      <circle class="plot-focus-ink" r={5.5} />
    </g>
  );
}

/** The least paper between two cells that are not neighbours. */
const NEXT_PX = 2;

/** Neighbours in one column share an outline: one around each would hide them. */
export function joined(places: readonly Place[]): Place[] {
  const found: Place[] = [];
  const cells = places.filter(({ y, cellPx }) => y !== undefined && cellPx !== undefined);
  for (const place of cells.toSorted((one, other) => one.left - other.left || one.y! - other.y!)) {
    const before = found.at(-1);
    const [top, bottom] = [place.y! - place.cellPx! / 2, place.y! + place.cellPx! / 2];
    if (before && before.left === place.left && top - (before.y! + before.cellPx! / 2) < NEXT_PX) {
      const start = before.y! - before.cellPx! / 2;
      found[found.length - 1] = { ...before, y: (start + bottom) / 2, cellPx: bottom - start };
    } else found.push(place);
  }
  return found;
}

interface SelectedProps {
  readonly place: Place;
  readonly lineage: Lineage | undefined;
  readonly layout: PlotLayout;
}

/** A band over the bars and lanes; a wash over the days that it lasted, where they can be seen; its own mark. */
function Selected({ place, lineage, layout }: SelectedProps) {
  const { frameTop, barsBottom, lower } = layout;
  const bottom = lower === 'lanes' ? layout.bottom : barsBottom;
  const heightPx = bottom - frameTop;
  const lastsPx = place.right - place.left;
  const isWash = place.isLong && lastsPx > BAND_PX;
  const left = Math.round(place.x) - BAND_PX / 2;
  return (
    <>
      {isWash && <rect class="plot-lasting" x={place.left} y={frameTop} width={lastsPx} height={heightPx} />}
      {(place.hasDay || !isWash) && (
        <>
          <rect class="plot-selected" x={left} y={frameTop} width={BAND_PX} height={heightPx} />
          <path class="plot-selected-line" d={`M${left + BAND_PX / 2},${frameTop}V${bottom}`} />
        </>
      )}
      {place.cellPx !== undefined && (
        <>
          <path class="plot-selected-ring" d={around(place, 3)} />
          <path class={`plot-selected-cell ${lineage?.hue}`} d={around(place, 1)} />
        </>
      )}
      {lower === 'lanes' && lineage && (
        <path
          class={`plot-selected-mark ${lineage.hue}`}
          transform={`translate(${left + BAND_PX / 2} ${place.y ?? 0})`}
          d={shapePath(lineage.shape, 5)}
        />
      )}
    </>
  );
}

/** The column of the bar under the pointer, behind everything. */
export function HoveredColumn({ picture, days }: { picture: Picture; days: DayRange | null }) {
  const { axis, layout } = picture;
  const [left, right] = days ? axis.stretchOf(days.from, days.to + 1) : [0, 0];
  return (
    <svg class="plot" width={axis.widthPx} height={layout.barsBottom} aria-hidden="true" focusable="false">
      {days && (
        <rect
          class="plot-bin"
          x={left}
          y={layout.barsTop}
          width={right - left}
          height={layout.barsBottom - layout.barsTop}
        />
      )}
    </svg>
  );
}
