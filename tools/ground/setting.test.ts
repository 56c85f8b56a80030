import { expect, test } from 'vitest';
import { originOf, otherGroundOf } from './setting.ts';

const setting = (url: string, attribution = '© Somebody') =>
  otherGroundOf({ ATLAS_GROUND: url, ATLAS_GROUND_ATTRIBUTION: attribution });

test('nothing set is our own ground', () => {
  expect(otherGroundOf({})).toBeNull();
  expect(setting(' ')).toBeNull();
});

test('pictures of tiles and archives are told apart by their address', () => {
  expect(setting('https://tile.example.org/{z}/{x}/{y}.png')).toMatchObject({ kind: 'raster' });
  expect(setting('https://maps.example.org/sahel.pmtiles')).toMatchObject({
    kind: 'archive',
    attribution: '© Somebody',
  });
});

test('a setting that makes no sense stops the build with a sentence', () => {
  expect(() => setting('tiles/{z}/{x}/{y}.png')).toThrow('write an address that begins with https://');
  expect(() => setting('https://tile.example.org/{z}/{x}.png')).toThrow('{z}, {x} and {y}');
  expect(() => setting('https://tile.example.org/{z}/{x}/{y}.png', '')).toThrow('tile.example.org');
});

test('the policy allows the one origin', () => {
  const origins = [
    'https://tile.example.org/{z}/{x}/{y}.png',
    'https://{s}.tile.example.org/{z}/{x}/{y}.png',
  ];
  expect(origins.map((url) => setting(url)).map((other) => other && originOf(other))).toEqual([
    'https://tile.example.org',
    'https://*.tile.example.org',
  ]);
});
