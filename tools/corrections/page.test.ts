import { describe, expect, it } from 'vitest';
import { soundTables } from '../data/sound.ts';
import { correctionsPage } from './page.ts';

describe('the page of corrections', () => {
  const tables = soundTables('data');
  const html = correctionsPage(tables);

  it('has a row for each correction', () => {
    expect(html.match(/<tr><td>/g)).toHaveLength(tables.corrections.length);
    expect(html).toContain(`${tables.corrections.length} corrections, newest first`);
  });

  it('takes what stands in the tables for text', () => {
    const [first] = tables.corrections;
    if (!first) throw new Error('The tables hold no correction to test with.');
    const hostile = { ...first, reason: '<script>alert("x")</script>', source_url: 'javascript:alert(1)' };
    const page = correctionsPage({ ...tables, corrections: [hostile] });
    expect(page).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;');
    expect(page).not.toContain('<script');
    expect(page).not.toContain('javascript:');
  });
});
