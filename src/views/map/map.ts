// The map: Leaflet for the camera, our own canvases for ground, names and marks.

import { otherThanLast } from '../../lib/keep-last.ts';
import { hover, type Send, startDrawing } from '../../state/steps.ts';
import { SCREEN_LEAN } from '../shared/fonts.ts';
import { later } from '../shared/later.ts';
import { OWN_GROUND } from '../shared/own-ground.ts';
import type { Troubles } from '../shared/trouble.ts';
import type { Draw, Scene, View } from '../view.ts';
import { prefersStillness } from './camera/camera.ts';
import { createFollower } from './camera/follow.ts';
import type { GestureHint } from './camera/hint.ts';
import { createLeafletMap } from './camera/leaflet-map.ts';
import { addCanvasLayer, addPlannedLayer, type CanvasLayer } from './canvas-layer.ts';
import { drawControls } from './chrome/controls.tsx';
import { createInset } from './chrome/inset.ts';
import { createGround } from './ground/ground.ts';
import type { addMapHands, MapHands } from './hands.ts';
import { bringLand, type MapFiles, type StillPicture } from './land.ts';
import './map.css';
import './chrome/pan-pad.css';
import { byReader } from './camera/turn.ts';
import { changesOf, looksOther } from './changes.ts';
import { createScaleBar } from './chrome/scale-bar.ts';
import { createPicture } from './picture.ts';

const REST_MS = 200;

/** `handsCode` is null until it has come, which is followed by a drawing. */
export function mountMap(
  files: MapFiles,
  troubles: Troubles,
  handsCode: () => typeof addMapHands | null,
  still: StillPicture,
): View {
  return (root, send) => mount(root, send, files, troubles, handsCode, still);
}

function mount(
  root: HTMLElement,
  send: Send,
  files: MapFiles,
  troubles: Troubles,
  handsCode: () => typeof addMapHands | null,
  still: StillPicture,
): Draw {
  const frame = child(root, 'map-frame');
  const controls = child(root, 'map-controls');
  const credit = child(root, 'map-credit');
  // From the beginning: where it stands, map.css makes room on the whole page, which would be styled for it and once more.
  credit.hidden = import.meta.env.MODE !== 'embed';
  const map = createLeafletMap(frame);
  const picture = createPicture(map, (failure) => {
    if (failure !== null) {
      const again = (): void => picture.askForMany();
      troubles.say(picture, { lost: 'part', reason: failure, again });
      return;
    }
    troubles.over(picture);
    // Names keep clear of them.
    drawBearings();
    repaint(layers.names);
    // Each in a frame of its own: together they would hold up the page.
    requestAnimationFrame(() => repaint(layers.marks, layers.emphasis));
  });
  const scaleBar = createScaleBar(root, map);
  const inset = createInset(root, map, {
    onShowAll: () => follower.showAll(),
    onHover: (ids) => send(hover(ids)),
  });
  let bearingsOf: Scene | null = null;
  const drawBearings = (): void => {
    if (!scene) return;
    bearingsOf = scene;
    scaleBar.draw(scene.locale);
    inset.draw(scene, picture.ink(scene), picture.countOutside(scene.answer.shown));
  };
  // Before the canvases' own: names keep clear of them.
  map.on('moveend', drawBearings);
  const floor = createGround(map, picture.palette, (source, roleOf) => inset.setGround({ source, roleOf }));
  const layers = {
    names: addPlannedLayer(map, 'names', picture.planLabels, {
      ...picture,
      isEmpty: picture.hasNoLabels,
    }),
    marks: addCanvasLayer(
      map,
      'marks',
      picture.drawMarks,
      { ...picture, isEmpty: picture.hasNoMarks },
      picture.patchMarks,
    ),
    emphasis: addCanvasLayer(map, 'emphasis', picture.drawEmphasis, {
      ...picture,
      isEmpty: picture.hasNoEmphasis,
    }),
  };
  const follower = createFollower(map, send);
  let scene: Scene | null = null;
  let paintedTheme = '';
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

  let restTimer = 0;
  /** What lies over the map may be wider or narrower: that can wait until a drag is over. */
  const paintNamesAtRest = (): void => {
    clearTimeout(restTimer);
    restTimer = window.setTimeout(() => repaint(layers.names), REST_MS);
  };

  // A canvas draws what a face has at the time; the lean one is asked for by no element.
  document.fonts.addEventListener('loadingdone', () => {
    picture.measureAgain();
    repaint(...Object.values(layers));
  });
  // It also fails where a stand-in, a face of the device, is missing: nobody needs to hear of that.
  void document.fonts.load(`italic 13px ${SCREEN_LEAN}`).catch(() => {});

  const areas = later(
    async () =>
      import.meta.env.MODE === 'embed'
        ? (await import('./area/areas-in-embed.ts')).createAreasInEmbed(map)
        : (await import('./area/areas.ts')).createAreas(map, root, send),
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
  const areOtherButtons = otherThanLast();
  const drawButtons = (): void => {
    if (!scene) return;
    const { locale, state } = scene;
    if (!areOtherButtons([locale, state.embed, isFree, hint, groundCredit])) return;
    drawControls(controls, scene, { isFree }, hint, {
      zoomIn: () => byReader(map).zoomIn(),
      zoomOut: () => byReader(map).zoomOut(),
      showAll: () => follower.showAll(),
      toggleMoving: () => {
        isFree = !isFree;
        frame.classList.toggle('is-free', isFree);
        drawButtons();
        // Words keep clear of the four buttons that come with it.
        picture.measureAgain();
        repaint(layers.names, layers.marks);
      },
      pan: (x, y) => {
        const size = map.getSize();
        byReader(map).panBy([x * size.x, y * size.y], { animate: !prefersStillness() });
      },
    });
    const text = locale.messages.map.attribution(groundCredit);
    if (credit.textContent !== text) credit.textContent = text;
    // The page's footer says it; others' pictures want their credit beside them.
    credit.hidden = !state.embed && groundCredit === OWN_GROUND;
  };
  let hands: MapHands | null = null;
  const addHands = (): void => {
    hands =
      handsCode()?.(root, map, {
        ...{ picture, send, troubles },
        scene: () => scene,
        paint: () => repaint(layers.emphasis),
        guarded: () => (scene?.state.embed ? (isFree ? 'wheel' : 'all') : null),
        onHint(next) {
          if (hint === next) return;
          hint = next;
          drawButtons();
        },
      }) ?? null;
    if (scene) hands?.follow(scene, null);
  };

  bringLand(files, still, troubles, {
    ground: (shown) => floor.set(shown),
    credited(attribution) {
      groundCredit = attribution ?? groundCredit;
      drawButtons();
      drawBearings();
    },
    names: picture.setNames,
    paintNames: () => repaint(layers.names),
    paintMarks: () => repaint(layers.marks),
    waitNoLonger: picture.waitNoLonger,
  });
  new ResizeObserver(() => follower.resize()).observe(frame);

  /** The scene of the last whole drawing. */
  let settled: Scene | null = null;
  /** Marks on the map as it stands. Names, called-out words and the map's move follow together, with the drawing. */
  const answer = (next: Scene): void => {
    if (!settled || document.documentElement.dataset.theme !== paintedTheme) {
      draw(next);
      return;
    }
    const changed = changesOf(scene, next);
    if (!changed) return;
    if (looksOther(scene, next)) still.isOutOfDate();
    scene = next;
    picture.setScene(next, { areWordsKept: true });
    if (changed.hasOtherMarks) {
      hands?.forget();
      layers.marks.touch();
    }
    layers.emphasis.touch();
    layers.marks.flush();
    layers.emphasis.flush();
  };
  const draw = (next: Scene): void => {
    if (!hands) addHands();
    const before = settled;
    settled = next;
    const theme = document.documentElement.dataset.theme ?? '';
    const isRepainted = theme !== paintedTheme;
    const changed = changesOf(before, next);
    if (!changed && !isRepainted) return;
    if (before && (isRepainted || looksOther(before, next))) still.isOutOfDate();
    // An answer has drawn them before: what is pointed at since is one of them.
    const hasNewMarks = changesOf(scene, next)?.hasOtherMarks;
    scene = next;
    paintedTheme = theme;
    // Names keep clear of the buttons: these first, before palette and map ask the page for its style and layout.
    drawButtons();
    picture.setScene(next);
    if (hasNewMarks) hands?.forget();
    floor.setFocus(next.atlas.columns.sets.country.dictionary);
    if (isRepainted) floor.repaint();
    // Each is painted once: by the move that `follow` makes, or by the flush after it.
    // Names keep clear of the words beside incidents, which a filter changes.
    const hasOtherNames = isRepainted || changed?.hasOtherLabels;
    if (!hasOtherNames && changed?.hasOtherMarks && picture.staysSquares()) paintNamesAtRest();
    else if (hasOtherNames || changed?.hasOtherMarks) layers.names.touch();
    if (isRepainted || changed?.hasOtherMarks || changed?.isOtherSelected) layers.marks.touch();
    layers.emphasis.touch();
    follower.follow(next, before);
    if (isRepainted) inset.repaint();
    // A move that `follow` made has drawn them.
    const hasOtherBearings = changed?.hasOtherLabels || changed?.hasOtherMarks;
    if (isRepainted || (hasOtherBearings && bearingsOf !== next)) drawBearings();
    for (const layer of Object.values(layers)) layer.flush();
    drawAreas();
    hands?.follow(next, before);
  };
  return Object.assign(draw, { answer });
}

function child(root: HTMLElement, className: string): HTMLElement {
  const element = document.createElement('div');
  element.className = className;
  root.append(element);
  return element;
}
