import { expect, test } from 'vitest';
import { createByteTexts } from './byte-texts.ts';

test('texts that are kept as they came and texts that are written take turns without new room for each', () => {
  const texts = createByteTexts();
  const bytes = new TextEncoder().encode('a whole piece of a file');
  for (let turn = 0; turn < 20; turn++) {
    texts.addBytes({ bytes, from: 2, to: 7, areKept: true });
    texts.add(`written ${turn}`);
  }
  const kept = Array.from({ length: texts.count() }, (_, index) => texts.at(index));
  expect(kept.map((text) => new TextDecoder().decode(text)).slice(36)).toEqual([
    'whole',
    'written 18',
    'whole',
    'written 19',
  ]);
  expect(new Set(kept.map(({ buffer }) => buffer)).size).toBe(2);
});
