// Paints one scene on the map's canvases: ground, names, marks, and what stands out among them.

import type { Map as LeafletMap } from 'leaflet';
import type { MapNames } from '../../data/payload/map-names.ts';
import { later } from '../shared/later.ts';
import type { Scene } from '../view.ts';
import { type Box, boxAround, moved } from './boxes.ts';
import type { DrawLayer, PlanLayer } from './canvas-layer.ts';
import {
  drawCounts,
  drawGhosts,
  drawMark,
  drawOutline,
  drawPlace,
  type MarkPen,
} from './marks/draw-marks.ts';
import { emphasise } from './marks/emphasis.ts';
import { drawFurther, drawJoins } from './marks/further.ts';
import { type Mark, MOST_MARKS } from './marks/marks.ts';
import { createSceneMarks, type SceneMarks } from './marks/scene-marks.ts';
import { bySides } from './marks/sides.ts';
import type { Callout } from './names/callout.ts';
import { placeCallouts, SELECTED_REACH_PX } from './names/callouts.ts';
import { drawCallout, drawLabels, drawOutstanding } from './names/draw-labels.ts';
import { nameBoxes } from './names/leader.ts';
import { createNamePainter } from './names/name-painter.ts';
import { createOutstandingLayer } from './names/outstanding-layer.ts';
import type { PlacedOutstanding } from './names/outstanding-places.ts';
import { boxesOf } from './names/place-outstanding.ts';
import { NO_PALETTE, type Palette, readPalette } from './palette.ts';
import { controlBoxes, paintedBox, viewBox } from './view-boxes.ts';

const FADED = 0.3;

/** What has the pointer or the keyboard's focus on the map itself. */
interface Attention {
  readonly pointed: Mark | null;
  readonly focused: Mark | null;
}

export interface Picture {
  /** Null where there are none to be had; until then no word stands on the map, each would move for them. */
  setNames(names: MapNames | null): void;
  /** Marks are painted whether names have come or not; true where they had been waiting. */
  waitNoLonger(): boolean;
  /** A face has arrived: words have another width. */
  measureAgain(): void;
  /** With `areWordsKept` words beside marks stand where they stood, as long as their incident is shown. */
  setScene(scene: Scene, how?: { readonly areWordsKept: boolean }): void;
  /** False where the canvas of what stands out looks the same: the ring of a square is no part of it. */
  setAttention(attention: Attention): boolean;
  /** Shown marks at this zoom, in pixels of the world, the largest first. */
  marks(): readonly Mark[];
  /** What a pointer or a finger may mean: those, and the further points of incidents in several places. */
  targets(): readonly Mark[];
  nearestSquare: SceneMarks['nearestSquare'];
  /** Of too many for a look at each: how many are shown beside what the map shows; null of others. */
  countOutside(shownCount: number): number | null;
  /** Squares follow squares: names keep clear of all of them, filtered or not, and stay where they are. */
  staysSquares(): boolean;
  /** The colours of the scene's theme. */
  palette(): Palette;
  /** What marks are drawn from: of the lineages, or of the sides of a comparison. */
  ink(scene: Scene): Pick<MarkPen, 'columns' | 'lineages' | 'palette'>;
  /** The mark that holds the incident, shown or not. */
  markOf(id: string | null): Mark | undefined;
  planLabels: PlanLayer;
  /** No name is known yet: there is nothing to paint. */
  hasNoLabels(): boolean;
  drawMarks: DrawLayer;
  /** They wait for the names, with which they are painted. */
  hasNoMarks(): boolean;
  /** Squares are being counted: what stands there stays until then. */
  isAwaited(): boolean;
  /** Over what it has drawn, with what has changed since; false where all is to be drawn. */
  patchMarks(): boolean;
  drawEmphasis(context: CanvasRenderingContext2D): void;
  hasNoEmphasis(): boolean;
  /** Once more, after it could not be had. */
  askForMany(): void;
}

/** `onMany`: what draws many incidents has come, or could not be had. */
export function createPicture(map: LeafletMap, onMany: (failure: unknown) => void): Picture {
  let scene: Scene | null = null;
  let attention: Attention = { pointed: null, focused: null };
  let palette: Palette = NO_PALETTE;
  const names = createNamePainter();
  /** How often faces have arrived: the same words look otherwise then. */
  let faces = 0;
  let isPatient = true;
  const outstanding = createOutstandingLayer(map);
  const squares = later(
    // What is published as one file has marks for all of its incidents.
    import.meta.env.MODE === 'embed'
      ? async () => null
      : async () => {
          const { createManyPicture } = await import('./marks/many.ts');
          return createManyPicture(map.getContainer(), map.getPane('emphasis')!, () => {
            layOutNames();
            requestAnimationFrame(() => onMany(null));
          });
        },
    () => onMany(squares.failure),
  );
  let wereSquares: boolean | null = null;
  let areWordsKept = false;
  let sides: ReturnType<typeof bySides> | null = null;

  const {
    layout,
    all,
    targets,
    nearestSquare,
    countOutside,
    markOf,
    rowOf,
    singleOf,
    singleOfRow,
    singlesOf,
  } = createSceneMarks(
    map,
    // The hue of a square follows the sides of a comparison.
    () =>
      scene && {
        columns: scene.atlas.columns,
        hues: sides?.columns ?? null,
        fail: scene.answer.fail,
        change: scene.answer.change,
      },
    () => squares.part?.layOut ?? null,
  );
  const inkOf = ({ atlas }: Scene) => ({
    columns: atlas.columns,
    lineages: atlas.lineages,
    palette,
    ...sides,
  });
  const penFor = (context: CanvasRenderingContext2D, current: Scene): MarkPen => ({
    context,
    ...inkOf(current),
    offset: map.getPixelOrigin(),
    zoom: map.getZoom(),
  });
  const boxOf = (mark: Mark, reachPx: number): Box => {
    const origin = map.getPixelOrigin();
    return boxAround(mark.x - origin.x, mark.y - origin.y, reachPx);
  };
  /** Around squares that have just been counted, in a task before the frame that paints them. */
  const layOutNames = (): void => {
    if (!scene || layout().isAwaited) return;
    names.layOut({ ...nameWords(scene), marks: all().marks, canvas: paintedBox(map) });
  };
  const viewOf = (): Box => viewBox(map, (scene?.state.selected ?? null) !== null);
  const calloutsOf = (): readonly Callout[] => (scene ? placeCallouts(map, scene, singleOf) : []);
  const nameWords = ({ locale, atlas }: Scene) => ({
    locale,
    isCollection: atlas.coverage.length > 0,
    zoom: map.getZoom(),
  });
  /** Controls, and the names of capitals: these do not give way to called-out incidents. */
  const coversOfWords = (controls: readonly Box[]): readonly Box[] => {
    if (!scene) return controls;
    const origin = map.getPixelOrigin();
    const view = moved(viewOf(), origin);
    const capitals = names.capitals({
      ...nameWords(scene),
      marks: all().marks,
      canvas: view,
      view,
      covered: controls.map((box) => moved(box, origin)),
    });
    const back = { x: -origin.x, y: -origin.y };
    return [...controls, ...capitals.flatMap(nameBoxes).map((box) => moved(box, back))];
  };
  const outstandingOf = (controls = () => controlBoxes(map)): readonly PlacedOutstanding[] =>
    scene && !names.areAwaited()
      ? outstanding.of({
          scene,
          layout: layout(),
          view: viewOf(),
          covers: () => coversOfWords(controls()),
        })
      : [];

  return {
    setNames(next) {
      names.setNames(next);
      outstanding.forget();
    },
    waitNoLonger() {
      const wasWaiting = isPatient && names.areAwaited();
      isPatient = false;
      return wasWaiting;
    },
    measureAgain() {
      faces += 1;
      names.measureAgain();
      outstanding.forget();
    },
    palette: () => palette,
    ink: inkOf,
    setScene(next, how) {
      areWordsKept = how?.areWordsKept ?? false;
      const isSameAtlas = scene?.atlas.columns === next.atlas.columns;
      const isSameComparison = scene?.state.compare === next.state.compare;
      scene = next;
      const isRepainted = palette.theme !== document.documentElement.dataset.theme;
      if (isRepainted || !isSameAtlas) palette = readPalette(next.atlas.lineages);
      squares.need(next.atlas.columns.count > MOST_MARKS || null);
      const { compare } = next.state;
      if (isRepainted || !isSameAtlas || !isSameComparison)
        sides = compare && bySides(next.atlas.columns, compare, palette);
    },
    askForMany: () => void squares.ask(),
    setAttention(next) {
      const before = attention;
      attention = next;
      squares.part?.ring(next.pointed?.square ? next.pointed : null, palette, map.getPixelOrigin());
      const inCanvas = ({ pointed }: Attention): Mark | null => (pointed?.square ? null : pointed);
      return inCanvas(before) !== inCanvas(next) || before.focused !== next.focused;
    },
    marks: () => layout().marks,
    targets,
    nearestSquare,
    countOutside,
    staysSquares: () => wereSquares === true && layout().areSquares,
    markOf,
    hasNoLabels: names.areAwaited,
    hasNoMarks: () => isPatient && names.areAwaited(),
    planLabels(context, bounds) {
      // Names keep clear of the key: it comes and goes before them.
      if (scene) squares.part?.key(scene, layout().areSquares);
      if (!scene) return { content: 'none', draw: () => undefined };
      const origin = map.getPixelOrigin();
      const inWorld = (box: Box): Box => moved(box, origin);
      const selected = singleOf(scene.state.selected);
      const { x: left = 0, y: top = 0 } = bounds.min ?? {};
      const size = bounds.getSize();
      const controls = controlBoxes(map);
      const covered = [
        ...controls,
        ...calloutsOf().map(({ box }) => box),
        ...outstandingOf(() => controls).flatMap(boxesOf),
      ];
      if (selected) covered.push(boxOf(selected, Math.max(selected.radius, 5) + SELECTED_REACH_PX));
      const placed = names.inView({
        ...nameWords(scene),
        // Filtered or not: names must not move when a filter changes.
        marks: all().marks,
        canvas: inWorld({ left, top, right: left + size.x, bottom: top + size.y }),
        view: inWorld(viewOf()),
        covered: covered.map(inWorld),
      });
      const where = placed.map(({ label, textX, textY }) => `${label.lines} ${textX} ${textY}`);
      return {
        content: `${palette.theme} ${faces} ${where}`,
        draw: () => drawLabels(context, placed, origin, palette),
      };
    },
    drawMarks(context, bounds) {
      if (!scene) return;
      const pen = penFor(context, scene);
      const now = layout();
      if (wereSquares !== null && wereSquares !== now.areSquares) squares.part?.dissolve(context.canvas);
      wereSquares = now.areSquares;
      if (now.squares) {
        squares.part?.draw(pen, now.squares(), bounds);
        return;
      }
      // Not before: squares are made into marks only when they are asked for.
      const { singles, marks, ghosts } = now;
      drawGhosts(pen, ghosts);
      context.globalAlpha = rowOf(scene.state.selected) === undefined ? 1 : FADED;
      for (const mark of singles) drawPlace(pen, mark);
      for (const mark of singles) drawJoins(pen, mark);
      for (const mark of singles) drawMark(pen, mark);
      for (const mark of singles) drawFurther(pen, mark);
      const calledOut = areWordsKept ? outstanding.still(scene) : outstandingOf();
      for (const { mark } of calledOut) {
        const single = singleOfRow(mark.row);
        if (single) drawOutline(pen, single);
      }
      drawCounts(pen, marks);
      for (const one of calledOut) drawOutstanding(context, one, palette);
      context.globalAlpha = 1;
    },
    isAwaited: () => !!layout().isAwaited,
    patchMarks() {
      const looks = layout().squares?.();
      return !!scene && !!wereSquares && !!looks && !!squares.part?.patch(inkOf(scene).palette, looks);
    },
    hasNoEmphasis() {
      if (!scene) return true;
      const { selected, hovered, highlight } = scene.state;
      const { pointed, focused } = attention;
      // A square is emphasised as one, not all that it holds.
      const isHovering = !pointed?.square && (pointed || hovered.length > 0);
      return !selected && !isHovering && highlight.length === 0 && !focused;
    },
    drawEmphasis(context) {
      if (!scene) return;
      const pen = penFor(context, scene);
      const { selected, hovered, highlight } = scene.state;
      for (const id of highlight) emphasise(pen, singlesOf, singleOf(id), 'highlighted');
      const { pointed, focused } = attention;
      const { areSquares } = layout();
      const marksHovered = pointed?.square
        ? []
        : hovered
            .filter((id) => id !== selected)
            .slice(0, MOST_MARKS)
            .map(areSquares ? singleOf : markOf);
      for (const mark of new Set(marksHovered)) emphasise(pen, singlesOf, mark, 'hovered');
      emphasise(pen, singlesOf, singleOf(selected), 'selected');
      if (focused) emphasise(pen, singlesOf, focused, 'focused');
      for (const callout of calloutsOf()) drawCallout(context, callout, palette);
    },
  };
}
