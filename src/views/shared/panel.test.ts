import { expect, test } from 'vitest';
import { INITIAL_STATE } from '../../state/state.ts';
import type { Scene } from '../view.ts';
import { looksSame } from './panel.ts';

const scene = { state: INITIAL_STATE } as Scene;
const later = (patch: Partial<Scene['state']>): Scene => ({ ...scene, state: { ...scene.state, ...patch } });

test('a pointer that moves and a map that has moved draw only the panels that show it', () => {
  const moved = later({ hovered: ['a'], markScale: 2, view: { west: 0, south: 0, east: 1, north: 1 } });
  expect(looksSame(scene, moved)).toBe(true);
  expect(looksSame(scene, moved, ['hovered'])).toBe(false);
  expect(looksSame(scene, moved, ['markScale'])).toBe(false);
});

test('whatever else changes draws every panel; the very same scene is a wish to draw again', () => {
  expect(looksSame(scene, later({ selected: 'a' }))).toBe(false);
  expect(looksSame(scene, later({ theme: 'dark' }))).toBe(false);
  expect(looksSame(scene, { ...scene })).toBe(true);
  expect(looksSame(scene, scene)).toBe(false);
});
