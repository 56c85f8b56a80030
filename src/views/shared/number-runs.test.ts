import { expect, test } from 'vitest';
import { runsText } from './number-runs.ts';

test.each([
  [[], ''],
  [[4], '4'],
  [[4, 5], '4, 5'],
  [[9, 3, 4, 5, 9], '3–5, 9'],
])('%j is read as %s', (numbers, text) => {
  expect(runsText(numbers)).toBe(text);
});
