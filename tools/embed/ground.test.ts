import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openArchive } from '../../src/data/archive.ts';
import { cutGround } from './ground.ts';

const whole = new Uint8Array(readFileSync(new URL('../../data/basemap/overview.pmtiles', import.meta.url)));

test('the cut ground has the tiles of the widest view and the closest ones of the Sahel', () => {
  const overview = openArchive(whole);
  const cut = openArchive(cutGround(whole));
  expect([cut.minZoom, cut.maxZoom]).toEqual([overview.minZoom, overview.maxZoom]);
  expect(cut.tile(2, 1, 1)).toBeDefined();
  expect(cut.tile(2, 2, 1)).toBeDefined();
  expect(overview.tile(2, 3, 1)).toBeDefined();
  expect(cut.tile(2, 3, 1)).toBeUndefined();
  // Bamako and Algiers are in it, Rome and Nairobi are not.
  expect(cut.tile(4, 7, 7)).toBeDefined();
  expect(cut.tile(4, 8, 6)).toBeDefined();
  expect(overview.tile(4, 8, 5)).toBeDefined();
  expect(cut.tile(4, 8, 5)).toBeUndefined();
  expect(cut.tile(4, 9, 8)).toBeUndefined();
});
