// A sheet as one HTML file that asks for nothing: its rules, the values of their properties and the faces stand in it, and
// a policy of its own forbids all else.

import { render } from 'preact';
import { escaped } from '../shared/escaped.ts';
import type { SheetContent } from './content.ts';
import sheetRules from './sheet.css?inline';
import { Sheet } from './sheet.tsx';

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:";

const PAGE_RULES = `
@page{margin:14mm}
body{margin:0}
@media screen{.briefing{max-inline-size:800px;margin:0 auto;padding:24px 20px 48px}}
.lineage-paper{display:block}
.lineage-paper>svg{display:block;inline-size:100%;block-size:auto}
@media screen and (width<640px){.briefing-notes ol,.briefing-steps{columns:1}}
`;

/** `rules` of the parts that others drew; `propertyOf` gives a custom property as paper has it. */
export function sheetFile(
  content: SheetContent,
  rules: string,
  propertyOf: (name: string) => string,
): string {
  const { scene, map, name } = content;
  const { language, direction } = scene.locale;
  const sheet = document.createElement('div');
  render(<Sheet {...content} />, sheet);
  const body = sheet.innerHTML;
  render(null, sheet);
  const style = [rules, sheetRules, map?.styles ?? '', PAGE_RULES].join('\n');
  const properties = [...new Set(Array.from(style.matchAll(/var\(--([\w-]+)/g), ([, name]) => name ?? ''))]
    .map((name) => `--${name}:${propertyOf(name)};`)
    .join('');
  return [
    `<!doctype html><html lang="${language}" dir="${direction}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(name)}</title>`,
    `<style>:root{color-scheme:light;${properties}}\n${style}</style></head>`,
    `<body><main class="briefing">${body}</main></body></html>`,
  ].join('\n');
}
