import { expect, it } from 'vitest';
import { usedStyle } from './style.ts';

const PROGRAM = '<p class="shown">" h(`sign sign-$' + '{kind}`)';

it('keeps what the program can name', () => {
  const style = '.shown{a:b}.shown .sign-unknown{a:b}.leaflet-pane,p{a:b}';
  expect(usedStyle(style, PROGRAM)).toBe(style);
});

it('drops what nothing has, alone or beside others, and what is empty then', () => {
  expect(usedStyle('.toolbar,.shown{a:b}.toolbar p{a:b}', PROGRAM)).toBe('.shown{a:b}');
  expect(usedStyle('@media (width<480px){.toolbar{a:b}}', PROGRAM)).toBe('');
  expect(usedStyle('html:not(.is-embed) .shown{a:b}', PROGRAM)).toBe('');
});

it('keeps lists in brackets, of which some may be there', () => {
  const style = ':is(.toolbar,.shown) p{a:b}p:not(.toolbar){a:b}';
  expect(usedStyle(style, PROGRAM)).toBe(style);
});

it('leaves alone what has no selector', () => {
  const style = '@font-face{a:b}@keyframes turn{0%{a:b}to{a:b}}:root{--a:url(data:x;y,z)}@page{a:b}';
  expect(usedStyle(style, PROGRAM)).toBe(style);
});
