// The timeline: a histogram over the whole period with a window to choose, and lanes by lineage.

import { render } from 'preact';
import { type DayRange, isoOf } from '../../lib/time.ts';
import { hover, type Send, select, setAxis, setTime } from '../../state/steps.ts';
import { createOptionBox } from '../shared/option-box.ts';
import { tollText } from '../shared/toll.ts';
import type { Scene, View } from '../view.ts';
import { type Axis, axisLabels, createAxis, isSameRange, panned } from './axis.ts';
import { type BarPaths, barPaths } from './bars.ts';
import { Caption, LaneLabels } from './caption.tsx';
import { connectGestures } from './gestures.ts';
import { Handles } from './handles.tsx';
import {
  LANE_PX,
  type LaneMark,
  type LanePaths,
  laneMarkAt,
  laneMarks,
  laneNeighbour,
  lanePaths,
} from './lanes.ts';
import { Plot, type PlotLayout } from './plot.tsx';
import './timeline.css';
import { snapped } from './window.ts';
import { YearButtons } from './years.tsx';

const REACH_PX = 7;
const WIDE_PX = 700;

/** `whole` are the whole years that the data span. */
export function mountTimeline(whole: DayRange): View {
  return (root, send) => mount(root, send, whole);
}

/** Everything a drawing needs that is worth keeping while nothing it depends on changes. */
interface Picture {
  readonly axis: Axis;
  readonly layout: PlotLayout;
  readonly bars: BarPaths;
  readonly marks: readonly LaneMark[];
  readonly lanes: LanePaths | null;
}

function mount(root: HTMLElement, send: Send, whole: DayRange) {
  const side = child(root, 'timeline-side');
  const plot = child(root, 'timeline-plot');
  const picture = child(plot, 'timeline-picture');
  const overlay = child(plot, 'timeline-overlay');
  const tip = child(plot, 'timeline-tip');
  tip.hidden = true;
  tip.setAttribute('aria-hidden', 'true');
  const lanesBox = createOptionBox('timeline-lanes');
  plot.insertBefore(lanesBox.element, overlay);
  let scene: Scene | null = null;
  let widthPx = 0;
  let kept: { readonly key: readonly unknown[]; readonly picture: Picture } | null = null;
  let focused: LaneMark | undefined;

  const pictureOf = (current: Scene): Picture => {
    const { state, answer, atlas } = current;
    const isWide = !state.embed && root.clientWidth >= WIDE_PX;
    const key = [answer, state.axis, state.measure, widthPx, isWide, atlas.columns];
    if (kept?.key.every((value, at) => value === key[at])) return kept.picture;
    const axis = createAxis(state.axis ?? whole, widthPx);
    const layout: PlotLayout = {
      top: 22,
      bars: isWide ? 56 : 62,
      labels: 24,
      lanes: isWide ? 8 * LANE_PX : 0,
    };
    const count = atlas.lineages.length;
    const marks = isWide ? laneMarks(atlas.columns, axis) : [];
    const made: Picture = {
      axis,
      layout,
      bars: barPaths(answer.bins, state.measure, count, axis, layout.bars),
      marks,
      lanes: isWide ? lanePaths(atlas.columns, marks, answer.fail, count) : null,
    };
    kept = { key, picture: made };
    return made;
  };

  const windowOf = ({ state }: Scene): DayRange => {
    const { time } = state.filters;
    return time ? { from: Math.max(whole.from, time.from), to: Math.min(whole.to, time.to) } : whole;
  };
  let liveWindow = whole;
  const chooseWindow = (window: DayRange | null, isDragging: boolean): void => {
    liveWindow = window ?? whole;
    send(setTime(isSameRange(window, whole) ? null : window, isDragging));
  };
  const moveAxis = (span: DayRange): void => send(setAxis(isSameRange(span, whole) ? null : span));

  const draw = (): void => {
    if (!scene || widthPx === 0) return;
    const current = scene;
    const { state, locale, atlas, answer } = current;
    const drawn = pictureOf(current);
    const { axis, layout, marks } = drawn;
    const window = windowOf(current);
    liveWindow = window;
    const labels = axisLabels(axis, locale.formats);
    const markOf = (id: string | null): LaneMark | undefined => {
      const row = id === null ? undefined : atlas.columns.indexOf.get(id);
      return marks.find((mark) => mark.row === row);
    };
    const selected = markOf(state.selected);
    plot.style.blockSize = `${layout.top + layout.bars + layout.labels + layout.lanes}px`;
    render(<Caption scene={current} send={send} whole={whole} span={axis.span} />, side);
    if (drawn.lanes) render(<LaneLabels scene={current} />, laneColumn);
    laneColumn.hidden = !drawn.lanes;
    lanesBox.element.hidden = !drawn.lanes;
    lanesBox.label(locale.messages.timeline.lanes);
    render(
      <Plot
        axis={axis}
        layout={layout}
        bars={drawn.bars}
        lanes={drawn.lanes}
        lineages={atlas.lineages}
        window={window}
        yearLines={labels.map((label) => axis.xOf(label.range.from)).filter((x) => x > 0)}
        hovered={markOf(state.hovered)}
        selected={selected}
        focused={document.activeElement === lanesBox.element ? focused : undefined}
        label={summaryOf(current)}
        locale={locale}
      />,
      picture,
    );
    render(
      <>
        <YearButtons
          labels={labels}
          axis={axis}
          top={layout.top + layout.bars}
          window={state.filters.time}
          locale={locale}
          onChoose={(range) => chooseWindow(isSameRange(state.filters.time, range) ? null : range, false)}
        />
        <Handles
          axis={axis}
          whole={whole}
          window={window}
          live={() => liveWindow}
          unit={answer.bins.unit}
          top={layout.top - 12}
          locale={locale}
          onChange={(next) => chooseWindow(next, true)}
        />
        {selected && (
          <DateFlag
            x={selected.x}
            axis={axis}
            text={locale.formats.date(atlas.columns.start[selected.row] ?? '', 'short')}
          />
        )}
      </>,
      overlay,
    );
  };

  const laneColumn = child(root, 'timeline-lane-labels');

  const showTip = (xPx: number, yPx: number): void => {
    if (!scene) return;
    const drawn = pictureOf(scene);
    const lanesTop = drawn.layout.top + drawn.layout.bars + drawn.layout.labels;
    const text =
      yPx < lanesTop - drawn.layout.labels
        ? barText(scene, drawn.axis, xPx)
        : markText(scene, drawn, xPx, yPx - lanesTop);
    tip.hidden = text === null;
    if (text === null) return;
    tip.textContent = text;
    const left = Math.min(drawn.axis.widthPx - tip.offsetWidth, Math.max(0, xPx - tip.offsetWidth / 2));
    tip.style.left = `${left}px`;
    tip.style.top = `${Math.max(-24, yPx - 34)}px`;
  };
  const hoverAt = (xPx: number, yPx: number): void => {
    showTip(xPx, yPx);
    const mark = scene && markNear(scene, xPx, yPx);
    plot.classList.toggle('has-target', mark !== undefined && mark !== null);
    send(hover(mark && scene ? (scene.atlas.columns.id[mark.row] ?? null) : null));
  };
  const markNear = (current: Scene, xPx: number, yPx: number): LaneMark | undefined => {
    const { marks, layout } = pictureOf(current);
    const lanesTop = layout.top + layout.bars + layout.labels;
    return yPx < lanesTop ? undefined : laneMarkAt(marks, current.answer.fail, xPx, yPx - lanesTop, REACH_PX);
  };
  const tap = (xPx: number, yPx: number): void => {
    if (!scene) return;
    const mark = markNear(scene, xPx, yPx);
    if (mark) {
      send(select(scene.atlas.columns.id[mark.row] ?? null));
      return;
    }
    const { axis, layout } = pictureOf(scene);
    if (yPx > layout.top + layout.bars) return;
    const day = axis.dayOf(xPx);
    const bin = snapped(day, day, scene.answer.bins.unit, whole);
    chooseWindow(isSameRange(scene.state.filters.time, bin) ? null : bin, false);
  };

  connectGestures(plot, {
    axis: () => (scene ? pictureOf(scene).axis : createAxis(whole, 1)),
    unit: () => scene?.answer.bins.unit ?? 'year',
    whole,
    window: () => (scene?.state.filters.time ? windowOf(scene) : null),
    wheelZooms: () => scene?.state.embed === false && window.matchMedia('(width >= 1000px)').matches,
    onWindow: chooseWindow,
    onAxis: moveAxis,
    onTap: tap,
    onHover: hoverAt,
    onLeave() {
      tip.hidden = true;
      send(hover(null));
    },
  });

  const focus = (mark: LaneMark | undefined): void => {
    focused = mark;
    if (!mark || !scene) return;
    const { atlas, locale } = scene;
    const name = [atlas.texts.title[mark.row], locale.formats.date(atlas.columns.start[mark.row] ?? '')];
    lanesBox.announce([...name, tollText(atlas.columns, mark.row, locale)].join(', '));
    send(hover(atlas.columns.id[mark.row] ?? null));
    draw();
  };
  lanesBox.element.addEventListener('focus', () => {
    if (!scene) return;
    const { fail } = scene.answer;
    const shown = pictureOf(scene).marks.filter((mark) => fail[mark.row] === 0);
    focus(shown.find((mark) => mark.row === focused?.row) ?? shown[0]);
  });
  lanesBox.element.addEventListener('blur', () => {
    send(hover(null));
    draw();
  });
  lanesBox.element.addEventListener('keydown', (event) => {
    const steps = {
      ArrowLeft: 'previous',
      ArrowRight: 'next',
      ArrowUp: 'above',
      ArrowDown: 'below',
    } as const;
    if (!scene || !focused) return;
    if (event.key in steps) {
      event.preventDefault();
      const { marks } = pictureOf(scene);
      focus(
        laneNeighbour(marks, scene.answer.fail, focused, steps[event.key as keyof typeof steps]) ?? focused,
      );
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      send(select(scene.atlas.columns.id[focused.row] ?? null));
    }
  });

  new ResizeObserver(() => {
    widthPx = Math.floor(picture.clientWidth);
    draw();
  }).observe(picture);

  return (next: Scene): void => {
    const before = scene;
    scene = next;
    if (widthPx === 0) widthPx = Math.floor(picture.clientWidth);
    draw();
    if (next.state.selected !== before?.state.selected) queueMicrotask(() => followSelection(next));
  };

  /** A selected incident outside the zoomed axis comes into sight, moved only as far as needed. */
  function followSelection({ state, atlas }: Scene): void {
    const row = state.selected === null ? undefined : atlas.columns.indexOf.get(state.selected);
    if (row === undefined || !state.axis) return;
    const day = atlas.columns.firstDay[row]!;
    const margin = Math.round((state.axis.to - state.axis.from) / 10);
    if (day < state.axis.from) moveAxis(panned(state.axis, whole, day - state.axis.from - margin));
    else if (day > state.axis.to) moveAxis(panned(state.axis, whole, day - state.axis.to + margin));
  }
}

function DateFlag({ x, axis, text }: { x: number; axis: Axis; text: string }) {
  return (
    <span class="date-flag" style={{ left: `${Math.max(44, Math.min(axis.widthPx - 44, x))}px` }}>
      {text}
    </span>
  );
}

function summaryOf({ state, answer, locale }: Scene): string {
  const { messages, formats } = locale;
  const caption = (state.measure === 'deaths' ? messages.timeline.deathsPer : messages.timeline.incidentsPer)[
    answer.bins.unit
  ];
  const period = answer.period ? `${formats.year(answer.period.from)}–${formats.year(answer.period.to)}` : '';
  return messages.timeline.summary(caption, formats.number(answer.shown), period);
}

/** `2015, quarter 4: 5 incidents` of the bar under a pixel. */
function barText({ state, answer, locale }: Scene, axis: Axis, xPx: number): string | null {
  const { edges, incidents, deaths } = answer.bins;
  const day = axis.dayOf(xPx);
  const bin = edges.findLastIndex((edge) => edge <= day);
  const count = edges.length - 1;
  if (bin < 0 || bin >= count) return null;
  const values = state.measure === 'deaths' ? deaths : incidents;
  let sum = 0;
  for (let at = bin; at < values.length; at += count) sum += values[at]!;
  const { formats, messages } = locale;
  const last = edges[bin + 1]! - 1;
  const period =
    last === edges[bin] ? formats.day(last) : formats.dates(isoOf(edges[bin]!), isoOf(last), 'short');
  const amount =
    state.measure === 'deaths'
      ? messages.receipt.deaths(formats.number(sum))
      : messages.list.yearCount(sum, formats);
  return messages.timeline.bar(period, amount);
}

function markText(
  { atlas, answer, locale }: Scene,
  { marks }: Picture,
  xPx: number,
  yPx: number,
): string | null {
  const mark = laneMarkAt(marks, answer.fail, xPx, yPx, REACH_PX);
  if (!mark) return null;
  const date = locale.formats.date(atlas.columns.start[mark.row] ?? '', 'short');
  return `${atlas.texts.title[mark.row]} · ${date} · ${tollText(atlas.columns, mark.row, locale)}`;
}

function child(root: HTMLElement, className: string): HTMLElement {
  const element = document.createElement('div');
  element.className = className;
  root.append(element);
  return element;
}
