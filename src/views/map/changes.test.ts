import { expect, test } from 'vitest';
import type { Scene } from '../view.ts';
import { looksOther } from './changes.ts';

const sceneAt = (camera: unknown, view: unknown = null): Scene =>
  ({ state: { camera, view }, atlas: {}, answer: {} }) as unknown as Scene;

test('another camera is another look, what the map tells of its own is none', () => {
  const opening = sceneAt(null);
  expect(looksOther(opening, sceneAt({ latitude: 14, longitude: 2, zoom: 6 }))).toBe(true);
  expect(looksOther(opening, sceneAt(null, [0, 10, 5, 20]))).toBe(false);
});
