// A vector tile on a coarser grid: lines of two neighbours stay one line, since both are rounded alike.

import Pbf from 'pbf';
import { commandsOf, FIELD, nameOf, type Path, POLYGON, pathsOf, rewritten, write } from './tile-fields.ts';

const DEFAULT_EXTENT = 4096;
/** Lines within countries, which no name stands beside: there is no room for them. */
const LEFT_OUT = 'admin';

/** Whether a point of a tile, in shares of its edge, is worth the finer of two grids. */
export type IsFine = (x: number, y: number) => boolean;

/** `divisor` times fewer steps across the tile, twice that where it is not `isFine`; no borders within countries. */
export function coarseTile(tile: Uint8Array, divisor: number, isFine: IsFine = () => true): Uint8Array {
  return rewritten(tile, (tag, content, out) => {
    if (tag !== FIELD.layer || !(content instanceof Uint8Array)) write(out, tag, content);
    else if (nameOf(content) !== LEFT_OUT) out.writeBytesField(tag, coarseLayer(content, divisor, isFine));
  });
}

function coarseLayer(layer: Uint8Array, divisor: number, isFine: IsFine): Uint8Array {
  let extent = DEFAULT_EXTENT;
  // It may stand behind the features.
  new Pbf(layer).readFields((tag, _result, reader) => {
    if (tag === FIELD.extent && reader) extent = reader.readVarint();
  }, null);
  const round = ([x, y]: Path[number]): [x: number, y: number] => {
    const step = isFine(x / extent, y / extent) ? 1 : 2;
    return [x, y].map((value) => step * Math.round(value / divisor / step)) as [number, number];
  };
  const coarse = rewritten(layer, (tag, content, out) => {
    if (tag === FIELD.extent) return;
    if (tag === FIELD.feature && content instanceof Uint8Array) {
      const feature = coarseFeature(content, round);
      if (feature) out.writeBytesField(tag, feature);
    } else write(out, tag, content);
  });
  const end = new Pbf();
  end.writeVarintField(FIELD.extent, extent / divisor);
  return Buffer.concat([coarse, end.finish()]);
}

type Round = (point: Path[number]) => [x: number, y: number];

/** Null where nothing is left of it. */
function coarseFeature(feature: Uint8Array, round: Round): Uint8Array | null {
  let isArea = false;
  let isEmpty = false;
  const coarse = rewritten(feature, (tag, content, out) => {
    if (tag === FIELD.type) isArea = content === POLYGON;
    if (tag !== FIELD.geometry || !(content instanceof Uint8Array)) return write(out, tag, content);
    const least = isArea ? 3 : 2;
    const paths = pathsOf(content)
      .map((path) => rounded(path, round))
      .filter(({ length }) => length >= least);
    isEmpty = paths.length === 0;
    out.writePackedVarint(tag, commandsOf(paths, isArea));
  });
  return isEmpty ? null : coarse;
}

/** Without points that are one, or that lie on the way from the one before to the one after. */
function rounded(path: Path, round: Round): Path {
  const kept: [number, number][] = [];
  for (const place of path) {
    const point = round(place);
    const [before, last] = [kept.at(-2), kept.at(-1)];
    if (last && last[0] === point[0] && last[1] === point[1]) continue;
    if (before && last && isBetween(before, last, point)) kept.pop();
    kept.push(point);
  }
  return kept;
}

function isBetween(from: Path[number], middle: Path[number], to: Path[number]): boolean {
  const [ax, ay, bx, by] = [middle[0] - from[0], middle[1] - from[1], to[0] - middle[0], to[1] - middle[1]];
  return ax * by === ay * bx && ax * bx + ay * by > 0;
}
