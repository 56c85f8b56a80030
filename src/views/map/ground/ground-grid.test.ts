import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Palette } from '../palette.ts';
import { createGroundGrid } from './ground-grid.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('a tile that could not be had is asked for again, but not with every drawing', async () => {
  let asked = 0;
  const grid = createGroundGrid(
    () => 1,
    () => undefined,
  );
  const tile = async (): Promise<undefined> => {
    asked += 1;
  };
  grid.show({ minZoom: 2, maxZoom: 2, tile }, () => undefined);
  const paint = async (): Promise<void> => {
    grid.paint({} as CanvasRenderingContext2D, { x: 1, y: 1, z: 3 }, {} as Palette);
    await vi.advanceTimersByTimeAsync(1);
  };
  await paint();
  await paint();
  expect(asked).toBe(1);
  await vi.advanceTimersByTimeAsync(11_000);
  await paint();
  expect(asked).toBe(2);
});
