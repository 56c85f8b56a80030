import { h } from 'preact';
import { renderToStaticMarkup } from 'preact-render-to-string';
import { describe, expect, it, test } from 'vitest';
import { createFormats } from '../../src/i18n/formats.ts';
import { INTERFACE_LANGUAGES } from '../../src/state/state.ts';
import { forbiddenIn } from '../data/lint/words.ts';
import { soundTables } from '../data/sound.ts';
import { Blocks, proseOf } from './markdown.tsx';
import { methodPage } from './method-page.tsx';
import { pageDataOf } from './scenes.ts';

const formats = createFormats('en-GB');
const render = (text: string): string =>
  renderToStaticMarkup(h(Blocks, { blocks: proseOf(`# Title\n\n${text}`, { count: '12' }).blocks, formats }));

describe('the Markdown of our pages', () => {
  it('has headings, paragraphs, lists, dates and links', () => {
    expect(render('## Head\n\nOne [link](https://example.org/a) and\n[two](./b), {count}.')).toBe(
      '<h2>Head</h2><p>One <a href="https://example.org/a">link</a> and <a href="./b">two</a>, 12.</p>',
    );
    expect(render('- one\n- two')).toBe('<ul><li>one</li><li>two</li></ul>');
    expect(render('- 2013-03: Then.\n- 2015: Later.')).toBe(
      '<ol class="page-dates"><li><time datetime="2013-03">March 2013</time> Then.</li><li><time datetime="2015">2015</time> Later.</li></ol>',
    );
  });

  it('takes the rest for words, and refuses a place that nothing fills', () => {
    expect(render('<b>[x](javascript:y)</b>')).toBe('<p>&lt;b>x&lt;/b></p>');
    expect(() => proseOf('# {nothing}', {})).toThrow('{nothing}');
  });
});

test('the method has the same parts in each language, and no words that judge', () => {
  const frame = {
    data: pageDataOf(soundTables('data')),
    site: { address: 'https://atlas.example/', isConfigured: false },
    stylePath: 'assets/pages.css',
  };
  const pages = INTERFACE_LANGUAGES.map((language) => methodPage(frame, language));
  const shape = (html: string): string =>
    [...html.matchAll(/<(?:h[1-3]|p|ol|ul|li|time)\b/g)].map(([tag]) => tag).join('');
  for (const html of pages) {
    expect(shape(html)).toBe(shape(pages[0] ?? ''));
    expect(html).toMatch(/href="mailto:/);
    expect(forbiddenIn(html.replaceAll(/<[^>]*>/g, ' '))).toEqual([]);
  }
});
