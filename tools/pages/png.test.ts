import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { indexedPng, pngOf } from './png.ts';

const [red, almostRed, blue] = [0xff0000ff, 0xff0202fd, 0xffff0000];

function chunk(png: Uint8Array, name: string): Buffer {
  const bytes = Buffer.from(png);
  const at = bytes.indexOf(name, 8, 'latin1');
  return bytes.subarray(at + 4, at + 4 + bytes.readUInt32BE(at - 4));
}

test('pixels become indices; colours one cannot tell apart share one', async () => {
  const png = await indexedPng(Uint32Array.from([red, red, almostRed, blue, red, blue]), 3, 2);
  expect(chunk(png, 'IHDR').readUInt32BE(0)).toBe(3);
  expect(chunk(png, 'IHDR').readUInt32BE(4)).toBe(2);
  expect([...chunk(png, 'PLTE')]).toEqual([255, 0, 0, 0, 0, 255]);
  expect([...inflateSync(chunk(png, 'IDAT'))]).toEqual([0, 0, 0, 0, 0, 1, 0, 1]);
});

test('a drawing keeps its size, and its words are drawn with the fonts of the packages', async () => {
  const draw = (text: string) =>
    pngOf(
      `<svg xmlns="http://www.w3.org/2000/svg" width="90" height="30"><rect width="90" height="30" fill="#ffffff"/><text x="4" y="20" font-family="Inter">${text}</text></svg>`,
    );
  const [written, blank] = [await draw('Bamako'), await draw('')];
  expect([chunk(written, 'IHDR').readUInt32BE(0), chunk(written, 'IHDR').readUInt32BE(4)]).toEqual([90, 30]);
  expect(chunk(blank, 'PLTE')).toHaveLength(3);
  expect(chunk(written, 'PLTE').length).toBeGreaterThan(6);
});
