// Coasts and borders of a tile as pieces of the edges of the land: the same points need not stand in the file twice.
// src/data/lent-lines.ts reads it.

import { BORROWED_FIELD } from '../../src/data/lent-lines.ts';
import { commandsOf, FIELD, type Path, POLYGON, pathsOf, rewritten, write } from './tile-fields.ts';

/** A step along a ring, from the point with that index. */
interface Step {
  readonly ring: number;
  readonly at: number;
}

/** What no area has stays a line of its own. */
export function withBorrowedLines(tile: Uint8Array): Uint8Array {
  const rings: Path[] = [];
  eachFeature(tile, (geometry, isArea) => {
    if (isArea) rings.push(...pathsOf(geometry));
    return null;
  });
  return eachFeature(tile, (geometry, isArea) => (isArea ? null : borrowed(pathsOf(geometry), rings)));
}

interface Borrowed {
  readonly own: readonly Path[];
  readonly pieces: readonly number[];
}

/** The tile with what `change` makes of the lines; null leaves a feature as it is. */
function eachFeature(
  tile: Uint8Array,
  change: (geometry: Uint8Array, isArea: boolean) => Borrowed | null,
): Uint8Array {
  return rewritten(tile, (layerTag, layer, layerOut) => {
    if (layerTag !== FIELD.layer || !(layer instanceof Uint8Array)) return write(layerOut, layerTag, layer);
    const changed = rewritten(layer, (tag, feature, out) => {
      if (tag !== FIELD.feature || !(feature instanceof Uint8Array)) return write(out, tag, feature);
      let isArea = false;
      const next = rewritten(feature, (field, content, featureOut) => {
        if (field === FIELD.type) isArea = content === POLYGON;
        const lines = field === FIELD.geometry && content instanceof Uint8Array && change(content, isArea);
        if (!lines) return write(featureOut, field, content);
        featureOut.writePackedVarint(FIELD.geometry, commandsOf(lines.own, false));
        // An empty list is not written at all, but a feature has a geometry.
        if (lines.own.length === 0) featureOut.writeBytesField(FIELD.geometry, new Uint8Array());
        featureOut.writePackedVarint(BORROWED_FIELD, [...lines.pieces]);
      });
      out.writeBytesField(tag, next);
    });
    layerOut.writeBytesField(layerTag, changed);
  });
}

/** The same whichever way the line goes. */
function stepName([fromX, fromY]: Path[number], [toX, toY]: Path[number]): string {
  const isForwards = fromX < toX || (fromX === toX && fromY < toY);
  return isForwards ? `${fromX},${fromY} ${toX},${toY}` : `${toX},${toY} ${fromX},${fromY}`;
}

function borrowed(lines: readonly Path[], rings: readonly Path[]): Borrowed {
  const wanted = new Set<string>();
  for (const line of lines) for (const [from, to] of stepsOf(line)) wanted.add(stepName(from, to));
  // Ring by ring: a whole border is then one piece of the first of its two neighbours.
  const taken = rings.flatMap((points, ring) =>
    [...points.entries()].flatMap(([at, point]) => {
      const next = points[(at + 1) % points.length];
      return next && wanted.delete(stepName(point, next)) ? [{ ring, at }] : [];
    }),
  );
  const own: Path[number][][] = [];
  for (const line of lines) {
    let isOwn = false;
    for (const [from, to] of stepsOf(line)) {
      const isLent = !wanted.has(stepName(from, to));
      if (!isLent && isOwn) own.at(-1)?.push(to);
      else if (!isLent) own.push([from, to]);
      isOwn = !isLent;
    }
  }
  return { own, pieces: piecesOf(taken) };
}

function stepsOf(line: Path): [from: Path[number], to: Path[number]][] {
  return line.slice(1).flatMap((to, at) => {
    const from = line[at];
    return from ? [[from, to] as [Path[number], Path[number]]] : [];
  });
}

/** Steps that follow each other become one piece; in the order of rings and points. */
function piecesOf(taken: readonly Step[]): number[] {
  const pieces: { ring: number; from: number; to: number }[] = [];
  for (const { ring, at } of taken) {
    const last = pieces.at(-1);
    if (last?.ring === ring && at === last.to) last.to = at + 1;
    else pieces.push({ ring, from: at, to: at + 1 });
  }
  return pieces.flatMap(({ ring, from, to }, index) => {
    const before = pieces[index - 1];
    const skipped = ring - (before?.ring ?? 0);
    return [skipped, from - (skipped === 0 ? (before?.to ?? 0) : 0), to - from];
  });
}
