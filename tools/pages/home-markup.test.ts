import { expect, test } from 'vitest';
import type { Home } from './home-file.ts';
import { filledHome, homeInstead } from './home-markup.ts';

const EMPTY = `<!doctype html>
<html lang="en">
  <head>
    <title>Incident Atlas</title>
    <meta name="description" content="Old." />
  </head>
  <body>
    <a href="#list">Skip to the list</a>
    <h1 id="finding" class="finding">Incident Atlas</h1>
    <section
      id="list"
      aria-label="Incidents"
    ></section>
    <p id="waiting"></p>
  </body>
</html>`;

const home = (language: Home['language'], words: Partial<Home>, parts: Record<string, string>): Home => ({
  language,
  direction: language === 'ar' ? 'rtl' : 'ltr',
  title: 'Incident Atlas',
  skipToList: 'Skip to the list',
  regions: { list: 'Incidents' },
  findingLength: 'usual',
  head: `<meta name="description" content="${language}">`,
  parts: parts as unknown as Home['parts'],
  ...words,
});
const english = home('en', {}, { finding: 'Half of $& fall', list: '<ul>one</ul>', waiting: '<i>…</i>' });
const arabic = home(
  'ar',
  { title: 'أطلس', skipToList: 'إلى القائمة', regions: { list: 'الحوادث' }, findingLength: 'long' },
  { finding: 'نصف', list: '<ul>واحد</ul>', waiting: '<i>…</i>' },
);

test('another language takes the place of every word, and of nothing else', () => {
  const page = filledHome(EMPTY, english);
  expect(page).toContain('<h1 id="finding" data-length="usual" class="finding">Half of $& fall</h1>');
  expect(page).not.toContain('Old.');
  expect(homeInstead(page, english, arabic)).toBe(
    page
      .replace('<html lang="en">', '<html lang="ar" dir="rtl">')
      .replace('data-length="usual"', 'data-length="long"')
      .replace('content="en"', 'content="ar"')
      .replace('<title>Incident Atlas<', '<title>أطلس<')
      .replace('Skip to the list', 'إلى القائمة')
      .replace('"Incidents"', '"الحوادث"')
      .replace('Half of $& fall', 'نصف')
      .replace('<ul>one</ul>', '<ul>واحد</ul>'),
  );
});

test('a page that does not hold what it was filled with is no page to translate', () => {
  expect(() => homeInstead(EMPTY, english, arabic)).toThrow(
    'index.html does not hold what it was filled with',
  );
});
