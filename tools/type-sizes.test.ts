// Readers who ask their browser for larger type get it: no size of type is fixed in pixels, but in drawings of a fixed size.

import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** Rules whose text is placed by its width in the drawing's own pixels; the drawing grows as a whole. */
const DRAWN: Readonly<Record<string, string>> = {
  'src/views/incident/incident.css .figures text': 'the chart of reported figures, 328 units wide',
  'src/views/guide/guide.css .guide .pic-number-text': 'numbers in the dots on its picture',
  'src/views/guide/guide.css .guide-time text': 'the example of the timeline in How to read',
  'src/views/guide/guide.css .guide-time .guide-period': 'the same',
  'src/views/lineage/plot.css .lineage-names text':
    'names along the lines of the lineages (lineage/figure.ts)',
  'src/views/lineage/paper.css .lineage-years-named text': 'the years of the lineages on paper',
  'src/views/print/sheet.css .briefing-numbers text': 'numbers on the map of the briefing sheet',
  'src/views/print/sheet.css .briefing-years text': 'the years of its timeline',
  'tools/pages/pages.css .page-years text':
    'the years of the pages of groups and countries, drawn in their own units',
};

const FIXED = /(?:^|[;\s])font(?:-size)?:[^;]*?[\d.]px/;

/** Each rule whose type has a size in pixels, as file and selector. */
function fixedIn(file: string, css: string): string[] {
  const rules = css.replaceAll(/\/\*[\s\S]*?\*\//g, '').matchAll(/([^{}]+)\{([^{}]*)\}/g);
  return [...rules]
    .filter(([, , body = '']) => FIXED.test(body))
    .map(([, selector = '']) => `${file} ${selector.trim().replaceAll(/\s+/g, ' ')}`);
}

it('no size of type is in pixels but in drawings', () => {
  const files = ['src', 'tools/pages'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.css'))
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
  );
  expect(files.length).toBeGreaterThan(30);
  const fixed = files.flatMap((file) => fixedIn(file, readFileSync(file, 'utf8')));
  // Both ways: a drawing that is gone does not stay in the table.
  expect([...new Set(fixed)].sort()).toEqual(Object.keys(DRAWN).sort());
});

it('finds sizes in both spellings, and leaves lines and boxes alone', () => {
  const css = `
    .a { font-size: 12px }
    @media (width < 480px) { .b, .c { color: red; font: 700 21px / 1.2 serif } }
    .d { font: 600 0.75rem / 18px serif }
    .e { font: 600 0.75rem / 1.2 serif; font-size: 1rem; line-height: 18px; inline-size: 12px }`;
  expect(fixedIn('x.css', css)).toEqual(['x.css .a', 'x.css .b, .c', 'x.css .d']);
});
