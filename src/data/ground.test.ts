import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Archive } from './archive.ts';
import { ownGround } from './ground.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const archive = (maxZoom: number, byte: number): Archive => ({
  minZoom: 0,
  maxZoom,
  tile: () => Uint8Array.of(byte),
});

test('a detail that could not be had is asked for again, but not with every tile', async () => {
  let isOffline = true;
  let loads = 0;
  const source = ownGround(archive(4, 1), {
    maxZoom: 6,
    load: async () => {
      loads += 1;
      if (isOffline) throw new TypeError('Failed to fetch');
      return archive(6, 2);
    },
  });
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
