import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openArchive, tileId } from './archive.ts';
import { ownGround } from './ground.ts';

const bytes = new Uint8Array(readFileSync('data/basemap/overview.pmtiles'));

test('tiles are numbered along the curve of the specification', () => {
  const corners = [
    [0, 0, 0],
    [1, 0, 0],
    [1, 0, 1],
    [1, 1, 1],
    [1, 1, 0],
    [2, 0, 0],
    [2, 3, 0],
  ] as const;
  expect(corners.map(([zoom, x, y]) => tileId(zoom, x, y))).toEqual([0, 1, 2, 3, 4, 5, 20]);
});

test('tiles are found by zoom, column and row, and only where the archive has them', () => {
  const archive = openArchive(bytes);
  expect([archive.minZoom, archive.maxZoom]).toEqual([2, 4]);
  // A tile begins with its first layer.
  expect(archive.tile(4, 7, 7)?.[0]).toBe(0x1a);
  expect(archive.tile(4, 0, 0)).toBeUndefined();
  expect(archive.tile(9, 7, 7)).toBeUndefined();
});

test.each([
  ['something else', new TextEncoder().encode('<!doctype html>'.padEnd(400))],
  ['an empty file', new Uint8Array()],
  ['an archive that is cut short', bytes.subarray(0, 9000)],
  ['another version', bytes.map((byte, at) => (at === 7 ? 2 : byte))],
])('%s is refused', (_what, broken) => {
  expect(() => openArchive(broken)).toThrow('The ground of the map');
});

test('the detail is asked for once, when a close tile is', async () => {
  let count = 0;
  const detail = openArchive(new Uint8Array(readFileSync('data/basemap/detail.pmtiles')));
  const load = async () => {
    count += 1;
    return detail;
  };
  const ground = ownGround(openArchive(bytes), 2, [{ maxZoom: 6, load }]);
  expect(ground.tile(4, 7, 7)).toBeInstanceOf(Uint8Array);
  expect(count).toBe(0);
  await Promise.all([ground.tile(6, 31, 28), ground.tile(6, 32, 28)]);
  expect(ground.tile(6, 31, 28)).toBeInstanceOf(Uint8Array);
  expect(count).toBe(1);
});

test('without the detail, or when it fails, the overview is all there is', async () => {
  const alone = ownGround(openArchive(bytes));
  expect(alone.maxZoom).toBe(4);
  const failing = ownGround(openArchive(bytes), 2, [
    { maxZoom: 6, load: () => Promise.reject(new Error('404')) },
  ]);
  expect(await failing.tile(6, 31, 28)).toBeUndefined();
  expect(failing.tile(6, 31, 28)).toBeUndefined();
});
