import { h } from 'preact';
import { renderToStaticMarkup } from 'preact-render-to-string';
import { describe, expect, it, test } from 'vitest';
import { createFormats } from '../../src/i18n/formats.ts';
import { INTERFACE_LANGUAGES } from '../../src/state/state.ts';
import { forbiddenIn } from '../data/lint/words.ts';
import { soundTables } from '../data/sound.ts';
import { soundTours } from '../data/tours/sound.ts';
import { Blocks, proseOf } from './markdown.tsx';
import { preparePages } from './pages.ts';
import { prosePage } from './prose-page.tsx';
import { pageDataOf } from './scenes.ts';
import { viewScene } from './view-scene.ts';

const formats = createFormats('en-GB');
const render = (text: string): string =>
  renderToStaticMarkup(h(Blocks, { blocks: proseOf(`# Title\n\n${text}`, { count: '12' }).blocks, formats }));

describe('the Markdown of our pages', () => {
  it('has headings, paragraphs, lists, dates and links', () => {
    expect(render('## Head\n\nOne [link](https://example.org/a) and\n[two](./b), {count}.')).toBe(
      '<h2>Head</h2><p>One <a href="https://example.org/a">link</a> and <a href="./b">two</a>, 12.</p>',
    );
    expect(render('- one\n- two')).toBe('<ul class="page-list"><li>one</li><li>two</li></ul>');
    expect(render('- 2013-03: Then.\n- 2015: Later.')).toBe(
      '<ol class="page-dates"><li><time datetime="2013-03">March 2013</time> Then.</li><li><time datetime="2015">2015</time> Later.</li></ol>',
    );
  });

  it('takes the rest for words, and refuses a place that nothing fills', () => {
    expect(render('<b>[x](javascript:y)</b>')).toBe('<p>&lt;b>x&lt;/b></p>');
    expect(() => proseOf('# {nothing}', {})).toThrow('{nothing}');
  });
});

const tables = soundTables('data');
const site = { address: 'https://atlas.example/', isConfigured: false };
const frame = { data: pageDataOf(tables), site, stylePath: 'assets/pages.css' };

test.each(['method', 'datasheet', 'first-story'] as const)(
  'the page "%s" has the same parts in each language, and no words that judge',
  (name) => {
    const shape = (html: string): string =>
      [...html.matchAll(/<(?:h[1-3]|p|ol|ul|li|time)\b/g)].map(([tag]) => tag).join('');
    const pages = INTERFACE_LANGUAGES.map((language) => prosePage(frame, name, language));
    for (const html of pages) {
      expect(shape(html)).toBe(shape(pages[0] ?? ''));
      expect(forbiddenIn(html.replaceAll(/<[^>]*>/g, ' '))).toEqual([]);
    }
  },
);

describe('the report that the atlas began with', () => {
  const { files } = preparePages(
    tables,
    [],
    soundTours('data', tables),
    site,
    'node_modules/.cache/cards',
    new Map(),
  );
  const [, ...statements] = prosePage(frame, 'first-story', 'en').split('<h2>');

  it('is answered in twelve statements', () => {
    expect(statements).toHaveLength(12);
  });

  it.each(statements.map((html): [string, string] => [html.slice(0, html.indexOf('</h2>')), html]))(
    '%s has its place in the atlas',
    (_, html) => {
      const main = html.split('</main>')[0] ?? '';
      const places = [...main.matchAll(/href="\.\/([^"]+)"/g)].map(([, place = '']) =>
        place.replaceAll('&amp;', '&'),
      );
      expect(places.length).toBeGreaterThan(0);
      for (const place of places) {
        const [path = '', query] = place.split('?');
        if (query === undefined) expect(files.has(path)).toBe(true);
        else expect(viewScene(frame.data.scenes.en, query)).toMatchObject({ state: { problems: [] } });
        if (query !== undefined)
          expect(viewScene(frame.data.scenes.en, query).answer.shown).toBeGreaterThan(0);
      }
    },
  );
});
