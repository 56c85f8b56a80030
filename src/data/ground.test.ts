import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Archive } from './archive.ts';
import { ownGround } from './ground.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const archive = (maxZoom: number, byte: number): Archive => ({
  minZoom: 0,
  maxZoom,
  tile: (zoom) => (zoom <= maxZoom ? Uint8Array.of(byte) : undefined),
});

test('a detail that could not be had is asked for again, but not with every tile', async () => {
  let isOffline = true;
  let loads = 0;
  const source = ownGround(archive(4, 1), 0, [
    {
      maxZoom: 6,
      load: async () => {
        loads += 1;
        if (isOffline) throw new TypeError('Failed to fetch');
        return archive(6, 2);
      },
    },
  ]);
  expect(source.tile(4, 0, 0)).toEqual(Uint8Array.of(1));
  expect(await source.tile(6, 0, 0)).toBeUndefined();
  expect(source.tile(6, 1, 0)).toBeUndefined();
  expect(loads).toBe(1);
  isOffline = false;
  vi.advanceTimersByTime(11_000);
  expect(await source.tile(6, 0, 0)).toEqual(Uint8Array.of(2));
  expect(source.tile(6, 1, 0)).toEqual(Uint8Array.of(2));
  expect(loads).toBe(2);
});

test('each archive is fetched when a tile that only it has is asked for, and the first needs none', async () => {
  const asked: number[] = [];
  const partly: Archive = {
    minZoom: 3,
    maxZoom: 4,
    tile: (_, x) => (x === 0 ? Uint8Array.of(1) : undefined),
  };
  const later = (maxZoom: number) => ({
    maxZoom,
    load: async () => {
      asked.push(maxZoom);
      return archive(maxZoom, maxZoom);
    },
  });
  const source = ownGround(partly, 2, [later(4), later(6)]);
  expect([source.minZoom, source.maxZoom]).toEqual([2, 6]);
  expect(source.tile(4, 0, 0)).toEqual(Uint8Array.of(1));
  expect(asked).toEqual([]);
  expect(await source.tile(2, 1, 0)).toEqual(Uint8Array.of(4));
  expect(await source.tile(5, 1, 0)).toEqual(Uint8Array.of(6));
  expect(asked).toEqual([4, 6]);
});
