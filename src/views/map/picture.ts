// Paints one scene on the map's canvases: ground, names, marks, and what stands out among them.

import type { Bounds, Map as LeafletMap } from 'leaflet';
import type { MapNames } from '../../data/payload.ts';
import { later } from '../shared/later.ts';
import type { Scene } from '../view.ts';
import { type Box, boxAround } from './boxes.ts';
import { type Callout, placeCallout } from './callout.ts';
import { calloutLines } from './callout-lines.ts';
import { prefersStillness } from './camera.ts';
import { PADDING } from './canvas-layer.ts';
import { coversOf } from './covers.ts';
import { calloutWidth, drawCallout, drawOutstanding } from './draw-labels.ts';
import {
  drawCounts,
  drawGhosts,
  drawMark,
  drawOutline,
  drawPlace,
  drawRing,
  type MarkPen,
  type RingKind,
} from './draw-marks.ts';
import { nameBoxes } from './leader.ts';
import { createMarkLayouts, type MarkLayout, type MarkView, NO_MARKS } from './mark-layout.ts';
import { type Mark, MOST_MARKS, singleMarkOf, singleMarksOf } from './marks.ts';
import { createNamePainter } from './name-painter.ts';
import { createOutstandingLayer } from './outstanding-layer.ts';
import { type Palette, readPalette } from './palette.ts';
import { boxesOf, type PlacedOutstanding } from './place-outstanding.ts';
import { markScale } from './scale.ts';
import { bySides } from './sides.ts';

const FADED = 0.3;
const DISSOLVE_MS = 180;
/** Names keep clear of the edge of the map. */
const EDGE_PX = 4;
const SELECTED_REACH_PX = 9;

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
  setScene(scene: Scene): void;
  setAttention(attention: Attention): void;
  /** Shown marks at this zoom, in pixels of the world, the largest first. */
  marks(): readonly Mark[];
  /** The colours of the scene's theme. */
  palette(): Palette;
  /** What marks are drawn from: of the lineages, or of the sides of a comparison. */
  ink(scene: Scene): Pick<MarkPen, 'columns' | 'lineages' | 'palette'>;
  /** The mark that holds the incident, shown or not. */
  markOf(id: string | null): Mark | undefined;
  drawLabels(context: CanvasRenderingContext2D, bounds: Bounds): void;
  drawMarks(context: CanvasRenderingContext2D): void;
  drawEmphasis(context: CanvasRenderingContext2D): void;
  hasNoEmphasis(): boolean;
  /** Once more, after it could not be had. */
  askForMany(): void;
}

/** `onMany`: what draws many incidents has come, or could not be had. */
export function createPicture(map: LeafletMap, onMany: (failure: unknown) => void): Picture {
  let scene: Scene | null = null;
  let attention: Attention = { pointed: null, focused: null };
  let palette: Palette = readPalette([]);
  const names = createNamePainter();
  let isPatient = true;
  const outstanding = createOutstandingLayer(map);
  const squares = later(
    async () => {
      // What is published as one file has marks for all of its incidents.
      if (import.meta.env.MODE === 'embed') return null;
      const [{ createManyLayout, drawSquares }, { createSquareKey }] = await Promise.all([
        import('./squares.ts'),
        import('./square-key.ts'),
      ]);
      return { layOut: createManyLayout(), draw: drawSquares, key: createSquareKey(map.getContainer()) };
    },
    () => onMany(squares.failure),
  );
  const layouts = createMarkLayouts(() => squares.part?.layOut ?? null);
  let wereSquares: boolean | null = null;
  let sides: ReturnType<typeof bySides> | null = null;

  const viewOf = ({ atlas, answer }: Scene): MarkView => {
    const zoom = map.getZoom();
    const { min, max } = map.getPixelBounds();
    const edge = map.getSize().multiplyBy(PADDING);
    return {
      // The hue of a square follows the sides of a comparison.
      columns: (atlas.columns.count > MOST_MARKS && sides?.columns) || atlas.columns,
      fail: answer.fail,
      zoom,
      scale: markScale(zoom, map.getSize().x),
      seen: {
        left: (min?.x ?? 0) - edge.x,
        top: (min?.y ?? 0) - edge.y,
        right: (max?.x ?? 0) + edge.x,
        bottom: (max?.y ?? 0) + edge.y,
      },
    };
  };
  const layout = (): MarkLayout => (scene ? layouts.of(viewOf(scene)) : NO_MARKS);
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
  const rowOf = (id: string | null): number | undefined =>
    id === null ? undefined : scene?.atlas.columns.indexOf.get(id);
  const markOf = (id: string | null): Mark | undefined => {
    const row = rowOf(id);
    if (row === undefined) return undefined;
    const { marks, ghosts } = layout();
    return marks.find((mark) => mark.rows.includes(row)) ?? ghosts.find((mark) => mark.rows.includes(row));
  };
  /** The incident as a mark of its own, even where it is one of several. */
  const singleOf = (id: string | null): Mark | undefined => singleOfRow(rowOf(id));
  const singleOfRow = (row: number | undefined): Mark | undefined => {
    if (!scene || row === undefined) return undefined;
    const { columns, zoom, scale } = viewOf(scene);
    return singleMarkOf(columns, row, zoom, scale);
  };

  /** Each incident of a mark, the largest first. */
  const singlesOf = (mark: Mark): readonly Mark[] =>
    scene ? singleMarksOf(scene.atlas.columns, mark.rows, map.getZoom(), viewOf(scene).scale) : [];

  const viewBox = (): Box => {
    const { x, y } = map.containerPointToLayerPoint([0, 0]);
    const size = map.getSize();
    return {
      left: x + EDGE_PX,
      top: y + EDGE_PX,
      right: x + size.x - EDGE_PX,
      bottom: y + size.y - EDGE_PX,
    };
  };
  const controlBoxes = (): Box[] => {
    const { x, y } = map.containerPointToLayerPoint([0, 0]);
    return coversOf(map, { isFitted: true }).map(({ left, top, right, bottom }) => ({
      left: left + x,
      top: top + y,
      right: right + x,
      bottom: bottom + y,
    }));
  };
  const boxOf = (mark: Mark, reachPx: number): Box => {
    const origin = map.getPixelOrigin();
    return boxAround(mark.x - origin.x, mark.y - origin.y, reachPx);
  };
  const calloutsOf = (context: CanvasRenderingContext2D): Callout[] => {
    if (!scene) return [];
    const current = scene;
    const { selected, highlight } = scene.state;
    // Asking the page where its controls are costs a layout: only where something is to be written.
    if (selected === null && highlight.length === 0) return [];
    const taken = controlBoxes();
    const view = viewBox();
    const widest = Math.min(190, (view.right - view.left) * 0.42);
    return [...new Set([...(selected ? [selected] : []), ...highlight])].flatMap((id) => {
      const mark = singleOf(id);
      const row = rowOf(id);
      if (!mark || row === undefined) return [];
      const lines = calloutLines(current, row, widest, (line) => calloutWidth(context, line));
      const origin = map.getPixelOrigin();
      const point = {
        x: mark.x - origin.x,
        y: mark.y - origin.y,
        reachPx: Math.max(mark.radius, 5) + SELECTED_REACH_PX,
      };
      if (point.x < view.left || point.x > view.right || point.y < view.top || point.y > view.bottom)
        return [];
      const callout = placeCallout(lines, point, view, taken, (line) => calloutWidth(context, line));
      taken.push(callout.box);
      return [callout];
    });
  };

  const moved = (box: Box, by: { readonly x: number; readonly y: number }): Box => ({
    left: box.left + by.x,
    top: box.top + by.y,
    right: box.right + by.x,
    bottom: box.bottom + by.y,
  });
  /** Controls, and the names of capitals: these do not give way to called-out incidents. */
  const coversOfWords = (context: CanvasRenderingContext2D): Box[] => {
    const controls = controlBoxes();
    if (!scene) return controls;
    const origin = map.getPixelOrigin();
    const view = moved(viewBox(), origin);
    const capitals = names.capitals(context, {
      locale: scene.locale,
      zoom: map.getZoom(),
      marks: layouts.all(viewOf(scene)).marks,
      canvas: view,
      view,
      covered: controls.map((box) => moved(box, origin)),
    });
    const back = { x: -origin.x, y: -origin.y };
    return [...controls, ...capitals.flatMap(nameBoxes).map((box) => moved(box, back))];
  };
  const outstandingOf = (context: CanvasRenderingContext2D): readonly PlacedOutstanding[] =>
    scene && !names.areAwaited()
      ? outstanding.of(context, {
          scene,
          layout: layout(),
          view: viewBox(),
          covers: () => coversOfWords(context),
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
      names.measureAgain();
      outstanding.forget();
    },
    palette: () => palette,
    ink: inkOf,
    setScene(next) {
      const isSameAtlas = scene?.atlas.columns === next.atlas.columns;
      const isSameComparison = scene?.state.compare === next.state.compare;
      scene = next;
      const isRepainted = palette.theme !== document.documentElement.dataset.theme;
      if (isRepainted || palette.lineages.length === 0) palette = readPalette(next.atlas.lineages);
      squares.need(next.atlas.columns.count > MOST_MARKS || null);
      const { compare } = next.state;
      if (isRepainted || !isSameAtlas || !isSameComparison)
        sides = compare && bySides(next.atlas.columns, compare, palette);
    },
    askForMany: () => void squares.ask(),
    setAttention(next) {
      attention = next;
    },
    marks: () => layout().marks,
    markOf,
    drawLabels(context, bounds) {
      // Names keep clear of the key: it comes and goes before them.
      if (scene) squares.part?.key(scene, layout().areSquares);
      if (!scene || names.areAwaited()) return;
      const origin = map.getPixelOrigin();
      const inWorld = (box: Box): Box => moved(box, origin);
      const selected = singleOf(scene.state.selected);
      const { x: left = 0, y: top = 0 } = bounds.min ?? {};
      const size = bounds.getSize();
      const covered = [
        ...controlBoxes(),
        ...calloutsOf(context).map(({ box }) => box),
        ...outstandingOf(context).flatMap(boxesOf),
      ];
      if (selected) covered.push(boxOf(selected, Math.max(selected.radius, 5) + SELECTED_REACH_PX));
      names.draw(context, {
        locale: scene.locale,
        zoom: map.getZoom(),
        // Filtered or not: names must not move when a filter changes.
        marks: layouts.all(viewOf(scene)).marks,
        origin,
        canvas: inWorld({ left, top, right: left + size.x, bottom: top + size.y }),
        view: inWorld(viewBox()),
        covered: covered.map(inWorld),
        palette,
      });
    },
    drawMarks(context) {
      if (!scene || (isPatient && names.areAwaited())) return;
      const pen = penFor(context, scene);
      const { singles, marks, ghosts, areSquares } = layout();
      if (wereSquares !== null && wereSquares !== areSquares) dissolve(context.canvas);
      wereSquares = areSquares;
      if (areSquares) {
        squares.part?.draw(pen, marks);
        return;
      }
      drawGhosts(pen, ghosts);
      context.globalAlpha = rowOf(scene.state.selected) === undefined ? 1 : FADED;
      for (const mark of singles) drawPlace(pen, mark);
      for (const mark of singles) drawMark(pen, mark);
      const calledOut = outstandingOf(context);
      for (const { mark } of calledOut) {
        const single = singleOfRow(mark.row);
        if (single) drawOutline(pen, single);
      }
      drawCounts(pen, marks);
      for (const one of calledOut) drawOutstanding(context, one, palette);
      context.globalAlpha = 1;
    },
    hasNoEmphasis() {
      if (!scene) return true;
      const { selected, hovered, highlight } = scene.state;
      const { pointed, focused } = attention;
      return !selected && hovered.length === 0 && highlight.length === 0 && !pointed && !focused;
    },
    drawEmphasis(context) {
      if (!scene) return;
      const pen = penFor(context, scene);
      const { selected, hovered, highlight } = scene.state;
      for (const id of highlight) emphasise(pen, singlesOf, singleOf(id), 'highlighted');
      const { pointed, focused } = attention;
      const { areSquares } = layout();
      // A square is emphasised as one, not all that it holds.
      const marksHovered = pointed?.square
        ? [pointed]
        : hovered
            .filter((id) => id !== selected)
            .slice(0, MOST_MARKS)
            .map(areSquares ? singleOf : markOf);
      for (const mark of new Set(marksHovered)) emphasise(pen, singlesOf, mark, 'hovered');
      emphasise(pen, singlesOf, singleOf(selected), 'selected');
      if (focused) emphasise(pen, singlesOf, focused, 'focused');
      for (const callout of calloutsOf(context)) drawCallout(context, callout, palette);
    },
  };
}

/** Squares become marks, or marks squares. */
function dissolve(canvas: HTMLCanvasElement): void {
  if (!prefersStillness()) canvas.animate([{ opacity: 0.2 }, { opacity: 1 }], DISSOLVE_MS);
}

function emphasise(
  pen: MarkPen,
  singlesOf: (mark: Mark) => readonly Mark[],
  mark: Mark | undefined,
  kind: RingKind,
): void {
  if (!mark) return;
  const singles = singlesOf(mark);
  for (const single of singles) drawPlace(pen, single);
  if (kind === 'selected') drawRing(pen, mark, 'gap');
  for (const single of singles) drawMark(pen, single);
  drawCounts(pen, [mark]);
  drawRing(pen, mark, kind);
}
