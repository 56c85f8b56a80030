import { expect, test } from 'vitest';
import { markSizes } from './mark-sizes.ts';

test('the key leaves out circles that are larger than they explain', () => {
  expect(markSizes(0.9).map(({ toll }) => toll)).toEqual([5, 50, 150, 500]);
  expect(markSizes(1.7).map(({ toll }) => toll)).toEqual([5, 50, 150]);
});
