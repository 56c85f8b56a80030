// The timeline: people killed as bars over the whole period, with a window to choose, and beneath them the incidents.

import { recordOf, rowById } from '../../data/record.ts';
import type { DayRange } from '../../lib/time.ts';
import { hover, type Send, select } from '../../state/steps.ts';
import { createCoverageDialog } from '../shared/coverage/dialog.ts';
import { createLateDialog } from '../shared/late-dialog.ts';
import { later } from '../shared/later.ts';
import { child, createRegion } from '../shared/region.ts';
import type { Troubles } from '../shared/trouble.ts';
import type { Draw, Scene, View } from '../view.ts';
import { createAxis, inWhole, isSameRange } from './axis.ts';
import { Foot, LineCaption, SideCaption } from './caption.tsx';
import { Frame } from './frame.tsx';
import { createGrip } from './grip.ts';
import type { addTimelineHands, TimelineHands } from './hands.ts';
import { lowerOf } from './layout.ts';
import { createMovement } from './movement.ts';
import { Overlay } from './overlay.tsx';
import { createPictures, type Picture } from './picture.ts';
import { type Place, placeOf } from './place.ts';
import { Plot } from './plot.tsx';
import type { Pointed } from './pointing.ts';
import './timeline.css';
import './plot.css';
import './overlay.css';
import { isFitted } from './tools.tsx';
import { createTypeProbe, type TypeSize } from './type-size.ts';
import { windowText } from './window-flag.tsx';
import { daysOfBin, summaryOf } from './words.ts';
import { YearButtons } from './years.tsx';

/** Wider timelines have their words beside the plot, and the incidents one by one. */
const BESIDE_FROM_PX = 700;

/** `whole` are the whole years that the data span. `handsCode` is null until it has come; a drawing follows then. */
export function mountTimeline(
  whole: DayRange,
  troubles: Troubles,
  handsCode: () => typeof addTimelineHands | null,
): View {
  return (root, send) => mount(root, send, whole, troubles, handsCode);
}

function mount(
  root: HTMLElement,
  send: Send,
  whole: DayRange,
  troubles: Troubles,
  handsCode: () => typeof addTimelineHands | null,
): Draw {
  const side = createRegion(root, 'timeline-side');
  const plot = child(root, 'timeline-plot');
  const under = createRegion(plot, 'timeline-picture');
  const picture = createRegion(plot, 'timeline-picture');
  picture.element.setAttribute('role', 'img');
  const frame = createRegion(plot, 'timeline-picture');
  const overview = createRegion(plot, 'timeline-overlay');
  const years = createRegion(plot, 'timeline-overlay');
  const overlay = createRegion(plot, 'timeline-overlay');
  const foot = createRegion(root, 'timeline-foot');
  const mirrorRoot = child(root, 'timeline-mirror');
  const mirror = later(
    async () => (await import('./mirrored/mirror.tsx')).createMirror(mirrorRoot),
    () => {
      if (mirror.part) troubles.over(mirror);
      else troubles.say(mirror, { lost: 'part', reason: mirror.failure, again: mirror.ask });
      draw();
    },
  );
  const lanes = later(
    async () => (await import('./lanes-picture.tsx')).createLanes(),
    () => {
      if (lanes.part) troubles.over(lanes);
      else {
        troubles.say(lanes, {
          lost: 'part',
          reason: lanes.failure,
          again: () => onLarge(true),
          isAction: true,
        });
        isLarge = false;
      }
      draw();
    },
  );
  const pictures = createPictures(whole, () => lanes.part);
  const grip = createGrip();
  const table = createLateDialog(
    root,
    troubles,
    async () => (await import('./bars-table.tsx')).openBarsTable,
  );
  // An embed has no way to it.
  const typed =
    import.meta.env.MODE === 'embed'
      ? null
      : createLateDialog(root, troubles, async () => (await import('./typed.tsx')).typedOpener(whole, send));
  const coverage = createCoverageDialog(root, troubles);
  const finger = window.matchMedia('(pointer: coarse)');
  let scene: Scene | null = null;
  // Measured when they change, not at each drawing: reading them would lay the page out once more.
  let [widthPx, rootWidthPx] = [0, 0];
  let viewportHeightPx = window.innerHeight;
  const probe = createTypeProbe(plot);
  // Not before the first drawing, which measures: asking lays the page out.
  let type: TypeSize | null = null;
  const typeNow = (): TypeSize => {
    type ??= probe();
    return type;
  };
  // Lanes beside a caption, more height below one: the reader's choice, until the page is left.
  let isLarge = false;
  let pointed: Pointed | undefined;
  let pointedIn: Picture | null = null;

  const isBeside = ({ state }: Scene): boolean => !state.embed && rootWidthPx >= BESIDE_FROM_PX;
  const drawn = (current: Scene): Picture =>
    pictures(
      current,
      {
        widthPx,
        viewportHeightPx,
        pixelRatio: window.devicePixelRatio,
        isBeside: isBeside(current),
        lower: lowerOf(current.state, isBeside(current), isLarge, lanes.part !== null),
        linePx: typeNow().linePx,
      },
      typeNow(),
    );
  const idOf = (row: number): string | null => scene && recordOf(scene.atlas, row).id;
  const movement = createMovement(whole, send, () => hands?.hideTip());
  const { choose, glideTo, moveByHand } = movement;

  let hands: TimelineHands | null = null;
  const addHands = (): void => {
    hands =
      handsCode()?.(root, plot, {
        scene: () => scene,
        picture: () => (scene && widthPx > 0 ? drawn(scene) : null),
        axis: () => createAxis(movement.span(), Math.max(1, widthPx), scene?.locale.direction),
        ...{ whole, send, movement },
        onPoint(next) {
          pointed = next;
          pointedIn = scene && drawn(scene);
          draw();
        },
        keys: {
          scene: () => scene,
          span: movement.span,
          onFocus(row) {
            const id = row === null ? null : idOf(row);
            send(hover(id === null ? [] : [id]));
            if (row !== null) bringIntoSight(row);
            draw();
          },
          onOpen: (row) => send(select(idOf(row))),
        },
      }) ?? null;
    if (hands) plot.insertBefore(hands.keys.element, years.element);
  };

  const draw = (): void => {
    if (!scene || widthPx <= 0) return;
    if (!hands) addHands();
    const current = scene;
    const { state, locale, atlas, answer } = current;
    const { time } = state.filters;
    lanes.need(isLarge && isBeside(current) && !state.compare ? 'lanes' : null);
    const now = drawn(current);
    const { axis, layout } = now;
    const at = (row: number | null | undefined): Place | undefined => placeOf(current, now, row ?? undefined);
    const selected = at(rowById(atlas, state.selected));
    const focused = hands?.keys.focused();
    const chosen = inWhole(time ?? whole, whole);
    movement.drawn(chosen, axis.span);
    // Something else is on screen than what was pointed at.
    if (pointedIn !== now) pointed = undefined;

    plot.style.height = `${layout.bottom}px`;
    if (hands) {
      const { element, label } = hands.keys;
      element.hidden = layout.lower === 'none';
      element.style.top = `${layout.lowerTop}px`;
      label(locale.messages.timeline[layout.lower === 'lanes' ? 'lanes' : 'cells']);
    }
    picture.element.classList.toggle('has-selection', selected !== undefined);
    nameAs(summaryOf(current, now.bins, now.coverage));
    const caption = {
      scene: current,
      picture: now,
      whole,
      live: movement.window,
      isLarge,
      onLarge,
      onGlide: glideTo,
      onTable: table.open,
      onTyped: () => typed?.open(),
      onCoverage: coverage.open,
    };
    const isLine = !isBeside(current);
    // The names of the lanes follow what is shown, the zoom buttons what is open; beside the plot no word follows a window.
    const ofTime = isLine ? time : isFitted(state, whole);
    side.draw([now, ofTime, layout.lower === 'lanes' && answer.order, state.selected], () =>
      isLine ? <LineCaption {...caption} /> : <SideCaption {...caption} />,
    );
    foot.draw([now, time, isLine], () => isLine && isLarge && !state.embed && <Foot {...caption} />);
    const bin = pointed?.kind === 'bin' ? pointed.bin : null;
    under.draw([now, hands, bin], () =>
      hands?.column({ picture: now, days: bin === null ? null : daysOfBin(now.bins, bin) }),
    );
    picture.draw([now], () => <Plot picture={now} lineages={atlas.lineages} locale={locale} />);
    const looks = [now, hands, time, answer.fail, state.hovered, state.highlight, state.selected, focused];
    frame.draw(looks, () => (
      <Frame
        picture={now}
        emphasis={hands?.emphasis ?? null}
        lineages={atlas.lineages}
        window={chosen}
        fail={answer.fail}
        hovered={[...state.highlight, ...state.hovered].flatMap((id) => at(rowById(atlas, id)) ?? [])}
        selected={selected}
        focused={at(focused)}
      />
    ));
    hands?.draw(overview, current, now, { live: movement.span, onMove: moveByHand });
    const pressed = now.labels.find(({ year }) => year && isSameRange(time, year));
    years.draw([now.labels, layout.labelsTop, layout.labelsPx, pressed], () => (
      <YearButtons
        labels={now.labels}
        top={layout.labelsTop}
        heightPx={layout.labelsPx}
        window={pressed?.year ?? null}
        locale={locale}
        isMirrored={axis.isMirrored}
        onChoose={(year) => choose(year)}
      />
    ));
    table.draw(current);
    typed?.draw(current);
    coverage.draw(current);
    mirrorRoot.hidden = !state.compare;
    mirror.need(state.compare && true);
    if (state.compare) {
      mirror.part?.(current, state.compare, { axis, lines: now.lines, window: chosen });
    }
    const flag = time && !isLine && !state.compare ? windowText(current, chosen) : '';
    overlay.draw([now, time, flag, state.selected, finger.matches], () => (
      <Overlay
        scene={current}
        picture={now}
        whole={whole}
        window={chosen}
        live={movement.window}
        flag={flag}
        selected={selected}
        type={typeNow()}
        isFinger={finger.matches}
        isBeside={!isLine}
        grip={grip}
        onChange={(next) => choose(next, true)}
      />
    ));
  };
  const onLarge = (next: boolean): void => {
    isLarge = next;
    draw();
  };
  const nameAs = (summary: string): void => {
    const { element } = picture;
    if (element.getAttribute('aria-label') !== summary) element.setAttribute('aria-label', summary);
  };

  /** An incident outside the zoomed axis comes into sight. */
  const bringIntoSight = (row: number): void => {
    if (!scene?.state.axis) return;
    movement.bringIntoSight(recordOf(scene.atlas, row).days);
  };

  const measure = (): void => {
    rootWidthPx = root.clientWidth;
    // The class decides how much of the width is the plot's.
    root.classList.toggle('is-beside', scene !== null && isBeside(scene));
    type = probe();
    root.classList.toggle('has-forced-type', type.isForced);
    widthPx = Math.floor(plot.clientWidth);
  };
  // In the next frame: drawing changes the height of what is observed.
  new ResizeObserver(() =>
    requestAnimationFrame(() => {
      measure();
      draw();
    }),
  ).observe(plot);
  window.addEventListener('resize', () => {
    viewportHeightPx = window.innerHeight;
    draw();
  });
  document.fonts.addEventListener('loadingdone', () => {
    measure();
    draw();
  });
  finger.addEventListener('change', draw);

  return (next) => {
    const before = scene;
    scene = next;
    if (next.state.embed !== before?.state.embed) measure();
    draw();
    const { selected } = next.state;
    const row = rowById(next.atlas, selected);
    // After this draw: a step sent while views are drawing would redraw those that came before.
    if (row !== undefined && selected !== before?.state.selected) queueMicrotask(() => bringIntoSight(row));
  };
}
