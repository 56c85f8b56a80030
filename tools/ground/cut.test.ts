import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openArchive } from '../../src/data/archive.ts';
import { partOfGround } from './cut.ts';

const whole = new Uint8Array(readFileSync(new URL('../../data/basemap/overview.pmtiles', import.meta.url)));

test('the first ground has what lies between Dakar and N’Djamena, the rest has all else, and no tile is in both', () => {
  const overview = openArchive(whole);
  const [first, rest] = [partOfGround(whole, 'first'), partOfGround(whole, 'rest')];
  const [near, far] = [openArchive(first), openArchive(rest)];
  // Bamako, In Amenas, and the two tiles of the wider view around them.
  for (const [zoom, x, y] of [
    [4, 7, 7],
    [4, 8, 6],
    [3, 3, 3],
    [3, 4, 3],
  ] as const)
    expect(near.tile(zoom, x, y)).toEqual(overview.tile(zoom, x, y));
  for (let zoom = overview.minZoom; zoom <= overview.maxZoom; zoom++) {
    for (let x = 0; x < 2 ** zoom; x++) {
      for (let y = 0; y < 2 ** zoom; y++) {
        const parts = [near.tile(zoom, x, y), far.tile(zoom, x, y)].filter((tile) => tile !== undefined);
        const known = overview.tile(zoom, x, y);
        expect(parts).toEqual(known ? [known] : []);
      }
    }
  }
  expect(first.length).toBeLessThan(whole.length / 2);
});
