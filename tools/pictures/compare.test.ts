import { expect, test } from 'vitest';
import { differences, marksOf, otherLines } from './compare.ts';

test('a drawing is another one as soon as one of its lines is', () => {
  const before = marksOf({ 'canvas marks': 'arc 1.0 2.0\nfill', 'svg bars': '<svg/>', 'svg key': '<svg/>' });
  const now = marksOf({ 'svg bars': '<svg/>', 'canvas marks': 'arc 1.0 2.5\nfill', 'svg lanes': '<svg/>' });
  expect(differences(before, before)).toEqual([]);
  expect(differences(before, now)).toEqual([
    'canvas marks is another one',
    'svg key is gone',
    'svg lanes is new',
  ]);
});

test('the lines that only one of two drawings has', () => {
  expect(otherLines('arc 1.0\nfill\nstroke', 'arc 1.5\nfill\nstroke')).toEqual(['- arc 1.0', '+ arc 1.5']);
});
