// What is kept for readers without a network is what the page opens with, and a version for each content of it.

import { expect, test } from 'vitest';
import { openedWith, workerOf } from './plugin.ts';

const PAGE = `<link rel="canonical" href="./"><link rel="icon" href="./icon.png">
  <link rel="stylesheet" href="./assets/index-2.css">
  <script src="./first-paint.js" data-app="assets/index-4.js" data-first="assets/core-1.json" data-second="assets/second-5.js" data-far="assets/ground-6.gz" data-fr="assets/text-3.json"></script>`;

test('what the page names for every reader, once each', () => {
  expect(openedWith(`${PAGE}${PAGE}`)).toEqual([
    'assets/index-4.js',
    'assets/core-1.json',
    'assets/ground-6.gz',
    'assets/index-2.css',
    'first-paint.js',
  ]);
});

test('another page, or another file whose name stays, is another version', () => {
  const versionOf = (html: string, text: string): string | undefined =>
    /VERSION = "(\w+)"/.exec(workerOf(html, '', () => text))?.[1];
  const version = versionOf(PAGE, 'a');
  expect(version).toMatch(/^[0-9a-f]{12}$/);
  expect(versionOf(PAGE, 'a')).toBe(version);
  expect(versionOf(PAGE, 'b')).not.toBe(version);
  expect(versionOf(PAGE.replace('core-1', 'core-5'), 'a')).not.toBe(version);
});
