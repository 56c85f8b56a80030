// The timeline: a histogram over the whole period with a window to choose, and lanes by lineage.

import type { DayRange } from '../../lib/time.ts';
import type { Bins } from '../../query/bins.ts';
import { hover, type Send, select, setAxis, setTime } from '../../state/steps.ts';
import { child, createRegion } from '../shared/region.ts';
import type { Draw, Scene, View } from '../view.ts';
import { broughtIntoSight, createAxis, inWhole, isSameRange } from './axis.ts';
import { Caption, LaneLabels, RangeButton } from './caption.tsx';
import { connectGestures } from './gestures.ts';
import { Handles } from './handles.tsx';
import { createLaneKeys } from './lane-keys.ts';
import { type LaneMark, laneMarkAt, laneMarkOf } from './lanes.ts';
import { createPictures, type Picture } from './picture.ts';
import { Plot } from './plot.tsx';

import './timeline.css';
import './plot.css';
import './overlay.css';
import { createTip } from './tip.ts';
import { snapped } from './window.ts';
import { barText, binAt, dateText, markText, summaryOf } from './words.ts';
import { YearButtons } from './years.tsx';

/** How near to a mark a pointer means it. */
const REACH_PX = 7;
/** Narrower timelines have no lanes. */
const LANES_FROM_PX = 700;
const FLAG_HALF_PX = 48;

/** `whole` are the whole years that the data span. */
export function mountTimeline(whole: DayRange): View {
  return (root, send) => mount(root, send, whole);
}

function mount(root: HTMLElement, send: Send, whole: DayRange): Draw {
  const side = createRegion(root, 'timeline-side');
  const plot = child(root, 'timeline-plot');
  const picture = createRegion(plot, 'timeline-picture');
  const overlay = createRegion(plot, 'timeline-overlay');
  // On a narrow page it stands below, so that pinching does not move what it zooms.
  const range = createRegion(root, 'timeline-foot');
  const laneLabels = createRegion(root, 'timeline-lane-labels');
  const tip = createTip(plot);
  const pictures = createPictures(whole);
  const finger = window.matchMedia('(pointer: coarse)');
  let scene: Scene | null = null;
  // Measured when they change, not at each drawing: reading them would lay the page out once more.
  let [widthPx, rootWidthPx] = [0, 0];
  let hoveredBin = -1;
  let hoveredBins: Bins | null = null;
  let liveWindow = whole;

  const laneKeys = createLaneKeys({
    scene: () => scene,
    firstInSight: () => {
      const current = scene;
      return current
        ? drawn(current).marks.find((mark) => current.answer.fail[mark.row] === 0)?.row
        : undefined;
    },
    onFocus(row) {
      send(hover(row === null ? null : idOf(row)));
      if (row !== null) bringIntoSight(row);
      draw();
    },
    onOpen: (row) => send(select(idOf(row))),
  });
  plot.insertBefore(laneKeys.element, overlay.element);

  const drawn = (current: Scene): Picture =>
    pictures(current, {
      widthPx,
      viewportHeightPx: window.innerHeight,
      pixelRatio: window.devicePixelRatio,
      hasLanes: !current.state.embed && rootWidthPx >= LANES_FROM_PX,
    });
  const idOf = (row: number): string | null => scene?.atlas.columns.id[row] ?? null;
  const windowOf = (current: Scene): DayRange => inWhole(current.state.filters.time ?? whole, whole);
  const choose = (window: DayRange | null, isDragging = false): void => {
    liveWindow = window ?? whole;
    send(setTime(isSameRange(window, whole) ? null : window, isDragging));
  };
  const moveAxis = (span: DayRange): void => send(setAxis(isSameRange(span, whole) ? null : span));

  const draw = (): void => {
    if (!scene || widthPx <= 0) return;
    const current = scene;
    const { state, locale, atlas, answer } = current;
    const { time } = state.filters;
    const now = drawn(current);
    const { axis, layout } = now;
    const markOf = (row: number | null | undefined): LaneMark | undefined =>
      row === null || row === undefined ? undefined : laneMarkOf(atlas.columns, axis, row);
    const rowOf = (id: string | null): number | undefined => atlas.columns.indexOf.get(id ?? '');
    const selected = markOf(rowOf(state.selected));
    const focused = laneKeys.focused();
    liveWindow = windowOf(current);
    // Other bins are on screen than the one that was pointed at.
    if (hoveredBins !== answer.bins) hoveredBin = -1;

    plot.style.height = `${layout.bottom}px`;
    laneLabels.element.style.top = `${layout.lanesTop}px`;
    laneLabels.element.hidden = laneKeys.element.hidden = !layout.hasLanes;
    laneKeys.label(locale.messages.timeline.lanes);
    const rangeButton = <RangeButton scene={current} send={send} whole={whole} />;
    side.draw([now, time], () => (
      <>
        <Caption scene={current} send={send} whole={whole} isWhole={now.bars.isWhole} />
        {layout.hasLanes && rangeButton}
      </>
    ));
    range.draw([now, time], () => !layout.hasLanes && rangeButton);
    laneLabels.draw(
      [answer, locale, layout.hasLanes],
      () => layout.hasLanes && <LaneLabels scene={current} />,
    );
    picture.draw([now, time, state.hovered, state.selected, focused, hoveredBin], () => (
      <Plot
        picture={now}
        lineages={atlas.lineages}
        bins={answer.bins}
        window={liveWindow}
        hovered={markOf(rowOf(state.hovered))}
        selected={selected}
        focused={markOf(focused)}
        hoveredBin={hoveredBin}
        label={summaryOf(current)}
        locale={locale}
      />
    ));
    overlay.draw([now, time, state.selected, finger.matches], () => (
      <>
        <YearButtons
          labels={now.labels}
          top={layout.barsBottom}
          heightPx={layout.lanesTop - layout.barsBottom}
          window={time}
          locale={locale}
          onChoose={(year) => choose(year)}
        />
        <Handles
          axis={axis}
          whole={whole}
          window={liveWindow}
          live={() => liveWindow}
          unit={answer.bins.unit}
          top={layout.frameTop - 1}
          reachPx={finger.matches ? 44 : 24}
          overhangPx={layout.hasLanes ? 12 : state.embed ? 8 : 22}
          locale={locale}
          onChange={(next) => choose(next, true)}
        />
        {selected && (
          <span
            class="date-flag"
            style={{
              left: `${Math.max(FLAG_HALF_PX, Math.min(axis.widthPx - FLAG_HALF_PX, selected.x))}px`,
              top: `${layout.frameTop - 9}px`,
            }}
          >
            {dateText(current, selected.row)}
          </span>
        )}
      </>
    ));
  };

  /** The shown mark under a point of the plot. */
  const markNear = (current: Scene, x: number, y: number): LaneMark | undefined => {
    const { marks, layout } = drawn(current);
    const isInLanes = layout.hasLanes && y >= layout.lanesTop;
    return isInLanes ? laneMarkAt(marks, current.answer.fail, x, y - layout.lanesTop, REACH_PX) : undefined;
  };
  const binNear = (current: Scene, x: number, y: number): number => {
    const { axis, layout } = drawn(current);
    const isInBars = x >= 0 && x < axis.widthPx && y <= layout.barsBottom;
    return isInBars ? binAt(current.answer.bins, axis.dayOf(x)) : -1;
  };
  const setHovered = (bin: number, row: number | undefined): void => {
    plot.classList.toggle('has-target', row !== undefined);
    if (bin !== hoveredBin) {
      hoveredBin = bin;
      hoveredBins = scene?.answer.bins ?? null;
      draw();
    }
    send(hover(row === undefined ? null : idOf(row)));
  };

  connectGestures(plot, {
    axis: () => (scene ? drawn(scene).axis : createAxis(whole, 1)),
    unit: () => scene?.answer.bins.unit ?? 'year',
    whole,
    window: () => scene?.state.filters.time ?? null,
    wheelZooms: () => scene?.state.embed === false && window.matchMedia('(width >= 1000px)').matches,
    onWindow: (next) => choose(next, true),
    onAxis(span) {
      tip.hide();
      moveAxis(span);
    },
    onTap(x, y) {
      if (!scene) return;
      const mark = markNear(scene, x, y);
      if (mark) send(select(idOf(mark.row)));
      else if (binNear(scene, x, y) >= 0) {
        const day = drawn(scene).axis.dayOf(x);
        const bin = snapped(day, day, scene.answer.bins.unit, whole);
        choose(isSameRange(scene.state.filters.time, bin) ? null : bin);
      }
    },
    onHover(x, y) {
      if (!scene) return;
      const mark = markNear(scene, x, y);
      const bin = binNear(scene, x, y);
      setHovered(bin, mark?.row);
      if (mark) tip.show(markText(scene, mark.row), mark.x, drawn(scene).layout.lanesTop);
      else if (bin >= 0) tip.show(barText(scene, bin), x, drawn(scene).layout.frameTop);
      else tip.hide();
    },
    onLeave() {
      tip.hide();
      setHovered(-1, undefined);
    },
  });

  /** An incident outside the zoomed axis comes into sight, moved only as far as needed. */
  const bringIntoSight = (row: number): void => {
    if (!scene?.state.axis) return;
    const { firstDay, lastDay } = scene.atlas.columns;
    moveAxis(broughtIntoSight(scene.state.axis, whole, { from: firstDay[row]!, to: lastDay[row]! }));
  };

  const measure = (): void => {
    rootWidthPx = root.clientWidth;
    // The class decides how much of the width is the plot's.
    root.classList.toggle('has-lanes', scene?.state.embed === false && rootWidthPx >= LANES_FROM_PX);
    widthPx = Math.floor(plot.clientWidth);
  };
  // In the next frame: drawing changes the height of what is observed.
  new ResizeObserver(() =>
    requestAnimationFrame(() => {
      measure();
      draw();
    }),
  ).observe(plot);
  window.addEventListener('resize', draw);
  finger.addEventListener('change', draw);

  return (next) => {
    const before = scene;
    scene = next;
    if (next.state.embed !== before?.state.embed) measure();
    draw();
    const { selected } = next.state;
    const row = next.atlas.columns.indexOf.get(selected ?? '');
    // After this draw: a step sent while views are drawing would redraw those that came before.
    if (row !== undefined && selected !== before?.state.selected) queueMicrotask(() => bringIntoSight(row));
  };
}
