import { readFileSync } from 'node:fs';
import { VectorTile } from '@mapbox/vector-tile';
import Pbf from 'pbf';
import { expect, test } from 'vitest';
import { openArchive } from '../../src/data/archive.ts';
import { coarseTile } from './coarse.ts';

const overview = openArchive(
  new Uint8Array(readFileSync(new URL('../../data/basemap/overview.pmtiles', import.meta.url))),
);
const fine = overview.tile(4, 8, 7) ?? new Uint8Array();
const DIVISOR = 4;

test('a coarser tile has the same layers but one, and the same things, within half a step of where they were', () => {
  const [before, after] = [fine, coarseTile(fine, DIVISOR)].map((bytes) => new VectorTile(new Pbf(bytes)));
  expect(Object.keys(after?.layers ?? {})).toEqual(
    Object.keys(before?.layers ?? {}).filter((name) => name !== 'admin'),
  );
  for (const [name, layer] of Object.entries(after?.layers ?? {})) {
    const whole = before?.layers[name];
    expect(layer.extent).toBe((whole?.extent ?? 0) / DIVISOR);
    expect(layer.length).toBeGreaterThan(0);
    const points = new Set(
      Array.from({ length: whole?.length ?? 0 }, (_, at) => whole?.feature(at).loadGeometry() ?? [])
        .flat(2)
        .map(({ x, y }) => `${Math.round(x / DIVISOR)} ${Math.round(y / DIVISOR)}`),
    );
    for (let at = 0; at < layer.length; at++) {
      for (const { x, y } of layer.feature(at).loadGeometry().flat())
        expect(points.has(`${x} ${y}`)).toBe(true);
    }
  }
  expect(coarseTile(fine, DIVISOR).length).toBeLessThan(fine.length);
});
