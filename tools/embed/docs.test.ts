// What docs/embedding.md gives to paste is what the build makes of it today.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { embedHeightCss, embedHeightPx, embedMostHeightPx } from '../../src/lib/embed-size.ts';
import { SETTABLE } from '../../src/state/change.ts';

const docs = readFileSync('docs/embedding.md', 'utf8');
const block = (language: string, word: string): string =>
  docs.split(/^```/m).find((text) => text.startsWith(`${language}\n`) && text.includes(word)) ?? '';

test('the frame and the table have the heights of the embed', () => {
  expect(block('html', '<iframe')).toContain(`height="${embedMostHeightPx()}"`);
  expect(block('html', '<iframe')).toContain(`height:${embedHeightCss()};`);
  const rows = [...docs.matchAll(/^\| (\d+) px +\| (\d+) px/gm)];
  expect(rows.length).toBeGreaterThan(3);
  for (const [, width, height] of rows) expect(embedHeightPx(Number(width))).toBe(Number(height));
});

test('the handler for WordPress lets through the words of an address and nothing else', () => {
  const words = /\$words = \[([^\]]*)\]/.exec(block('php', 'wp_embed_register_handler'))?.[1] ?? '';
  expect([...words.matchAll(/'(\w+)'/g)].map(([, word]) => word).sort()).toEqual([...SETTABLE].sort());
});

test('the function answers with the view that was asked for', async () => {
  const source = block('js', 'export async function answer').slice('js\n'.length);
  const files: Record<string, object> = {
    'https://your.site/atlas/oembed/atlas.json': {
      html: '<iframe src="https://your.site/atlas/embed.html?lang=en">',
    },
    'https://your.site/atlas/oembed/fr/atlas.json': {
      html: '<a href="https://your.site/atlas/index.html?lang=fr">',
    },
  };
  const fetchFile = async (address: URL): Promise<Response> => Response.json(files[address.href]);
  const answer = Function('fetch', `${source.replace('export ', '')}; return answer`)(fetchFile);
  const htmlFor = async (url: string): Promise<string> => {
    const asked = `https://your.site/atlas/oembed/link.json?format=json&url=${encodeURIComponent(url)}`;
    return (await (await answer(new Request(asked))).json()).html;
  };
  expect(await htmlFor('https://your.site/atlas/index.html?group=aqim&year=2015')).toBe(
    '<iframe src="https://your.site/atlas/embed.html?group=aqim&amp;year=2015">',
  );
  expect(await htmlFor('https://your.site/atlas/?lang=fr&q=$&"><b>')).toBe(
    '<a href="https://your.site/atlas/index.html?lang=fr&amp;q=$&amp;%22%3E%3Cb%3E">',
  );
  expect(await htmlFor('https://your.site/atlas/')).toBe(
    '<iframe src="https://your.site/atlas/embed.html?lang=en">',
  );
});
