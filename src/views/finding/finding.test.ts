import { expect, test } from 'vitest';
import { lengthOf } from './finding.tsx';

test.each([
  [0, 'usual'],
  [98, 'usual'],
  [99, 'long'],
  [107, 'longer'],
  [121, 'very-long'],
  [149, 'two-lines'],
  [4000, 'two-lines'],
])('%i letters are %s', (letters, length) => {
  expect(lengthOf('x'.repeat(letters))).toBe(length);
});
