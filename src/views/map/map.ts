// The map: Leaflet for the camera, our own canvases for ground, names and marks.

import type { LeafletMouseEvent } from 'leaflet';
import { Map as LeafletMap } from 'leaflet/src/map/Map.js';
// What these handlers bring to every map: dragging, two fingers, the wheel, double clicks.
import 'leaflet/src/map/handler/Map.DoubleClickZoom.js';
import 'leaflet/src/map/handler/Map.Drag.js';
import 'leaflet/src/map/handler/Map.ScrollWheelZoom.js';
import 'leaflet/src/map/handler/Map.TouchZoom.js';
import 'leaflet/dist/leaflet.css';
import type { Ground } from '../../data/ground.ts';
import type { MapNames } from '../../data/payload.ts';
import { ZOOMS } from '../../state/state.ts';
import { hover, type Send, select, startDrawing } from '../../state/steps.ts';
import { LEAN } from '../shared/fonts.ts';
import { whenIdle } from '../shared/idle.ts';
import { later } from '../shared/later.ts';
import { OWN_GROUND } from '../shared/own-ground.ts';
import type { Troubles } from '../shared/trouble.ts';
import type { Draw, Scene, View } from '../view.ts';
import { prefersStillness } from './camera.ts';
import { addCanvasLayer, afterFirstPicture, type CanvasLayer } from './canvas-layer.ts';
import { drawControls } from './controls.tsx';
import { createFollower } from './follow.ts';
import { type GestureHint, guardGestures } from './gestures.ts';
import { createGround } from './ground.ts';
import { markUnderFinger, markUnderPointer } from './hit.ts';
import { createInset } from './inset.ts';
import { createMapKeyboard } from './keyboard.ts';
import { areApart, type Mark } from './marks.ts';
import './map.css';
import './pan-pad.css';
import { createPicture } from './picture.ts';
import { createScaleBar } from './scale-bar.ts';
import { createTip } from './tip.ts';
import { byReader } from './turn.ts';

const ZOOM_STEP_INTO_MARK = 2;

/** Each asks again for what could not be fetched. */
interface MapFiles {
  readonly ground: () => Promise<Ground>;
  readonly names: () => Promise<MapNames>;
}

export function mountMap(files: MapFiles, troubles: Troubles): View {
  return (root, send) => mount(root, send, files, troubles);
}

function mount(root: HTMLElement, send: Send, { ground, names }: MapFiles, troubles: Troubles): Draw {
  const frame = child(root, 'map-frame');
  const controls = child(root, 'map-controls');
  const credit = child(root, 'map-credit');
  const map = new LeafletMap(frame, {
    attributionControl: false,
    zoomControl: false,
    keyboard: false,
    boxZoom: false,
    // The observer below tells of every change of size, also of those without a change of the window.
    trackResize: false,
    // Tiles of the ground are painted before they are shown.
    fadeAnimation: false,
    // Any zoom: the opening is as wide as its box, in the picture before the script and in the app.
    zoomSnap: 0,
    zoomDelta: 1,
    minZoom: ZOOMS.widest,
    maxZoom: ZOOMS.closest,
    maxBoundsViscosity: 0.6,
    ...(prefersStillness() && { zoomAnimation: false, inertia: false }),
  });
  const picture = createPicture(map, (failure) => {
    if (failure !== null) {
      const again = (): void => picture.askForMany();
      troubles.say(picture, { lost: 'part', reason: failure, again });
      return;
    }
    troubles.over(picture);
    repaint(...Object.values(layers));
  });
  const scaleBar = createScaleBar(root, map);
  const inset = createInset(root, map, {
    onShowAll: () => follower.showAll(),
    onHover: (ids) => send(hover(ids)),
  });
  const drawBearings = (): void => {
    if (!scene) return;
    scaleBar.draw(scene.locale);
    inset.draw(scene, picture.ink(scene));
  };
  // Before the canvases' own: names keep clear of them.
  map.on('moveend', drawBearings);
  const floor = createGround(map, picture.palette, (source, roleOf) => inset.setGround({ source, roleOf }));
  const layers = {
    names: addCanvasLayer(map, 'names', picture.drawLabels),
    marks: addCanvasLayer(map, 'marks', picture.drawMarks),
    emphasis: addCanvasLayer(map, 'emphasis', picture.drawEmphasis, picture.hasNoEmphasis),
  };
  const tip = createTip(root);
  // Asked for once the page is idle: then the first press on a crowded mark waits for nothing.
  const popover = later(
    async () => (await import('./popover.tsx')).createPopover(root, send),
    () => {
      if (popover.part) troubles.over(popover);
    },
  );
  afterFirstPicture(map, () => void popover.ask());
  const follower = createFollower(map, send);
  let scene: Scene | null = null;
  let paintedTheme = '';
  let pointed: Mark | null = null;
  let isMoving = false;
  let isFree = false;
  let groundCredit = OWN_GROUND;
  let hint: GestureHint | null = null;

  /** Before the first scene there is no camera to paint for. */
  const repaint = (...stale: CanvasLayer[]): void => {
    for (const layer of stale) {
      layer.touch();
      if (scene) layer.flush();
    }
  };

  // A canvas draws what a face has at the time; the lean one is asked for by no element.
  document.fonts.addEventListener('loadingdone', () => {
    picture.measureAgain();
    repaint(...Object.values(layers));
  });
  // It also fails where a stand-in, a face of the device, is missing: nobody needs to hear of that.
  whenIdle(() => void document.fonts.load(`italic 13px ${LEAN}`).catch(() => {}));

  const areas = later(
    async () => (await import('./area/areas.ts')).createAreas(map, root, send),
    () => {
      if (areas.part) troubles.over(areas);
      else {
        const wanted = scene?.state.drawing ?? null;
        const again = (): void => (wanted ? send(startDrawing(wanted)) : void areas.ask());
        troubles.say(areas, { lost: 'part', reason: areas.failure, again });
        send(startDrawing(null));
      }
      drawAreas();
    },
  );
  // Until the code that draws has come and takes the keys itself.
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !scene?.state.drawing || areas.part) return;
      event.stopPropagation();
      send(startDrawing(null));
    },
    true,
  );
  const drawAreas = (): void => {
    if (!scene) return;
    const { filters, compare, drawing } = scene.state;
    areas.need(drawing ?? filters.area ?? (compare?.by === 'area' ? 'compare' : null));
    areas.part?.(scene);
    drawButtons();
  };
  const drawButtons = (): void => {
    if (!scene) return;
    const { locale } = scene;
    drawControls(controls, scene, { isFree }, hint, {
      zoomIn: () => byReader(map).zoomIn(),
      zoomOut: () => byReader(map).zoomOut(),
      showAll: () => follower.showAll(),
      toggleMoving: () => {
        isFree = !isFree;
        frame.classList.toggle('is-free', isFree);
        drawButtons();
      },
      pan: (x, y) => {
        const size = map.getSize();
        byReader(map).panBy([x * size.x, y * size.y], { animate: !prefersStillness() });
      },
    });
    const text = locale.messages.map.attribution(groundCredit);
    if (credit.textContent !== text) credit.textContent = text;
    // The page's footer says it; others' pictures want their credit beside them.
    credit.hidden = !scene.state.embed && groundCredit === OWN_GROUND;
  };
  guardGestures(
    root,
    map,
    () => (scene?.state.embed ? (isFree ? 'wheel' : 'all') : null),
    (next) => {
      if (hint === next) return;
      hint = next;
      drawButtons();
    },
  );

  const keyboard = createMapKeyboard(root, map, {
    marks: () => picture.marks(),
    scene: () => scene,
    onFocus: (mark) => attend(mark),
    onOpen: (mark) => openMark(mark),
  });

  const idOf = (mark: Mark | null): string | null => scene?.atlas.columns.id[mark?.rows[0] ?? -1] ?? null;
  const pointOf = (mark: Mark): { x: number; y: number } => {
    const origin = map.getPixelOrigin();
    return map.layerPointToContainerPoint([mark.x - origin.x, mark.y - origin.y]);
  };
  const showTip = (mark: Mark | null): void => {
    if (!scene || !mark) {
      tip.hide();
      return;
    }
    const { x, y } = pointOf(mark);
    const size = map.getSize();
    const isInside = x >= 0 && y >= 0 && x <= size.x && y <= size.y;
    if (isInside) tip.show(scene, mark, x, y);
    else tip.hide();
  };
  /** The mark under the pointer or with the keyboard's focus has the reader's attention. */
  const attend = (mark: Mark | null): void => {
    pointed = mark;
    picture.setAttention({ pointed, focused: keyboard.focused() });
    repaint(layers.emphasis);
    showTip(mark);
    const rows = mark?.held?.() ?? mark?.rows;
    send(hover(rows?.flatMap((row) => scene?.atlas.columns.id[row] ?? []) ?? []));
  };
  const openMark = (mark: Mark): void => {
    if (!scene) return;
    tip.hide();
    if (mark.rows.length === 1) {
      send(select(idOf(mark)));
      return;
    }
    const origin = map.getPixelOrigin();
    const where = map.layerPointToLatLng([mark.x - origin.x, mark.y - origin.y]);
    const zoomIn = (): void => {
      byReader(map).setView(where, Math.min(map.getMaxZoom(), map.getZoom() + ZOOM_STEP_INTO_MARK));
    };
    if (mark.square) {
      zoomIn();
      return;
    }
    const isApart = areApart(scene.atlas.columns, mark.rows);
    const zoom = isApart && map.getZoom() < map.getMaxZoom() ? zoomIn : null;
    void openList(mark, zoom);
  };
  const openList = async (mark: Mark, zoomIn: (() => void) | null): Promise<void> => {
    const [answer, zoom] = [scene?.answer, map.getZoom()];
    if (!popover.part) await popover.ask();
    // Meanwhile the map may have been zoomed, or filtered.
    if (!scene || scene.answer !== answer || map.getZoom() !== zoom) return;
    const { x, y } = pointOf(mark);
    if (popover.part) popover.part.open(scene, mark, x, y, zoomIn);
    else {
      const again = (): void => void openList(mark, zoomIn);
      troubles.say(popover, { lost: 'part', reason: popover.failure, again, isAction: true });
    }
  };
  const markUnder = ({ layerPoint, originalEvent }: LeafletMouseEvent): Mark | null => {
    // What is being drawn is not to be covered by the name of a mark.
    if (scene?.state.drawing) return null;
    const origin = map.getPixelOrigin();
    const find = isByFinger(originalEvent) ? markUnderFinger : markUnderPointer;
    return find(picture.marks(), layerPoint.x + origin.x, layerPoint.y + origin.y) ?? null;
  };

  map.on('click', (event) => {
    const mark = markUnder(event);
    if (mark) openMark(mark);
  });
  map.on('mousemove', (event) => {
    if (isMoving) return;
    const mark = markUnder(event);
    frame.classList.toggle('has-target', mark !== null);
    if (keyOf(mark) !== keyOf(pointed)) attend(mark);
  });
  map.on('mouseout', () => {
    if (pointed) attend(null);
  });
  map.on('movestart zoomstart', () => {
    isMoving = true;
    if (pointed) attend(null);
    tip.hide();
    popover.part?.close(false);
  });
  map.on('moveend', () => {
    isMoving = false;
    picture.setAttention({ pointed, focused: keyboard.focused() });
    repaint(layers.emphasis);
  });

  const showGround = async (): Promise<void> => {
    try {
      const shown = await ground();
      groundCredit = shown.attribution ?? groundCredit;
      await floor.set(shown);
      troubles.over('ground');
    } catch (reason) {
      troubles.say('ground', { lost: 'ground', reason, again: () => showGround().then(showNames) });
    }
    drawButtons();
    drawBearings();
  };
  const showNames = async (): Promise<void> => {
    try {
      const [known, shown] = await Promise.all([names(), ground().catch(() => null)]);
      // Pictures of another's map have names of their own.
      picture.setNames(shown?.kind === 'raster' ? null : known);
      troubles.over('names');
    } catch (reason) {
      picture.setNames(null);
      troubles.say('names', { lost: 'names', reason, again: showNames });
    }
    repaint(layers.names, layers.marks);
  };
  // The names after the ground: they keep clear of what it brings along.
  void showGround().then(showNames);
  // Names that are there already come before this: the marks are then painted once, together with them.
  setTimeout(() => {
    if (picture.waitNoLonger()) repaint(layers.marks);
  });
  new ResizeObserver(() => follower.resize()).observe(frame);

  return (next: Scene): void => {
    const before = scene;
    const theme = document.documentElement.dataset.theme ?? '';
    const isRepainted = theme !== paintedTheme;
    const changed = changesOf(before, next);
    if (!changed && !isRepainted) return;
    scene = next;
    paintedTheme = theme;
    picture.setScene(next);
    if (changed?.hasOtherMarks) {
      pointed = null;
      popover.part?.close(false);
      picture.setAttention({ pointed, focused: keyboard.focused() });
    }
    // Names keep clear of the buttons: these first.
    drawButtons();
    floor.setFocus(next.atlas.columns.sets.country.dictionary);
    if (isRepainted) floor.repaint();
    // Each is painted once: by the move that `follow` makes, or by the flush after it.
    // Names keep clear of the words beside incidents, which a filter changes.
    if (isRepainted || changed?.hasOtherLabels || changed?.hasOtherMarks) layers.names.touch();
    if (isRepainted || changed?.hasOtherMarks || changed?.isOtherSelected) layers.marks.touch();
    layers.emphasis.touch();
    follower.follow(next, before);
    if (isRepainted) inset.repaint();
    if (isRepainted || changed?.hasOtherLabels || changed?.hasOtherMarks) drawBearings();
    for (const layer of Object.values(layers)) layer.flush();
    drawAreas();
    if (next.locale !== before?.locale) keyboard.label(next.locale.messages.map.layer);
    // While the map moves, its marks are somewhere else in the next moment.
    if (next.state.hovered !== before?.state.hovered && !pointed && !keyboard.focused() && !isMoving) {
      // Of several at once no one name can stand beside the map.
      const [id = null, ...others] = next.state.hovered;
      const row = others.length > 0 ? undefined : next.atlas.columns.indexOf.get(id ?? '');
      const mark = picture.markOf(id);
      showTip(mark && row !== undefined ? { ...mark, rows: [row] } : null);
    }
  };
}

interface Changes {
  readonly isOtherSelected: boolean;
  readonly hasOtherMarks: boolean;
  readonly hasOtherLabels: boolean;
}

/** What must be painted again; null when the map would look the same. */
function changesOf(before: Scene | null, next: Scene): Changes | null {
  if (!before) return { isOtherSelected: true, hasOtherMarks: true, hasOtherLabels: true };
  const isOtherSelected = before.state.selected !== next.state.selected;
  const hasOtherMarks =
    before.answer.fail !== next.answer.fail ||
    before.atlas.columns !== next.atlas.columns ||
    before.state.embed !== next.state.embed;
  const hasOtherLabels =
    isOtherSelected ||
    before.atlas.columns !== next.atlas.columns ||
    before.state.embed !== next.state.embed ||
    before.locale !== next.locale ||
    before.atlas.texts !== next.atlas.texts ||
    before.state.highlight !== next.state.highlight;
  const isSame = !hasOtherLabels && !hasOtherMarks && before.state === next.state;
  return isSame ? null : { isOtherSelected, hasOtherMarks, hasOtherLabels };
}

const keyOf = (mark: Mark | null): string | undefined =>
  mark?.square ? `${mark.x} ${mark.y}` : mark?.rows.join();

function child(root: HTMLElement, className: string): HTMLElement {
  const element = document.createElement('div');
  element.className = className;
  root.append(element);
  return element;
}

/** Not every browser says with a click what made it. */
function isByFinger(event: MouseEvent): boolean {
  const kind = event instanceof PointerEvent ? event.pointerType : '';
  return kind === '' ? window.matchMedia('(pointer: coarse)').matches : kind === 'touch';
}
