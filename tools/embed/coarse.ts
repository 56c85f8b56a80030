// A vector tile on a coarser grid: lines of two neighbours stay one line, since both are rounded alike.

import Pbf from 'pbf';

type Path = readonly (readonly [x: number, y: number])[];

/** Numbers of fields and commands in the specification of Mapbox vector tiles, version 2. */
const FIELD = { layer: 3, name: 1, feature: 2, extent: 5, type: 3, geometry: 4 } as const;
const [MOVE, LINE, CLOSE] = [1, 2, 7];
const DEFAULT_EXTENT = 4096;
const POLYGON = 3;
const BYTES = 2;
/** Thin lines that are the edge of no area: of them the finest bends are left out. */
const THIN_LAYER = 'admin';
const THIN_LEAST_STEPS = 6;

/** `divisor` times fewer steps across the tile. */
export function coarseTile(tile: Uint8Array, divisor: number): Uint8Array {
  return rewritten(tile, (tag, content, out) => {
    if (tag === FIELD.layer && content instanceof Uint8Array)
      out.writeBytesField(tag, coarseLayer(content, divisor));
    else write(out, tag, content);
  });
}

function coarseLayer(layer: Uint8Array, divisor: number): Uint8Array {
  const isThin = nameOf(layer) === THIN_LAYER;
  let extent = DEFAULT_EXTENT;
  const coarse = rewritten(layer, (tag, content, out) => {
    if (tag === FIELD.extent) extent = Number(content);
    else if (tag === FIELD.feature && content instanceof Uint8Array) {
      const feature = coarseFeature(content, divisor, isThin ? THIN_LEAST_STEPS : 0);
      if (feature) out.writeBytesField(tag, feature);
    } else write(out, tag, content);
  });
  const end = new Pbf();
  end.writeVarintField(FIELD.extent, extent / divisor);
  return Buffer.concat([coarse, end.finish()]);
}

/** Null where nothing is left of it. */
function coarseFeature(feature: Uint8Array, divisor: number, leastSteps: number): Uint8Array | null {
  let isArea = false;
  let isEmpty = false;
  const coarse = rewritten(feature, (tag, content, out) => {
    if (tag === FIELD.type) isArea = content === POLYGON;
    if (tag !== FIELD.geometry || !(content instanceof Uint8Array)) return write(out, tag, content);
    const least = isArea ? 3 : 2;
    const paths = pathsOf(content)
      .map((path) => thinned(rounded(path, divisor), leastSteps))
      .filter(({ length }) => length >= least);
    isEmpty = paths.length === 0;
    out.writePackedVarint(tag, commandsOf(paths, isArea));
  });
  return isEmpty ? null : coarse;
}

/** Without points that are one, or that lie on the way from the one before to the one after. */
function rounded(path: Path, divisor: number): Path {
  const kept: [number, number][] = [];
  for (const [x, y] of path) {
    const point: [number, number] = [Math.round(x / divisor), Math.round(y / divisor)];
    const [before, last] = [kept.at(-2), kept.at(-1)];
    if (last && last[0] === point[0] && last[1] === point[1]) continue;
    if (before && last && isBetween(before, last, point)) kept.pop();
    kept.push(point);
  }
  return kept;
}

/** Without points closer than that to the one before; both ends stay. */
function thinned(path: Path, leastSteps: number): Path {
  let [lastX, lastY] = [Number.NEGATIVE_INFINITY, 0];
  return path.filter(([x, y], at) => {
    const isKept = at === path.length - 1 || Math.hypot(x - lastX, y - lastY) >= leastSteps;
    if (isKept) [lastX, lastY] = [x, y];
    return isKept;
  });
}

function nameOf(layer: Uint8Array): string {
  let name = '';
  new Pbf(layer).readFields((tag, _result, reader) => {
    if (tag === FIELD.name && reader) name = reader.readString();
  }, null);
  return name;
}

function isBetween(from: Path[number], middle: Path[number], to: Path[number]): boolean {
  const [ax, ay, bx, by] = [middle[0] - from[0], middle[1] - from[1], to[0] - middle[0], to[1] - middle[1]];
  return ax * by === ay * bx && ax * bx + ay * by > 0;
}

function pathsOf(geometry: Uint8Array): Path[] {
  const words = new Pbf(geometry);
  const paths: [number, number][][] = [];
  let [x, y] = [0, 0];
  while (words.pos < words.length) {
    const word = words.readVarint();
    const command = word & 7;
    for (let rest = command === CLOSE ? 0 : word >> 3; rest > 0; rest--) {
      x += words.readSVarint();
      y += words.readSVarint();
      if (command === MOVE) paths.push([]);
      paths.at(-1)?.push([x, y]);
    }
  }
  return paths;
}

function commandsOf(paths: readonly Path[], isArea: boolean): number[] {
  let [x, y] = [0, 0];
  const step = ([toX, toY]: Path[number]): number[] => {
    const steps = [zigzag(toX - x), zigzag(toY - y)];
    [x, y] = [toX, toY];
    return steps;
  };
  const command = (kind: number, count: number): number => kind + 8 * count;
  return paths.flatMap(([first, ...rest]) => [
    command(MOVE, 1),
    ...(first ? step(first) : []),
    command(LINE, rest.length),
    ...rest.flatMap(step),
    ...(isArea ? [command(CLOSE, 1)] : []),
  ]);
}

const zigzag = (value: number): number => (value < 0 ? -2 * value - 1 : 2 * value);

type Content = number | Uint8Array;

/** The message field by field; each is written, or left out, by `change`. */
function rewritten(bytes: Uint8Array, change: (tag: number, content: Content, out: Pbf) => void): Uint8Array {
  const out = new Pbf();
  new Pbf(bytes).readFields((tag, _result, reader) => {
    if (!reader) return;
    change(tag, reader.type === BYTES ? reader.readBytes() : reader.readVarint(), out);
  }, null);
  return out.finish();
}

function write(out: Pbf, tag: number, content: Content): void {
  if (content instanceof Uint8Array) out.writeBytesField(tag, content);
  else out.writeVarintField(tag, content);
}
