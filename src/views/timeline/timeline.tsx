// The timeline: people killed as bars over the whole period, with a window to choose, and beneath them the incidents.

import { recordOf, rowById } from '../../data/record.ts';
import type { DayRange } from '../../lib/time.ts';
import { hover, type Send, select } from '../../state/steps.ts';
import { child, createRegion } from '../shared/region.ts';
import type { Troubles } from '../shared/trouble.ts';
import type { Draw, Scene, View } from '../view.ts';
import { createAxis, inWhole, isSameRange } from './axis.ts';
import { Foot, LineCaption, SideCaption } from './caption.tsx';
import { Frame } from './frame.tsx';
import { createGrip } from './grip.ts';
import type { addTimelineHands, TimelineHands } from './hands.ts';
import { createLateParts } from './late-parts.ts';
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
import { createSizes } from './sizes.ts';
import { isFitted } from './tools.tsx';
import { windowText } from './window-flag.tsx';
import { daysOfBin, summaryOf } from './words.ts';
import { YearButtons } from './years.tsx';

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
  const sizes = createSizes(
    root,
    plot,
    () => scene,
    () => draw(),
  );
  const { mirrorRoot, mirror, lanes, table, typed, coverage } = createLateParts(root, {
    ...{ whole, send, troubles },
    draw: () => draw(),
    onLanes: (isWanted) => onLarge(isWanted),
  });
  const pictures = createPictures(whole, () => lanes.part);
  const grip = createGrip();
  const finger = window.matchMedia('(pointer: coarse)');
  let scene: Scene | null = null;
  // Lanes beside a caption, more height below one: the reader's choice, until the page is left.
  let isLarge = false;
  let pointed: Pointed | undefined;
  let pointedIn: Picture | null = null;

  const drawn = (current: Scene): Picture =>
    pictures(
      current,
      {
        widthPx: sizes.widthPx(),
        viewportHeightPx: sizes.viewportHeightPx(),
        pixelRatio: window.devicePixelRatio,
        isBeside: sizes.isBeside(current),
        lower: lowerOf(current.state, sizes.isBeside(current), isLarge, lanes.part !== null),
        linePx: sizes.type().linePx,
      },
      sizes.type(),
    );
  const idOf = (row: number): string | null => scene && recordOf(scene.atlas, row).id;
  const movement = createMovement(whole, send, () => hands?.hideTip());
  const { choose, glideTo, moveByHand } = movement;

  let hands: TimelineHands | null = null;
  const addHands = (): void => {
    hands =
      handsCode()?.(root, plot, {
        scene: () => scene,
        picture: () => (scene && sizes.widthPx() > 0 ? drawn(scene) : null),
        axis: () => createAxis(movement.span(), Math.max(1, sizes.widthPx()), scene?.locale.direction),
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
    if (!scene || sizes.widthPx() <= 0) return;
    if (!hands) addHands();
    const current = scene;
    const { state, locale, atlas, answer } = current;
    const { time } = state.filters;
    lanes.need(isLarge && sizes.isBeside(current) && !state.compare ? 'lanes' : null);
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
    const isLine = !sizes.isBeside(current);
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
        type={sizes.type()}
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

  finger.addEventListener('change', draw);

  return (next) => {
    const before = scene;
    scene = next;
    if (next.state.embed !== before?.state.embed) sizes.measure();
    draw();
    const { selected } = next.state;
    const row = rowById(next.atlas, selected);
    // After this draw: a step sent while views are drawing would redraw those that came before.
    if (row !== undefined && selected !== before?.state.selected) queueMicrotask(() => bringIntoSight(row));
  };
}
