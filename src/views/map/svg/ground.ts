// The ground of a picture: the vector tiles beneath its frame as SVG paths, without points closer than one sees.
// The only place here that knows how the map's ground is stored.

import type { GroundSource } from '../../../data/ground.ts';
import { readVectorTile } from '../../../data/vector-tile.ts';
import { clipLine, clipRing } from '../../../lib/clip.ts';
import type { Bounds, Position } from '../../../lib/geo.ts';
import type { Frame } from '../camera/frame.ts';
import type { Role, RoleOf } from '../ground/ground-tiles.ts';
import { worldSizePx } from '../world.ts';

/** In Web Mercator's unit square, open or closed as it was in its tile. */
interface Shape {
  readonly role: Role;
  readonly points: readonly Position[];
  readonly bounds: Bounds;
  /** The tile without its buffer: lines end there, where the neighbour's begin. */
  readonly tile: Bounds;
  /** Cut out of a larger tile: what lies beyond its own belongs to the neighbours. */
  readonly isPart?: boolean;
}

/** What pictures are drawn on; keeps what it has decoded for the next one. */
export interface PictureGround {
  /** Fetches what a frame needs and is not here yet. */
  load(frame: Frame, bleedPx?: number): Promise<void>;
  /** At once, with what is here: less detail where the rest has not been loaded. */
  shapes(frame: Frame, bleedPx: number, isSpare: boolean): readonly Shape[];
}

interface TilePlace {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
}

/** Beyond the frame, so that the strokes of cut edges stay out of sight. */
const MARGIN_PX = 8;
interface Fineness {
  /** Points lie on this grid. */
  readonly gridPx: number;
  /** Points closer than this to the one before are left out. */
  readonly stepPx: number;
}

/** Half a pixel: two steps of it are seen on a sharp screen, more would only weigh. */
const FINE: Fineness = { gridPx: 0.5, stepPx: 2 };
const SPARE: Fineness = { gridPx: 1, stepPx: 3 };
/** Tiles of 512 pixels serve a frame from 0.76 of their size on, as on the map. */
const SOURCE_STEP = 0.9;

const NO_GROUND: PictureGround = { load: async () => undefined, shapes: () => [] };

/** `null` for a ground that is no vector tiles. */
export function createPictureGround(source: GroundSource | null, roleOf: RoleOf): PictureGround {
  if (!source) return NO_GROUND;
  const loaded = new Map<string, Uint8Array | undefined>();
  const decoded = new Map<string, readonly Shape[]>();
  const keyOf = ({ zoom, x, y }: TilePlace): string => `${zoom}/${x}/${y}`;
  const zoomOf = ({ zoom }: Frame): number =>
    Math.max(source.minZoom, Math.min(source.maxZoom, Math.round(zoom - SOURCE_STEP)));
  const bytesOf = (place: TilePlace): Uint8Array | undefined | 'on its way' => {
    const found = source.tile(place.zoom, place.x, place.y);
    if (!(found instanceof Promise)) return found;
    const key = keyOf(place);
    return loaded.has(key) ? loaded.get(key) : 'on its way';
  };
  /** Of the tile; where there is none its part of the nearest above it. */
  const shapesOf = (place: TilePlace): readonly Shape[] => {
    const known = decoded.get(keyOf(place));
    if (known) return known;
    const bytes = bytesOf(place);
    if (bytes === 'on its way') return [];
    const shapes = bytes ? decode(bytes, place, roleOf) : partOf(place);
    decoded.set(keyOf(place), shapes);
    return shapes;
  };
  const partOf = (place: TilePlace): readonly Shape[] => {
    if (place.zoom <= source.minZoom) return [];
    const above = { zoom: place.zoom - 1, x: place.x >> 1, y: place.y >> 1 };
    const tile = boxOf(place);
    return shapesOf(above)
      .filter(({ bounds }) => overlaps(bounds, tile))
      .map((shape) => ({ ...shape, tile, isPart: true }));
  };
  return {
    async load(frame, bleedPx = 0) {
      // Those of the widest view as well: insets of the same picture stand on them, and they stand in for what is missing.
      const zooms = [zoomOf(frame), source.minZoom];
      const places = zooms.flatMap((zoom) => placesIn(frame, bleedPx, zoom));
      await Promise.all(
        places.map(async (place) => {
          const found = source.tile(place.zoom, place.x, place.y);
          if (found instanceof Promise) loaded.set(keyOf(place), await found);
        }),
      );
    },
    shapes(frame, bleedPx, isSpare) {
      const isHere = (zoom: number): boolean =>
        placesIn(frame, bleedPx, zoom).every((place) => bytesOf(place) !== 'on its way');
      let zoom = Math.max(source.minZoom, zoomOf(frame) - (isSpare ? 1 : 0));
      while (zoom > source.minZoom && !isHere(zoom)) zoom--;
      return placesIn(frame, bleedPx, zoom).flatMap(shapesOf);
    },
  };
}

function windowOf(frame: Frame, bleedPx: number): Bounds {
  const worldPx = worldSizePx(frame.zoom);
  const reach = bleedPx + MARGIN_PX;
  return {
    west: (frame.left - reach) / worldPx,
    south: (frame.top - reach) / worldPx,
    east: (frame.left + frame.widthPx + reach) / worldPx,
    north: (frame.top + frame.heightPx + reach) / worldPx,
  };
}

function placesIn(frame: Frame, bleedPx: number, zoom: number): TilePlace[] {
  const count = 2 ** zoom;
  const { west, south, east, north } = windowOf(frame, bleedPx);
  const index = (value: number): number => Math.max(0, Math.min(count - 1, Math.floor(value * count)));
  const places: TilePlace[] = [];
  for (let x = index(west); x <= index(east); x++) {
    for (let y = index(south); y <= index(north); y++) places.push({ zoom, x, y });
  }
  return places;
}

function boxOf({ zoom, x, y }: TilePlace): Bounds {
  const size = 1 / 2 ** zoom;
  return { west: x * size, south: y * size, east: (x + 1) * size, north: (y + 1) * size };
}

/** A tile that cannot be read is a tile that is not there. */
function decode(bytes: Uint8Array, { zoom, x, y }: TilePlace, roleOf: RoleOf): readonly Shape[] {
  const tile = boxOf({ zoom, x, y });
  const size = tile.east - tile.west;
  const lines: { role: Role; points: Position[] }[] = [];
  try {
    readVectorTile(bytes, (shape, extent) => {
      const role = roleOf(shape);
      if (!role) return undefined;
      const at = (unitX: number, unitY: number): Position => [
        tile.west + (unitX / extent) * size,
        tile.south + (unitY / extent) * size,
      ];
      const last = (): Position[] => lines.at(-1)?.points ?? [];
      return {
        moveTo: (unitX, unitY) => void lines.push({ role, points: [at(unitX, unitY)] }),
        lineTo: (unitX, unitY) => void last().push(at(unitX, unitY)),
        closePath: () => {
          const [first] = last();
          if (first) last().push(first);
        },
      };
    });
  } catch {
    return [];
  }
  return lines.map(({ role, points }) => ({ role, points, bounds: boundsOf(points), tile }));
}

function boundsOf(points: readonly Position[]): Bounds {
  let [west, south, east, north] = [1, 1, 0, 0];
  for (const [x, y] of points) {
    west = Math.min(west, x);
    east = Math.max(east, x);
    south = Math.min(south, y);
    north = Math.max(north, y);
  }
  return { west, south, east, north };
}

/** From the bottom up; areas are filled across the edges of tiles, lines are cut at them. */
const LAYERS: readonly { readonly role: Role; readonly className: string; readonly isArea: boolean }[] = [
  { role: 'coast', className: 'pic-surf', isArea: false },
  { role: 'coast', className: 'pic-coast', isArea: false },
  { role: 'land-other', className: 'pic-land-other', isArea: true },
  { role: 'land-focus', className: 'pic-land-focus', isArea: true },
  { role: 'wetland', className: 'pic-wetland', isArea: true },
  { role: 'river-3', className: 'pic-river pic-river-3', isArea: false },
  { role: 'river-2', className: 'pic-river pic-river-2', isArea: false },
  { role: 'river-1', className: 'pic-river', isArea: false },
  { role: 'lake', className: 'pic-lake', isArea: true },
  { role: 'lake', className: 'pic-shore', isArea: false },
  { role: 'border', className: 'pic-border', isArea: false },
  { role: 'border-dashed', className: 'pic-border pic-border-dashed', isArea: false },
];

/** `isSpare`: with one level less of detail, at half the weight, for pictures by the hundred. */
export function groundSvg(ground: PictureGround, frame: Frame, bleedPx = 0, isSpare = false): string {
  const window = windowOf(frame, bleedPx);
  const worldPx = worldSizePx(frame.zoom);
  const shapes = ground.shapes(frame, bleedPx, isSpare).filter(({ bounds }) => overlaps(bounds, window));
  const layer = ({ role, className, isArea }: (typeof LAYERS)[number]): string => {
    const data = shapes
      .filter((shape) => shape.role === role)
      .flatMap(({ points, tile, isPart }) => {
        const own = common(tile, window);
        return isArea ? [clipRing(points, isPart ? own : window)] : clipLine(points, own);
      })
      .map((piece) => pathData(piece, worldPx, frame, isSpare ? SPARE : FINE))
      .join('');
    return data ? `<path class="${className}" d="${data}"/>` : '';
  };
  const [x, width, height] = [-bleedPx, frame.widthPx + 2 * bleedPx, frame.heightPx + 2 * bleedPx];
  const sea = `<rect class="${shapes.length > 0 ? 'pic-sea' : 'pic-land-focus'}" x="${x}" y="${x}" width="${width}" height="${height}"/>`;
  return sea + LAYERS.map(layer).join('');
}

/** Absolute start, then relative steps: the shortest that every reader of SVG knows. */
function pathData(
  points: readonly Position[],
  worldPx: number,
  frame: Frame,
  { gridPx, stepPx }: Fineness,
): string {
  const digits = (value: number): string => String(value).replace(/^(-?)0\./, '$1.');
  let data = '';
  let [lastX, lastY] = [0, 0];
  points.forEach(([unitX, unitY], at) => {
    const x = Math.round((unitX * worldPx - frame.left) / gridPx);
    const y = Math.round((unitY * worldPx - frame.top) / gridPx);
    const [stepX, stepY] = [x - lastX, y - lastY];
    const isEnd = at === 0 || at === points.length - 1;
    if (!isEnd && (Math.abs(stepX) + Math.abs(stepY)) * gridPx < stepPx) return;
    if (at === 0) data = `M${digits(x * gridPx)} ${digits(y * gridPx)}l`;
    else if (stepX !== 0 || stepY !== 0) {
      data += `${digits(stepX * gridPx)} ${digits(stepY * gridPx)} `;
    }
    [lastX, lastY] = [x, y];
  });
  // A path without a step is an error that ends the whole drawing.
  return data.endsWith('l') ? '' : data.replaceAll(' -', '-').trimEnd();
}

function common(first: Bounds, second: Bounds): Bounds {
  return {
    west: Math.max(first.west, second.west),
    south: Math.max(first.south, second.south),
    east: Math.min(first.east, second.east),
    north: Math.min(first.north, second.north),
  };
}

function overlaps(first: Bounds, second: Bounds): boolean {
  return (
    first.west <= second.east &&
    first.east >= second.west &&
    first.south <= second.north &&
    first.north >= second.south
  );
}
