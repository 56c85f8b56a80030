// The timeline: a histogram over the whole period with a window to choose, and lanes by lineage.

import type { DayRange } from '../../lib/time.ts';
import { rowFrom } from '../../query/bins.ts';
import { hover, type Send, select, setAxis, setTime } from '../../state/steps.ts';
import { later } from '../shared/later.ts';
import { child, createRegion } from '../shared/region.ts';
import type { Draw, Scene, View } from '../view.ts';
import { broughtIntoSight, createAxis, inWhole, isSameRange } from './axis.ts';
import { Caption, LaneLabels, Ways } from './caption.tsx';
import { DateFlag } from './date-flag.tsx';
import type { DialogKind } from './dialogs.tsx';
import { Frame, HoveredColumn } from './frame.tsx';
import { createGlide } from './glide.ts';
import { Handles } from './handles.tsx';
import { connectInteraction } from './interaction.ts';
import { createLaneKeys } from './lane-keys.ts';
import { type LaneMark, laneMarkOf } from './lanes.ts';
import { createOverview } from './overview.tsx';
import { createPictures, type Picture } from './picture.ts';
import { Plot } from './plot.tsx';
import type { Pointed } from './pointing.ts';
import './timeline.css';
import './plot.css';
import './overlay.css';
import { createTip } from './tip.ts';
import { dateText, daysOfBin, summaryOf } from './words.ts';
import { YearButtons } from './years.tsx';

/** Narrower timelines have no lanes. */
const LANES_FROM_PX = 700;

/** `whole` are the whole years that the data span. */
export function mountTimeline(whole: DayRange): View {
  return (root, send) => mount(root, send, whole);
}

function mount(root: HTMLElement, send: Send, whole: DayRange): Draw {
  const side = createRegion(root, 'timeline-side');
  const plot = child(root, 'timeline-plot');
  const under = createRegion(plot, 'timeline-picture');
  const picture = createRegion(plot, 'timeline-picture');
  picture.element.setAttribute('role', 'img');
  const frame = createRegion(plot, 'timeline-picture');
  const overview = createRegion(plot, 'timeline-overlay');
  const years = createRegion(plot, 'timeline-overlay');
  const overlay = createRegion(plot, 'timeline-overlay');
  // On a narrow page it stands below, so that pinching does not move what it zooms.
  const foot = createRegion(root, 'timeline-foot');
  const laneLabels = createRegion(root, 'timeline-lane-labels');
  const mirrorRoot = child(root, 'timeline-mirror');
  const mirror = later(
    async () => (await import('./mirrored/mirror.tsx')).createMirror(mirrorRoot),
    () => draw(),
  );
  const tip = createTip(plot);
  const pictures = createPictures(whole);
  const drawOverview = createOverview(whole);
  const finger = window.matchMedia('(pointer: coarse)');
  let scene: Scene | null = null;
  // Measured when they change, not at each drawing: reading them would lay the page out once more.
  let [widthPx, rootWidthPx] = [0, 0];
  let pointed: Pointed | undefined;
  let pointedIn: Picture | null = null;
  // The window and the axis as sent: several events may come before the next drawing.
  let liveWindow = whole;
  let liveSpan = whole;
  let drawnAtlas: Scene['atlas'] | undefined;
  let drawDialog: ((scene: Scene, coverage: Picture['coverage']) => void) | undefined;

  const drawn = (current: Scene): Picture =>
    pictures(current, {
      widthPx,
      viewportHeightPx: window.innerHeight,
      pixelRatio: window.devicePixelRatio,
      // Two sides that are compared take the place of the lanes.
      hasLanes: !current.state.embed && !current.state.compare && rootWidthPx >= LANES_FROM_PX,
    });
  const idOf = (row: number): string | null => scene?.atlas.columns.id[row] ?? null;
  const choose = (window: DayRange | null, isDragging = false): void => {
    liveWindow = window ?? whole;
    send(setTime(isSameRange(window, whole) ? null : window, isDragging));
  };
  const moveAxis = (span: DayRange): void => {
    liveSpan = span;
    send(setAxis(isSameRange(span, whole) ? null : span));
  };
  const glide = createGlide(moveAxis);
  const glideTo = (span: DayRange): void => {
    tip.hide();
    glide.to(liveSpan, span);
  };
  const moveByHand = (span: DayRange): void => {
    glide.stop();
    tip.hide();
    moveAxis(span);
  };

  const laneKeys = createLaneKeys({
    scene: () => scene,
    firstInSight: () => (scene ? firstShown(scene, liveSpan) : undefined),
    onFocus(row) {
      send(hover(row === null ? null : idOf(row)));
      if (row !== null) bringIntoSight(row);
      draw();
    },
    onOpen: (row) => send(select(idOf(row))),
  });
  plot.insertBefore(laneKeys.element, years.element);

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
    liveWindow = inWhole(time ?? whole, whole);
    liveSpan = axis.span;
    // Something else is on screen than what was pointed at.
    if (pointedIn !== now) pointed = undefined;

    plot.style.height = `${layout.bottom}px`;
    laneLabels.element.style.top = `${layout.lanesTop}px`;
    laneLabels.element.hidden = laneKeys.element.hidden = !layout.hasLanes;
    laneKeys.label(locale.messages.timeline.lanes);
    picture.element.classList.toggle('has-selection', selected !== undefined);
    nameAs(summaryOf(current, now.coverage));
    const ways = <Ways scene={current} whole={whole} onGlide={glideTo} onOpen={openDialog} />;
    const isBeside = !state.embed && rootWidthPx >= LANES_FROM_PX;
    side.draw([now, time], () => (
      <>
        <Caption
          scene={current}
          send={send}
          whole={whole}
          isWhole={now.bars.isWhole}
          isBeside={isBeside}
          onGlide={glideTo}
        />
        {isBeside && ways}
      </>
    ));
    foot.draw([now, time], () => !isBeside && ways);
    laneLabels.draw([answer.order, locale, layout.hasLanes], () =>
      layout.hasLanes ? <LaneLabels scene={current} /> : null,
    );
    const bin = pointed?.kind === 'bin' ? pointed.bin : null;
    under.draw([now, bin], () => (
      <HoveredColumn picture={now} days={bin === null ? null : daysOfBin(answer.bins, bin)} />
    ));
    picture.draw([now], () => <Plot picture={now} lineages={atlas.lineages} locale={locale} />);
    frame.draw([now, time, state.hovered, state.selected, focused], () => (
      <Frame
        picture={now}
        lineages={atlas.lineages}
        window={liveWindow}
        hovered={markOf(rowOf(state.hovered))}
        selected={selected}
        focused={markOf(focused)}
      />
    ));
    drawOverview(overview, current, now, { live: () => liveSpan, onMove: moveByHand });
    years.draw([now.labels, layout.labelsTop, layout.lanesTop, time], () => (
      <YearButtons
        labels={now.labels}
        top={layout.labelsTop}
        heightPx={layout.lanesTop - layout.labelsTop}
        window={time}
        locale={locale}
        onChoose={(year) => choose(year)}
      />
    ));
    if (atlas !== drawnAtlas) drawDialog?.(current, now.coverage);
    drawnAtlas = atlas;
    mirrorRoot.hidden = !state.compare;
    if (state.compare) {
      mirror.ask();
      mirror.part?.(current, state.compare, { axis, lines: now.lines, window: liveWindow });
    }
    overlay.draw([now, time, state.selected, finger.matches], () => (
      <>
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
          <DateFlag
            text={dateText(current, selected.row)}
            x={selected.x}
            top={layout.frameTop - 9}
            widthPx={axis.widthPx}
          />
        )}
      </>
    ));
  };
  // Loaded when one is asked for; without the network nothing opens, and nothing else breaks.
  const openDialog = (kind: DialogKind): void => {
    void import('./dialogs.tsx').then((dialogs) => {
      drawDialog = dialogs.openDialog(kind, root);
      if (scene) drawDialog(scene, drawn(scene).coverage);
    });
  };
  const nameAs = (summary: string): void => {
    const { element } = picture;
    if (element.getAttribute('aria-label') !== summary) element.setAttribute('aria-label', summary);
  };

  connectInteraction(root, plot, {
    scene: () => scene,
    picture: () => (scene && widthPx > 0 ? drawn(scene) : null),
    axis: () => createAxis(liveSpan, Math.max(1, widthPx), scene?.locale.direction),
    whole,
    send,
    choose,
    glideTo,
    moveByHand,
    onPoint(next) {
      pointed = next;
      pointedIn = scene && drawn(scene);
      draw();
    },
    tip,
  });

  /** An incident outside the zoomed axis comes into sight, moved only as far as needed. */
  const bringIntoSight = (row: number): void => {
    if (!scene?.state.axis) return;
    const { firstDay, lastDay } = scene.atlas.columns;
    moveAxis(broughtIntoSight(liveSpan, whole, { from: firstDay[row]!, to: lastDay[row]! }));
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

/** The first shown row that the axis shows. */
function firstShown({ atlas, answer }: Scene, span: DayRange): number | undefined {
  const { columns } = atlas;
  for (let row = rowFrom(columns.firstDay, Math.floor(span.from)); row < columns.count; row++) {
    if (answer.fail[row] === 0) return columns.firstDay[row]! < span.to + 1 ? row : undefined;
  }
  return undefined;
}
