// The timeline: a histogram over the whole period with a window to choose, and lanes by lineage.

import type { DayRange } from '../../lib/time.ts';
import { hover, type Send, select } from '../../state/steps.ts';
import { later } from '../shared/later.ts';
import { child, createRegion } from '../shared/region.ts';
import type { Draw, Scene, View } from '../view.ts';
import { createAxis, inWhole } from './axis.ts';
import { Caption, LaneLabels, Ways } from './caption.tsx';
import { DateFlag } from './date-flag.tsx';
import { Frame, HoveredColumn } from './frame.tsx';
import { Handles } from './handles.tsx';
import { connectInteraction } from './interaction.ts';
import { createLaneKeys } from './lane-keys.ts';
import { type LaneMark, laneMarkOf } from './lanes.ts';
import { createMovement } from './movement.ts';
import { createDialogs } from './open-dialogs.ts';
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
  const dialogs = createDialogs(root);
  const finger = window.matchMedia('(pointer: coarse)');
  let scene: Scene | null = null;
  // Measured when they change, not at each drawing: reading them would lay the page out once more.
  let [widthPx, rootWidthPx] = [0, 0];
  let pointed: Pointed | undefined;
  let pointedIn: Picture | null = null;

  const drawn = (current: Scene): Picture =>
    pictures(current, {
      widthPx,
      viewportHeightPx: window.innerHeight,
      pixelRatio: window.devicePixelRatio,
      // Two sides that are compared take the place of the lanes.
      hasLanes: !current.state.embed && !current.state.compare && rootWidthPx >= LANES_FROM_PX,
    });
  const idOf = (row: number): string | null => scene?.atlas.columns.id[row] ?? null;
  const movement = createMovement(whole, send, tip.hide);
  const { choose, glideTo, moveByHand } = movement;

  const laneKeys = createLaneKeys({
    scene: () => scene,
    span: movement.span,
    onFocus(row) {
      const id = row === null ? null : idOf(row);
      send(hover(id === null ? [] : [id]));
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
    const chosen = inWhole(time ?? whole, whole);
    movement.drawn(chosen, axis.span);
    // Something else is on screen than what was pointed at.
    if (pointedIn !== now) pointed = undefined;

    plot.style.height = `${layout.bottom}px`;
    laneLabels.element.style.top = `${layout.lanesTop}px`;
    laneLabels.element.hidden = laneKeys.element.hidden = !layout.hasLanes;
    laneKeys.label(locale.messages.timeline.lanes);
    picture.element.classList.toggle('has-selection', selected !== undefined);
    nameAs(summaryOf(current, now.coverage));
    const ways = <Ways scene={current} whole={whole} onGlide={glideTo} onOpen={dialogs.open} />;
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
        window={chosen}
        hovered={state.hovered.flatMap((id) => markOf(rowOf(id)) ?? [])}
        selected={selected}
        focused={markOf(focused)}
      />
    ));
    drawOverview(overview, current, now, { live: movement.span, onMove: moveByHand });
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
    dialogs.draw(current, now.coverage);
    mirrorRoot.hidden = !state.compare;
    if (state.compare) {
      void mirror.ask();
      mirror.part?.(current, state.compare, { axis, lines: now.lines, window: chosen });
    }
    overlay.draw([now, time, state.selected, finger.matches], () => (
      <>
        <Handles
          axis={axis}
          whole={whole}
          window={chosen}
          live={movement.window}
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
  const nameAs = (summary: string): void => {
    const { element } = picture;
    if (element.getAttribute('aria-label') !== summary) element.setAttribute('aria-label', summary);
  };

  connectInteraction(root, plot, {
    scene: () => scene,
    picture: () => (scene && widthPx > 0 ? drawn(scene) : null),
    axis: () => createAxis(movement.span(), Math.max(1, widthPx), scene?.locale.direction),
    whole,
    send,
    movement,
    onPoint(next) {
      pointed = next;
      pointedIn = scene && drawn(scene);
      draw();
    },
    tip,
  });

  /** An incident outside the zoomed axis comes into sight. */
  const bringIntoSight = (row: number): void => {
    if (!scene?.state.axis) return;
    const { firstDay, lastDay } = scene.atlas.columns;
    movement.bringIntoSight({ from: firstDay[row]!, to: lastDay[row]! });
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
