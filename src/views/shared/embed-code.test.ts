import { expect, test } from 'vitest';
import { embedCode } from './embed-code.ts';

const codeOf = (changes: Partial<Parameters<typeof embedCode>[0]> = {}) =>
  embedCode({
    address: 'https://news.example/atlas/?q=a&b="c"',
    page: 'https://news.example/atlas/',
    title: 'Attacks “in” <Mali>',
    linkText: 'Open',
    language: 'en',
    parts: null,
    isComparing: false,
    ...changes,
  });

test('what a reader typed cannot leave its attribute', () => {
  const { code } = codeOf();
  expect(code).toContain('src="https://news.example/atlas/?q=a&amp;b=&quot;c&quot;"');
  expect(code).toContain('title="Attacks “in” &lt;Mali&gt;"');
});

test('the frame is lazy, may fill the screen, and a link follows it', () => {
  const { code } = codeOf();
  expect(code).toMatch(/loading="lazy"/);
  expect(code).toMatch(/allowfullscreen/);
  expect(code).toMatch(/aspect-ratio:600\/\d+;min-height:clamp\(/);
  expect(code).toMatch(
    /<\/iframe>\n<p><a href="https:\/\/news\.example\/atlas\/" hreflang="en">Open<\/a><\/p>$/,
  );
});

test('fewer parts need less height', () => {
  expect(codeOf({ parts: [] }).heightPx(600)).toBeLessThan(codeOf({ parts: ['timeline'] }).heightPx(600));
  expect(codeOf({ parts: ['timeline'] }).heightPx(600)).toBeLessThan(codeOf().heightPx(600));
});

test('on a phone as wide as its screen the frame is as high as the embed', () => {
  for (const parts of [null, ['title'], ['timeline', 'list']] as const) {
    const { code, heightPx } = codeOf({ parts });
    const [, vw = '', px = ''] = /([\d.]+)vw \+ (\d+)px\)/.exec(code) ?? [];
    for (const widthPx of [320, 360, 390, 430, 479]) {
      const framePx = (Number(vw) / 100) * widthPx + Number(px);
      expect(framePx).toBeGreaterThanOrEqual(heightPx(widthPx) - 1);
      expect(framePx).toBeLessThan(heightPx(widthPx) + 3);
    }
  }
});
