import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { coloursOf, darkDeviceRule } from './palette.ts';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');

test('the colours of a theme are those of the tokens, and only those', () => {
  expect(coloursOf(tokens, 'light')('paper')).toBe('#faf9f6');
  expect(coloursOf(tokens, 'light')('hue-1')).toBe('#3e73b8');
  expect(coloursOf(tokens, 'dark')('paper')).toBe('#15181d');
  expect(() => coloursOf('', 'light')('hue-1')).toThrow('--hue-1');
});

test('every colour has a dark value for devices without a script', () => {
  const names = (css: string): string[] =>
    [...css.matchAll(/(--[\w-]+):\s*(?:#|rgb)/g)].map(([, name]) => name ?? '');
  const light = tokens.slice(0, tokens.indexOf(':root[data-theme'));
  expect(names(darkDeviceRule(tokens)).sort()).toEqual(names(light).sort());
  expect(() => darkDeviceRule(':root { --paper: #fff; }')).toThrow('dark');
});
