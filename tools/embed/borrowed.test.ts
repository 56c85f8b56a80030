import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openArchive } from '../../src/data/archive.ts';
import { createLender } from '../../src/data/lent-lines.ts';
import { readVectorTile } from '../../src/data/vector-tile.ts';
import { withBorrowedLines } from './borrowed.ts';

const overview = openArchive(
  new Uint8Array(readFileSync(new URL('../../data/basemap/overview.pmtiles', import.meta.url))),
);

/** The steps of all lines and areas by layer, whichever way they go. */
function stepsIn(tile: Uint8Array): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  readVectorTile(
    tile,
    ({ layer, properties }) => {
      const name = `${layer} ${properties.dashed ?? ''}`;
      const steps = found.get(name) ?? new Set();
      found.set(name, steps);
      let last = '';
      return {
        moveTo: (x, y) => {
          last = `${x} ${y}`;
        },
        lineTo: (x, y) => {
          steps.add([last, `${x} ${y}`].sort().join(', '));
          last = `${x} ${y}`;
        },
        closePath: () => undefined,
      };
    },
    createLender(),
  );
  return found;
}

test.each([
  [2, 2, 1],
  [4, 7, 7],
  [4, 8, 7],
])('tile %i/%i/%i is drawn with the same steps and takes less room', (zoom, x, y) => {
  const tile = overview.tile(zoom, x, y) ?? new Uint8Array();
  const smaller = withBorrowedLines(tile);
  expect(stepsIn(smaller)).toEqual(stepsIn(tile));
  expect(smaller.length).toBeLessThan(0.9 * tile.length);
});
