import { expect, test } from 'vitest';
import { packText, unpackText } from './packed-text.ts';

test.each(['', 'a', '# Tour\n\n- view: map=5/1/2 <b>&', 'جولة في الساحل '.repeat(300), 'é😀'])(
  'a text comes back as it was',
  async (text) => {
    const packed = await packText(text);
    expect(packed).toMatch(/^[\w-]*$/);
    expect(await unpackText(packed)).toBe(text);
  },
);

test('what nobody packed is no text', async () => {
  expect(await unpackText('%%%')).toBeNull();
  expect(await unpackText('abcdefgh')).toBeNull();
});

test('what would fill the memory is left', async () => {
  expect(await unpackText(await packText('a'.repeat(5_000_000)))).toBeNull();
});
