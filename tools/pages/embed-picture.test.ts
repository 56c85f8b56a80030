import { expect, test } from 'vitest';
import { INTERFACE_LANGUAGES } from '../../src/state/state.ts';
import { soundTables } from '../data/sound.ts';
import { embedPicture } from './embed-picture.ts';
import { pageDataOf } from './scenes.ts';

const data = pageDataOf(soundTables('data'));
const TAG = /^<\/?\w+(?: [\w:-]+='[^'<>&]*(?:&#39;[^'<>&]*)*')*\/?>$/;

test.each(INTERFACE_LANGUAGES)('is one sound picture between the quotes of an attribute: %s', (language) => {
  const address = embedPicture(data, language);
  expect(address).toMatch(/^data:image\/svg\+xml,[^"#&\n]+$/);
  const svg = decodeURIComponent(address.slice(address.indexOf(',') + 1));
  const tags = svg.match(/<[^>]*>/g) ?? [];
  expect(tags.length).toBeGreaterThan(data.scenes.en.atlas.columns.count);
  expect(tags.filter((tag) => !TAG.test(tag))).toEqual([]);
});

test('has a colour for all that it draws, in the light and in the dark, and no rule for what it does not', () => {
  const svg = decodeURIComponent(embedPicture(data, 'en'));
  const [, sheet = ''] = /<style>(.*?)<\/style>/.exec(svg) ?? [];
  const asked = new Set([...sheet.matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name));
  for (const name of asked) expect(sheet.split(`${name}:`).length - 1, name).toBeGreaterThanOrEqual(1);
  expect(sheet).toContain('prefers-color-scheme:dark');
  const drawn = svg.slice(svg.indexOf('</style>'));
  const ruled = [...sheet.matchAll(/\.(pic-[\w-]+)/g)].map(([, name = '']) => name);
  expect(ruled.filter((name) => !drawn.includes(name))).toEqual([]);
});
