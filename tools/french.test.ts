// The French of the interface and of the pages of text keeps French typography: that of the tables is held by tools/data/lint/typography.ts.

import { readdirSync, readFileSync } from 'node:fs';
import { parseSync, Visitor } from 'vite';
import { expect, test } from 'vitest';

const folder = new URL('../src/i18n/fr/', import.meta.url);
/** A plain space before a sign or inside guillemets; a straight apostrophe. */
const FAULT = / [;:?!»](?:[\s.,)]|$)|« |\p{L}'\p{L}/u;

function textsIn(file: string): string[] {
  const texts: string[] = [];
  new Visitor({
    Literal: (node) => {
      if (typeof node.value === 'string') texts.push(node.value);
    },
    TemplateElement: (node) => {
      texts.push(node.value.cooked ?? '');
    },
  }).visit(parseSync(file, readFileSync(new URL(file, folder), 'utf8')).program);
  return texts;
}

test('no-break spaces before : ; ? ! and inside « », typographic apostrophes', () => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));
  expect(files.length).toBeGreaterThan(10);
  expect(files.flatMap(textsIn).filter((text) => FAULT.test(text))).toEqual([]);
});

test.each(['data/pages', 'data/tours'])('the same in the French pages of %s', (name) => {
  const files = readdirSync(name).filter((file) => file.endsWith('.fr.md'));
  expect(files).not.toEqual([]);
  const lines = files.flatMap((file) => readFileSync(`${name}/${file}`, 'utf8').split('\n'));
  expect(lines.filter((line) => FAULT.test(line))).toEqual([]);
});
