// Paints one scene on the map's canvases: ground, names and marks, from what the map shows now.

import type { Bounds, Map as LeafletMap } from 'leaflet';
import type { Ground } from '../../data/ground.ts';
import type { PlaceLabel } from '../../data/payload.ts';
import type { Scene } from '../view.ts';
import { type Callout, calloutOf, drawCallout, drawLabels, labelWidth } from './draw-labels.ts';
import { drawFigures, drawGhosts, drawMark, drawPlaceDisc, drawRing, type MarkPen } from './draw-marks.ts';
import { drawGround, projectGround } from './ground.ts';
import { type Box, type Label, placeLabels } from './labels.ts';
import { type Mark, marksOf, worldSizePx } from './marks.ts';
import { type Palette, readPalette } from './palette.ts';
import { markScale, pixelsPerKm } from './scale.ts';

/** Rank of the places that are named from each zoom on. */
const ZOOM_OF_RANK = [0, 0, 4.6, 5.6, 6.6, 7.4];
const FADED = 0.3;

export interface Picture {
  setGround(ground: Ground): void;
  setPlaces(places: readonly PlaceLabel[]): void;
  /** Recomputes what depends on the scene; cheap when nothing it needs has changed. */
  setScene(scene: Scene, focused: Mark | null): void;
  /** Shown marks at this zoom, in pixels of the world. */
  marks(): readonly Mark[];
  /** The mark that holds the incident, shown or not. */
  markOf(id: string | null): Mark | undefined;
  drawGround(context: CanvasRenderingContext2D, bounds: Bounds): void;
  drawLabels(context: CanvasRenderingContext2D, bounds: Bounds): void;
  drawMarks(context: CanvasRenderingContext2D): void;
}

export function createPicture(map: LeafletMap): Picture {
  let scene: Scene | null = null;
  let focused: Mark | null = null;
  let palette: Palette = readPalette([]);
  let ground: ReturnType<typeof projectGround> | null = null;
  let labelPoints: readonly { label: GroundLabel }[] = [];
  let places: readonly PlaceLabel[] = [];
  let cached: { key: string; fail: Uint16Array; marks: Mark[]; ghosts: Mark[] } | null = null;
  let unfiltered: { zoom: number; scale: number; marks: Mark[] } | null = null;
  const hatches = new Map<string, CanvasPattern>();

  const layout = (): { marks: Mark[]; ghosts: Mark[] } => {
    if (!scene) return { marks: [], ghosts: [] };
    const { columns } = scene.atlas;
    const { fail } = scene.answer;
    const zoom = map.getZoom();
    const scale = markScale(zoom, map.getSize().x, scene.state.embed);
    const key = `${zoom} ${scale}`;
    if (cached?.key === key && cached.fail === fail) return cached;
    const rows = [...columns.id.keys()];
    const shown = rows.filter((row) => fail[row] === 0);
    const hidden = rows.filter((row) => fail[row] !== 0);
    cached = {
      key,
      fail,
      marks: marksOf(columns, shown, zoom, scale),
      ghosts: hidden.flatMap((row) => marksOf(columns, [row], zoom, scale)),
    };
    return cached;
  };

  /** As if nothing were filtered: names must not move when a filter changes. */
  const allMarks = (): readonly Mark[] => {
    if (!scene) return [];
    const { columns } = scene.atlas;
    const zoom = map.getZoom();
    const scale = markScale(zoom, map.getSize().x, scene.state.embed);
    if (unfiltered?.zoom !== zoom || unfiltered.scale !== scale) {
      unfiltered = { zoom, scale, marks: marksOf(columns, [...columns.id.keys()], zoom, scale) };
    }
    return unfiltered.marks;
  };

  const offset = (): { x: number; y: number } => map.getPixelOrigin();
  const penFor = (context: CanvasRenderingContext2D, { atlas }: Scene): MarkPen => ({
    context,
    columns: atlas.columns,
    lineages: atlas.lineages,
    palette,
    hatches,
    offset: offset(),
    pixelsPerKm: pixelsPerKm(map.getZoom(), 16),
  });
  const find = (id: string | null): Mark | undefined => {
    const row = id === null ? undefined : scene?.atlas.columns.indexOf.get(id);
    if (row === undefined) return undefined;
    const { marks, ghosts } = layout();
    return marks.find((mark) => mark.rows.includes(row)) ?? ghosts.find((mark) => mark.rows.includes(row));
  };

  /** The incident's own mark, even where a numbered one stands for it. */
  const single = (id: string | null): Mark | undefined => {
    const row = id === null ? undefined : scene?.atlas.columns.indexOf.get(id);
    if (row === undefined || !scene) return undefined;
    const scale = markScale(map.getZoom(), map.getSize().x, scene.state.embed);
    return marksOf(scene.atlas.columns, [row], map.getZoom(), scale)[0];
  };

  const calloutFor = (context: CanvasRenderingContext2D, mark: Mark): Callout | undefined =>
    scene
      ? calloutOf(context, scene.atlas.texts.title[mark.rows[0]!] ?? '', mark, offset(), frameOf(map))
      : undefined;

  return {
    setGround(next) {
      ground = projectGround(next);
      labelPoints = next.countries.flatMap(({ iso2, label, focus }) =>
        label ? [{ label: { iso2, isFocus: focus, longitude: label[0], latitude: label[1] } }] : [],
      );
    },
    setPlaces(next) {
      places = next;
    },
    setScene(next, nextFocused) {
      scene = next;
      focused = nextFocused;
      if (palette.theme !== document.documentElement.dataset.theme || palette.lineages.length === 0) {
        palette = readPalette(next.atlas.lineages);
        hatches.clear();
      }
    },
    marks: () => layout().marks,
    markOf: find,
    drawGround: (context, bounds) => drawGround(context, bounds, map, ground, palette),
    drawLabels(context, bounds) {
      if (!scene) return;
      const origin = offset();
      const labels = labelsOf(scene, labelPoints, places, map.getZoom());
      const obstacles = allMarks().flatMap((mark) => obstacleOf(mark, origin));
      for (const id of [scene.state.selected, ...scene.state.highlight]) {
        const mark = single(id);
        const callout = mark && calloutFor(context, mark);
        if (mark && callout) obstacles.push(boxAround(mark, origin, 10), callout.box);
      }
      const size = bounds.getSize();
      const { x: left = 0, y: top = 0 } = bounds.min ?? {};
      const area = { left, top, right: left + size.x, bottom: top + size.y };
      const placed = placeLabels(
        labels,
        worldSizePx(map.getZoom()),
        origin,
        area,
        frameOf(map),
        obstacles,
        (label) => labelWidth(context, label),
      );
      drawLabels(context, placed, palette);
    },
    drawMarks(context) {
      if (!scene) return;
      const pen = penFor(context, scene);
      const { marks, ghosts } = layout();
      const { selected, hovered, highlight } = scene.state;
      const chosen = single(selected) ?? find(selected);
      drawGhosts(pen, ghosts);
      context.globalAlpha = chosen ? FADED : 1;
      for (const mark of marks) drawPlaceDisc(pen, mark);
      for (const mark of marks) if (mark.rows.length === 1) drawMark(pen, mark);
      for (const mark of marks) if (mark.rows.length > 1) drawMark(pen, mark);
      drawFigures(pen, marks);
      context.globalAlpha = 1;
      const named = (mark: Mark | undefined): void => {
        const callout = mark && calloutFor(context, mark);
        if (callout) drawCallout(context, callout, palette);
      };
      for (const id of highlight) {
        emphasise(pen, single(id), 'highlighted');
        if (id !== selected) named(single(id));
      }
      if (hovered !== selected) emphasise(pen, find(hovered), 'hovered');
      emphasise(pen, chosen, 'selected');
      named(chosen);
      if (focused) emphasise(pen, focused, 'focused');
    },
  };
}

/** What the reader sees of the map, in pixels of the layer. */
function frameOf(map: LeafletMap): Box {
  const corner = map.containerPointToLayerPoint([0, 0]);
  const size = map.getSize();
  return { left: corner.x, top: corner.y, right: corner.x + size.x, bottom: corner.y + size.y };
}

interface GroundLabel {
  readonly iso2: string;
  readonly isFocus: boolean;
  readonly longitude: number;
  readonly latitude: number;
}

function emphasise(pen: MarkPen, mark: Mark | undefined, kind: Parameters<typeof drawRing>[2]): void {
  if (!mark) return;
  drawPlaceDisc(pen, mark);
  drawMark(pen, mark);
  drawFigures(pen, [mark]);
  drawRing(pen, mark, kind);
}

function labelsOf(
  { locale }: Scene,
  countries: readonly { readonly label: GroundLabel }[],
  places: readonly PlaceLabel[],
  zoom: number,
): Label[] {
  const isArabic = locale.direction === 'rtl';
  const names = countries.map(({ label }): Label => {
    const name = locale.formats.country(label.iso2);
    return {
      text: isArabic ? name : name.toLocaleUpperCase(locale.language),
      kind: 'country',
      priority: label.isFocus ? 1.5 : 4,
      longitude: label.longitude,
      latitude: label.latitude,
    };
  });
  const towns = places
    .filter(({ rank }) => zoom >= (ZOOM_OF_RANK[rank] ?? 9))
    .map(
      ({ name, kind, rank, longitude, latitude }): Label => ({
        text: name[locale.language],
        kind: kind === 'capital' ? 'capital' : 'town',
        priority: rank,
        longitude,
        latitude,
      }),
    );
  return [...names, ...towns];
}

/** Marks large enough to be read must not be crossed by a name. */
function obstacleOf(mark: Mark, origin: { x: number; y: number }): Box[] {
  return mark.rows.length > 1 || mark.radius > 4 ? [boxAround(mark, origin, 0)] : [];
}

function boxAround({ x, y, radius }: Mark, origin: { x: number; y: number }, extraPx: number): Box {
  const reach = radius * 0.9 + extraPx;
  return {
    left: x - origin.x - reach,
    top: y - origin.y - reach,
    right: x - origin.x + reach,
    bottom: y - origin.y + reach,
  };
}
