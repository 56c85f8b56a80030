// Lines that are pieces of the edges of areas, in the tiles of the embed: a coast and the land that ends there are the same
// points, which stand in the file once (tools/embed/borrowed.ts writes it so). No part of the specification of vector tiles.

import type { PathSink } from './path-sink.ts';

/** Of a feature, beside its geometry; readers that do not know it pass over it. */
export const BORROWED_FIELD = 15;

export interface Lender {
  /** The same sink, whose rings are lent from now on; they are numbered as they come. */
  watched(sink: PathSink): PathSink;
  /**
   * Each piece is three numbers: how many rings after that of the piece before, how many points after its end (of the
   * same ring; else after the first), how many steps. `next` is null behind the last.
   */
  lend(next: () => number | null, sink: PathSink): void;
}

export function createLender(): Lender {
  /** Points of each ring, x and y in turns. */
  const rings: number[][] = [];
  return {
    watched(sink) {
      const add = (x: number, y: number): void => void rings.at(-1)?.push(x, y);
      return {
        moveTo(x, y) {
          rings.push([]);
          add(x, y);
          sink.moveTo(x, y);
        },
        lineTo(x, y) {
          add(x, y);
          sink.lineTo(x, y);
        },
        closePath: () => sink.closePath(),
      };
    },
    lend(next, sink) {
      let ring = 0;
      let at = 0;
      for (let skipped = next(); skipped !== null; skipped = next()) {
        ring += skipped;
        at = (skipped > 0 ? 0 : at) + (next() ?? 0);
        const points = rings[ring] ?? [];
        const to = at + (next() ?? 0);
        const put = (index: number, isFirst: boolean): void => {
          const place = (2 * index) % points.length;
          sink[isFirst ? 'moveTo' : 'lineTo'](points[place] ?? 0, points[place + 1] ?? 0);
        };
        for (let index = at; index <= to; index++) put(index, index === at);
        at = to;
      }
    },
  };
}
