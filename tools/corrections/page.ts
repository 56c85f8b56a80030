// The page of all corrections, corrections.html: readable without JavaScript and in print.

import { createHash } from 'node:crypto';
import { en as incident } from '../../src/i18n/en/incident.ts';
import { en } from '../../src/i18n/en/messages.ts';
import { createFormats } from '../../src/i18n/formats.ts';
import type { Row, Tables } from '../data/tables.ts';
import { policyTag } from '../policy.ts';

const STYLE = `
:root { color-scheme: light dark; }
body { max-inline-size: 60rem; margin: 2rem auto; padding-inline: 1rem; font: 16px/1.5 system-ui, sans-serif; }
h1 { font: 700 1.75rem/1.2 ui-serif, Georgia, 'Times New Roman', serif; }
table { border-collapse: collapse; inline-size: 100%; }
caption, th, td { text-align: start; vertical-align: top; padding-block: .5rem; padding-inline-end: 1rem; }
tr { border-block-end: 1px solid light-dark(#ddd8cd, #444a51); }
td { overflow-wrap: anywhere; }
@media (width < 700px) {
  thead { display: none; }
  tr, td { display: block; }
  tr { padding-block: .5rem; }
  td { padding-block: .1rem; }
  td[data-label]::before { content: attr(data-label) ': '; font-weight: 600; }
}
`;

export function correctionsPage(tables: Tables): string {
  const formats = createFormats('en-GB');
  const titles = new Map(tables.incidents.map((incident) => [incident.id, incident.title]));
  const count = en.footer.corrections(tables.corrections.length, formats);
  const hash = `'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`;
  const newestFirst = tables.corrections.toSorted((first, second) => (first.date < second.date ? 1 : -1));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
${policyTag({ scripts: ["'none'"], styles: [hash] })}
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Corrections – Incident Atlas</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>Corrections</h1>
<p>What has been changed in the published data, why, and on whose word: ${count} up to ${formats.date(tables.package.version)}.
<a href="${escaped(tables.package.reportAddress)}">${en.footer.report}</a> or go to <a href="./index.html">the map</a>.</p>
<table>
<caption>${count}, newest first</caption>
<thead><tr><th scope="col">Date</th><th scope="col">Incident</th><th scope="col">Before</th><th scope="col">After</th><th scope="col">Why</th></tr></thead>
<tbody>
${newestFirst.map((row) => rowOf(row, titles.get(row.incident_id) ?? row.incident_id, formats.date(row.date, 'short'))).join('\n')}
</tbody>
</table>
</main>
</body>
</html>
`;
}

function rowOf(row: Row<'corrections'>, title: string, date: string): string {
  const field = row.field.replaceAll(/[._]/g, ' ');
  const value = (text: string): string => escaped(text === '' ? incident.empty : text);
  const source = /^https?:/.test(row.source_url)
    ? ` <a href="${escaped(row.source_url)}">${escaped(row.source_publisher || row.source_title)}</a>`
    : '';
  return [
    `<tr><td>${date}</td>`,
    `<td><a href="./index.html?incident=${encodeURIComponent(row.incident_id)}">${escaped(title)}</a><br>${escaped(field)}</td>`,
    `<td data-label="Before">${value(row.old)}</td>`,
    `<td data-label="After">${value(row.new)}</td>`,
    `<td data-label="Why">${escaped(row.reason)}${source}</td></tr>`,
  ].join('');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replaceAll(/[&<>"]/g, (character) => ENTITIES[character] ?? '');
}
