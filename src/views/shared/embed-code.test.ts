import { expect, test } from 'vitest';
import { embedHeightCss, embedMostHeightPx } from '../../lib/embed-size.ts';
import { embedCode } from './embed-code.ts';

const codeOf = (changes: Partial<Parameters<typeof embedCode>[0]> = {}) =>
  embedCode({
    address: 'https://news.example/atlas/embed.html?q=a&country=ML,"c"',
    page: 'https://news.example/atlas/',
    title: 'Attacks “in” <Mali>',
    linkText: 'Open',
    language: 'en',
    parts: null,
    isComparing: false,
    ...changes,
  });

test('what a reader typed cannot leave its attribute', () => {
  const { frame, script } = codeOf();
  expect(frame).toContain('src="https://news.example/atlas/embed.html?q=a&amp;country=ML,&quot;c&quot;"');
  expect(frame).toContain('title="Attacks “in” &lt;Mali&gt;"');
  expect(script).toContain('<incident-atlas q="a" country="ML,&quot;c&quot;">');
});

test('the frame is a lazy block, exact by the width of its container, and a link follows it', () => {
  const { frame } = codeOf();
  expect(frame).toMatch(/^<div style="container-type:inline-size;width:100%"><iframe /);
  expect(frame).toContain('loading="lazy"');
  expect(frame).toContain(`style="display:block;width:100%;height:${embedHeightCss()};border:0"`);
  // Browsers complain of it beside `allow`.
  expect(frame).not.toContain('allowfullscreen');
  expect(frame).toMatch(
    /<\/iframe><\/div>\n<p><a href="https:\/\/news\.example\/atlas\/" hreflang="en">Open<\/a><\/p>$/,
  );
});

test('where a policy or an editor takes the styles away the frame is still whole', () => {
  const { frame, bareFrame } = codeOf({ parts: ['timeline'] });
  const attributes = `width="100%" height="${embedMostHeightPx(['timeline'])}" frameborder="0"`;
  expect(frame).toContain(attributes);
  expect(bareFrame).toContain(attributes);
  expect(bareFrame).toMatch(/^<iframe [^>]*><\/iframe>$/);
  expect(bareFrame).not.toContain('style');
});

test('the helper stands beside the embed, and its element says the same words', () => {
  const { script } = codeOf({
    address: 'https://news.example/atlas/embed.html?group=aqim&year=2012-2015&show=&lang=fr',
  });
  expect(script).toBe(
    '<script src="https://news.example/atlas/embed.js"></script>\n' +
      '<incident-atlas group="aqim" year="2012-2015" show="" lang="fr"><a href="https://news.example/atlas/" hreflang="en">Open</a></incident-atlas>',
  );
});

test('fewer parts need less height', () => {
  expect(codeOf({ parts: [] }).heightPx(600)).toBeLessThan(codeOf({ parts: ['timeline'] }).heightPx(600));
  expect(codeOf({ parts: ['timeline'] }).heightPx(600)).toBeLessThan(codeOf().heightPx(600));
});
