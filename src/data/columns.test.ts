import { expect, test } from 'vitest';
import { optionOf, packCodes, packSets } from './columns.ts';

const many = Array.from({ length: 70_000 }, (_, at) => `option ${at}`);

test('an option keeps its number however many there are', () => {
  expect(optionOf(packSets(many, [[66_000]]), 0)).toBe('option 66000');
  expect(optionOf(packCodes(many, [66_000, 70_000]), 0)).toBe('option 66000');
  expect(packCodes(['a', 'b'], [1]).codes).toBeInstanceOf(Uint8Array);
});

test('a row may have hundreds of thousands of options, and none', () => {
  const set = packSets(many, [[], Array.from({ length: 200_000 }, (_, at) => at % 70_000), []]);
  expect(set.codes).toHaveLength(70_000);
  expect([optionOf(set, 0), optionOf(set, 1), optionOf(set, 2)]).toEqual(['', 'option 0', '']);
  expect(optionOf(packCodes(['a', 'b'], [2]), 0)).toBe('');
});
