// The reader of vector tiles, held against @mapbox/vector-tile on every tile of the ground.

import { readFileSync } from 'node:fs';
import { VectorTile } from '@mapbox/vector-tile';
import Pbf from 'pbf';
import { expect, test } from 'vitest';
import { openArchive } from './archive.ts';
import { readVectorTile } from './vector-tile.ts';

type Shape = [layer: string, properties: object, lines: number[][]];

function read(bytes: Uint8Array): Shape[] {
  const shapes: Shape[] = [];
  readVectorTile(bytes, ({ layer, properties }) => {
    const lines: number[][] = [];
    shapes.push([layer, properties, lines]);
    return {
      moveTo: (x, y) => lines.push([x, y]),
      lineTo: (x, y) => lines.at(-1)?.push(x, y),
      closePath: () => lines.at(-1)?.push(...(lines.at(-1)?.slice(0, 2) ?? [])),
    };
  });
  return shapes;
}

function readWithLibrary(bytes: Uint8Array): Shape[] {
  return Object.values(new VectorTile(new Pbf(bytes)).layers).flatMap((layer) =>
    Array.from({ length: layer.length }, (_, index): Shape => {
      const feature = layer.feature(index);
      const lines = feature.loadGeometry().map((line) => line.flatMap(({ x, y }) => [x, y]));
      return [layer.name, { ...feature.properties }, lines];
    }),
  );
}

test.each(['overview', 'detail'])('every tile of the %s reads as the library reads it', (name) => {
  const archive = openArchive(readFileSync(`data/basemap/${name}.pmtiles`));
  let count = 0;
  for (let zoom = archive.minZoom; zoom <= archive.maxZoom; zoom++) {
    for (let x = 0; x < 2 ** zoom; x++) {
      for (let y = 0; y < 2 ** zoom; y++) {
        const bytes = archive.tile(zoom, x, y);
        if (!bytes) continue;
        count += 1;
        expect(read(bytes)).toEqual(readWithLibrary(bytes));
      }
    }
  }
  expect(count).toBeGreaterThan(30);
});

test('all kinds of values are read', () => {
  const pbf = new Pbf();
  const values: [string, (key: number) => void, unknown][] = [
    ['text', (key) => pbf.writeStringField(key, 'Aïr'), 'Aïr'],
    ['number', () => pbf.writeDoubleField(3, 1.5), 1.5],
    ['small', () => pbf.writeFloatField(2, 0.25), 0.25],
    ['step', () => pbf.writeSVarintField(6, -7), -7],
    ['flag', () => pbf.writeBooleanField(7, true), true],
    ['whole', () => pbf.writeVarintField(5, 12), 12],
  ];
  pbf.writeMessage(
    3,
    () => {
      pbf.writeStringField(1, 'layer');
      pbf.writeMessage(
        2,
        () => {
          pbf.writePackedVarint(
            2,
            values.flatMap((_, index) => [index, index]),
          );
          pbf.writeVarintField(3, 2);
          pbf.writePackedVarint(4, [9, 2, 3, 10, 5, 7]);
        },
        null,
      );
      for (const [key] of values) pbf.writeStringField(3, key);
      for (const [, write] of values) pbf.writeMessage(4, () => write(1), null);
    },
    null,
  );
  expect(read(pbf.finish())).toEqual([
    ['layer', Object.fromEntries(values.map(([key, , value]) => [key, value])), [[1, -2, -2, -6]]],
  ]);
});

test('bytes that are no vector tile are refused', () => {
  expect(() => read(new Uint8Array([0x1a, 0xff]))).toThrow();
  expect(() => read(new TextEncoder().encode('<!doctype html>'))).toThrow();
});
