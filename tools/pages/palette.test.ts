import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { darkDeviceRule, lightColours } from './palette.ts';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');

test('the light colours are those of the tokens, and only those', () => {
  expect(lightColours(tokens)('paper')).toBe('#faf9f6');
  expect(lightColours(tokens)('lineage-aqim')).toBe('#3e73b8');
  expect(() => lightColours(tokens)('lineage-nobody')).toThrow('--lineage-nobody');
});

test('every colour has a dark value for devices without a script', () => {
  const names = (css: string): string[] =>
    [...css.matchAll(/(--[\w-]+):\s*(?:#|rgb)/g)].map(([, name]) => name ?? '');
  const light = tokens.slice(0, tokens.indexOf(':root[data-theme'));
  expect(names(darkDeviceRule(tokens)).sort()).toEqual(names(light).sort());
  expect(() => darkDeviceRule(':root { --paper: #fff; }')).toThrow('dark');
});
