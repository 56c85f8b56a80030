import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COMPILE_HINT } from '../eager.ts';
import { type EmbedParts, embedPage } from './page.ts';

const parts: EmbedParts = {
  template: readFileSync(new URL('../../index.html', import.meta.url), 'utf8'),
  language: 'fr',
  versions: ['2026-01-01', '2026-02-01'],
  frozen: null,
  languageScript: 'leave()',
  style: 'body{margin:0}',
  script: 'console.log("</script>$&")',
  firstBlocks: [{ name: 'core', content: '{}' }],
  laterBlocks: [{ name: 'details.en', content: '{}' }],
  fallback: {
    parts: { finding: 'Found', map: '<svg></svg>' },
    findingLength: 'long',
    ...{ html: '<p>Without</p>', styles: 'p{margin:1em}', head: '' },
  },
};

describe('the page of the embed', () => {
  const html = embedPage(parts);

  it('asks for nothing else', () => {
    const addresses = [...html.matchAll(/<(?:script|link|img|iframe)\b[^>]*?\b(?:src|href)="([^"]*)"/g)];
    expect(addresses.map(([, address]) => address)).toEqual(['data:,']);
  });

  it('allows its own script and style by their hashes and nothing else', () => {
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
    expect(policy).toMatch(
      /default-src 'none'; script-src 'sha256-[^']+' 'sha256-[^']+'; style-src 'sha256-[^']+';/,
    );
    expect(policy).not.toContain("'self'");
    expect(policy).not.toContain('unsafe');
  });

  it('keeps the script as it was, behind what has it compiled at once', () => {
    expect(html).toContain(`<script>${COMPILE_HINT}console.log("<\\/script>$&")</script>`);
  });

  it('has the data of the first view before the script and the rest after it', () => {
    const order = [
      '<script>leave()',
      'data-block="core"',
      `<script>${COMPILE_HINT}console`,
      'data-block="details.en"',
    ].map((part) => html.indexOf(part));
    expect(order).toEqual(order.toSorted((first, second) => first - second));
    expect(order.every((at) => at > 0)).toBe(true);
  });

  it('has the fallback for readers without scripts, with its styles', () => {
    expect(html).toContain('<noscript><p>Without</p></noscript>');
    expect(html).toContain('<style>body{margin:0}p{margin:1em}</style>');
  });

  it('shows what was found, and a picture where the map will be, before its script has come', () => {
    expect(html).toMatch(/<h1 id="finding" data-length="long"[^>]*>Found<\/h1>/);
    expect(html).toMatch(/<section id="map"[^>]*><svg><\/svg><\/section>/);
    expect(html.indexOf('<svg>')).toBeLessThan(html.indexOf('data-block'));
  });

  it('says so when the full page has changed beyond recognition', () => {
    expect(() => embedPage({ ...parts, template: '<html></html>' })).toThrow(/index.html has nothing like/);
  });
});

it('of a version that is no longer the newest says so, and which version it is', () => {
  const frozen = { version: '2026-01-01', notice: '<p class="newer">There is a newer one</p>' };
  const html = embedPage({ ...parts, frozen });
  expect(html).toContain('data-versions="2026-01-01 2026-02-01" data-frozen="2026-01-01"');
  expect(html.indexOf('There is a newer one')).toBeGreaterThan(html.indexOf('id="footer"'));
});
