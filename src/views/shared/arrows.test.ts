import { expect, test } from 'vitest';
import { arrowStep, mirroredKey } from './arrows.ts';

test('right to left, only the two arrows of the line change places', () => {
  const keys = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'PageDown', 'Home'];
  expect(keys.map(mirroredKey)).toEqual(['ArrowRight', 'ArrowLeft', 'ArrowUp', 'PageDown', 'Home']);
});

test('forwards is in the direction of reading; other keys lead nowhere', () => {
  expect([arrowStep('ArrowRight', false), arrowStep('ArrowRight', true)]).toEqual(['next', 'previous']);
  expect([arrowStep('ArrowUp', true), arrowStep('End', true), arrowStep('a', false)]).toEqual([
    'above',
    'last',
    undefined,
  ]);
});
