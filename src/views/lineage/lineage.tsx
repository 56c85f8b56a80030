// The lineages: the groups' own lives as lanes over time, their splits, mergers, new names and pledges, and the
// incidents of each on its line; the same as tables. Fetched when it is opened.

import { recordById, recordOf } from '../../data/record.ts';
import type { DayRange } from '../../lib/time.ts';
import { hover, type Send, select, showStage } from '../../state/steps.ts';
import { isForPage } from '../shared/escape.ts';
import { focusFirst, menuButton } from '../shared/focus.ts';
import { child, createRegion } from '../shared/region.ts';
import type { Draw, Scene, View } from '../view.ts';
import { Axis, Veil, yearStarts } from './axis.tsx';
import { createFigures, type Figure, markScaleOf } from './figure.ts';
import { type Form, Head } from './head.tsx';
import { type Item, keyOf } from './items.ts';
import { Key } from './key.tsx';
import { createLineageKeys } from './keys.ts';
import { createLoading, type Load } from './loading.tsx';
import { Overlay } from './overlay.tsx';
import { PAPER_WIDTH_PX, printLineages } from './paper.tsx';
import type { Mark } from './parts.ts';
import { Emphasis, Ground, Lines, Marks, Names } from './plot.tsx';
import { connectPointing } from './pointing.ts';
import { Tables } from './table.tsx';
import { familyName, itemText, type Speech, speechOf, summaryOf } from './words.ts';
import './lineage.css';

/** The column in which an incident opens beside the picture, on pages that have one. */
const SIDE_PX = 360;

export function mountLineages(load: Load, whole: DayRange): View {
  return (root, send) => mount(root, send, load, whole);
}

function mount(root: HTMLElement, send: Send, load: Load, whole: DayRange): Draw {
  const head = createRegion(root, 'lineage-head');
  const notice = createRegion(root, 'lineage-notice');
  const frame = child(root, 'lineage-frame');
  const axis = createRegion(frame, 'lineage-axis');
  const plot = child(frame, 'lineage-plot');
  const picture = createRegion(plot, 'lineage-picture');
  const emphasis = createRegion(plot, 'lineage-emphasis');
  const tables = createRegion(root, 'lineage-tables-frame');
  const key = createRegion(root, 'lineage-foot');
  const figures = createFigures(whole);
  const loading = createLoading(
    load,
    notice,
    () => (scene && !root.hidden ? scene.locale.language : null),
    () => draw(),
  );
  const column = window.matchMedia('(width >= 1000px)');

  let scene: Scene | null = null;
  let form: Form = 'picture';
  let [widthPx, heightPx] = [0, 0];
  // Keys of items: the items themselves are made anew with each layout.
  let pointed: string | null = null;
  let focused: string | null = null;
  let opened: string | null = null;

  const figureOf = (current: Scene): Figure | null => {
    const payload = loading.payload();
    if (!payload || widthPx <= 0) return null;
    const isNarrowed = current.state.selected !== null || current.state.embed || !column.matches;
    const leastWidthPx = isNarrowed ? widthPx : widthPx - SIDE_PX;
    return figures(current, payload, { widthPx, leastWidthPx, heightPx });
  };
  const find = (figure: Figure, wanted: string | null): Item | undefined =>
    wanted === null ? undefined : figure.items.find((item) => keyOf(item) === wanted);
  const open = (item: Item): void => {
    if (item.kind === 'incident') send(select(scene && recordOf(scene.atlas, item.mark.row).id));
    else {
      opened = opened === keyOf(item) ? null : keyOf(item);
      draw();
      plot.querySelector<HTMLElement>('.lineage-card button')?.focus({ preventScroll: true });
      plot.querySelector('.lineage-card')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    }
  };
  const close = (): void => {
    const figure = scene && figureOf(scene);
    const item = figure ? find(figure, opened) : undefined;
    opened = null;
    draw();
    if (item) keys.focusOn(item);
  };
  const keys = createLineageKeys({
    items: () => (scene ? (figureOf(scene)?.items ?? []) : []),
    isMirrored: () => scene?.locale.direction === 'rtl',
    say(item) {
      const payload = loading.payload();
      return scene && payload ? itemText(speechOf(scene, payload), item).join(', ') : '';
    },
    onFocus(item) {
      focused = item ? keyOf(item) : null;
      hoverOn(item ?? undefined);
      draw();
      plot.querySelector('.lineage-focus')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    },
    onOpen: open,
  });
  plot.append(keys.element);
  const overlay = createRegion(plot, 'lineage-overlay');

  const hoverOn = (item: Item | undefined): void => {
    const id = scene && item?.kind === 'incident' ? recordOf(scene.atlas, item.mark.row).id : undefined;
    send(hover(id === undefined ? [] : [id]));
  };
  connectPointing(plot, {
    figure: () => scene && figureOf(scene),
    overlay: overlay.element,
    onPoint(item) {
      pointed = item ? keyOf(item) : null;
      hoverOn(item);
      draw();
    },
    onOpen: open,
    onMiss() {
      if (opened !== null) close();
    },
  });
  plot.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || opened === null) return;
    event.preventDefault();
    close();
  });

  document.addEventListener('keydown', (event) => {
    // The incident that is open beside the picture is closed first.
    if (scene?.state.stage !== 'lineages' || scene.state.selected !== null || !isForPage(event)) return;
    send(showStage('map'));
  });

  const drawPicture = (current: Scene, speech: Speech, figure: Figure): void => {
    const { layout, fail, chosen } = figure;
    const { state, atlas } = current;
    const { scale } = layout;
    plot.style.height = `${layout.heightPx}px`;
    keys.place(layout.bands, (family) => speech.words.lanes(familyName(speech, family)));
    axis.draw([layout, state.filters.time, current.locale], () => (
      <Axis speech={speech} scale={scale} send={send} />
    ));
    picture.draw([figure, atlas], () => {
      const props = { layout, scene: current, fail, chosen };
      return (
        <svg width={scale.widthPx} height={layout.heightPx} role="img" aria-label={summaryOf(speech, layout)}>
          <Ground layout={layout} yearStarts={yearStarts(scale)} />
          <Lines {...props} />
          <Marks {...props} />
          <Veil scale={scale} time={state.filters.time} heightPx={layout.heightPx} />
          <Names {...props} />
        </svg>
      );
    });
    const markOf = (id: string | null): Mark | undefined => {
      const row = recordById(atlas, id)?.row;
      return row === undefined ? undefined : layout.marks.find((mark) => mark.row === row);
    };
    emphasis.draw([layout, state.selected, state.hovered, focused], () => (
      <svg width={scale.widthPx} height={layout.heightPx} aria-hidden="true">
        <Emphasis
          layout={layout}
          selected={markOf(state.selected)}
          hovered={state.hovered.flatMap((id) => markOf(id) ?? [])}
          focus={find(figure, focused)}
        />
      </svg>
    ));
    // What is open says its name itself.
    const named = pointed ?? focused;
    overlay.draw([figure, pointed, focused, opened, atlas, current.locale, speech.payload], () => (
      <Overlay
        speech={speech}
        figure={figure}
        pointed={named === opened ? undefined : find(figure, named)}
        opened={find(figure, opened)}
        send={send}
        onClose={close}
      />
    ));
  };

  const draw = (): void => {
    if (!scene || root.hidden) return;
    const current = scene;
    loading.drawNotice(current.locale.language);
    const payload = loading.payload();
    if (!payload) return;
    const speech = speechOf(current, payload);
    root.setAttribute('aria-label', speech.words.region);
    head.draw([form, current.locale, current.answer.total, current.state.embed], () => (
      <Head
        speech={speech}
        form={form}
        send={send}
        onForm={(next) => {
          form = next;
          draw();
        }}
      />
    ));
    frame.hidden = key.element.hidden = form !== 'picture';
    tables.element.hidden = form !== 'table';
    const figure = figureOf(current);
    if (form === 'picture' && figure) drawPicture(current, speech, figure);
    if (form === 'table' && figure) {
      tables.draw([current.answer, payload, current.locale], () => (
        <Tables speech={speech} lives={figure.lives} />
      ));
    }
    key.draw([current.locale, widthPx], () => <Key speech={speech} markScale={markScaleOf(widthPx)} />);
  };

  const measure = (): void => {
    if (form !== 'picture') return;
    widthPx = Math.floor(plot.clientWidth);
    // On a page of one screen the lanes fill it; in page flow they are as high as they need.
    heightPx = column.matches ? root.clientHeight - head.element.offsetHeight - axis.element.offsetHeight : 0;
  };
  new ResizeObserver(() =>
    requestAnimationFrame(() => {
      measure();
      draw();
    }),
  ).observe(root);

  const paperFigures = createFigures(whole);
  printLineages(root, () => {
    const payload = loading.payload();
    if (!scene || !payload || scene.state.stage !== 'lineages') return null;
    const size = { widthPx: PAPER_WIDTH_PX, leastWidthPx: PAPER_WIDTH_PX, heightPx: 0 };
    const figure = paperFigures(scene, payload, size);
    return { speech: speechOf(scene, payload), figure, form, markScale: markScaleOf(PAPER_WIDTH_PX) };
  });

  return (next) => {
    const wasOpen = scene?.state.stage === 'lineages';
    scene = next;
    const isOpen = next.state.stage === 'lineages';
    // The button that closes it goes with it: the focus moves on to the one that opens it.
    const hadFocus = root.contains(document.activeElement);
    root.hidden = !isOpen;
    if (!isOpen) {
      if (wasOpen && hadFocus)
        focusFirst([document.querySelector<HTMLElement>('.lineage-switch'), menuButton()]);
      return;
    }
    loading.ask(next.locale.language, !wasOpen);
    draw();
  };
}
