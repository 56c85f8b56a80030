import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { packText, unpackText } from './packed-text.ts';

test.each(['', 'a', '# Tour\n\n- view: map=5/1/2 <b>&', 'جولة في الساحل '.repeat(300), 'é😀'])(
  'a text comes back as it was',
  async (text) => {
    const packed = await packText(text);
    expect(packed).toMatch(/^[\w-]*$/);
    expect(await unpackText(packed ?? '')).toBe(text);
  },
);

test('what nobody packed is no text', async () => {
  expect(await unpackText('%%%')).toBeNull();
  expect(await unpackText('abcdefgh')).toBeNull();
});

test('99 steps of long Arabic sentences come back', async () => {
  const steps = Array.from({ length: 99 }, (_, at) => `## ${at}\n\n${'ض'.repeat(120 + 800)}\n`).join('\n');
  expect(await unpackText((await packText(steps)) ?? '')).toBe(steps);
});

test('what would fill the memory is neither packed nor unpacked', async () => {
  const long = 'a'.repeat(5_000_000);
  expect(await packText(long)).toBeNull();
  expect(await unpackText(deflateRawSync(long).toString('base64url'))).toBeNull();
});
