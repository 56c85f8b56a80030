import { expect, test } from 'vitest';
import { inOpeningOrder } from './opening-order.ts';

const APP = '<script type="module" crossorigin src="./assets/index-4.js"></script>';
const STYLE = '<link rel="stylesheet" crossorigin href="./assets/index-2.css">';
const FIRST = '<script src="./first-paint.js" data-en="text.json"></script>';

test('the style is asked for before the script that holds up the page, and the app by that script', () => {
  const html = inOpeningOrder(`<head>${FIRST}\n${APP}\n${STYLE}</head>`);
  const [style, script] = ['as="style" crossorigin href="./assets/index-2.css"', 'src="./first-paint.js"'];
  expect(html.indexOf(style)).toBeGreaterThan(0);
  expect(html.indexOf(style)).toBeLessThan(html.indexOf(script));
  expect(html).toContain(`${script} data-app="assets/index-4.js" data-en="text.json"`);
  expect(html).toContain(STYLE);
  expect(html).not.toContain('type="module"');
});

test('a page that has no such script keeps its tags', () => {
  const html = `<head>${APP}${STYLE}</head>`;
  expect(inOpeningOrder(html)).toBe(html);
});
