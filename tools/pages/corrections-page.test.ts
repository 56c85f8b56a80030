import { describe, expect, it } from 'vitest';
import { correctionMessages } from '../../src/i18n/corrections.ts';
import { INTERFACE_LANGUAGES } from '../../src/state/state.ts';
import { soundTables } from '../data/sound.ts';
import { TABLES } from '../data/tables.ts';
import { correctionsPage } from './corrections-page.tsx';
import { pageDataOf } from './scenes.ts';
import { siteOf } from './site.ts';

const tables = soundTables('data');
const frame = { data: pageDataOf(tables), site: siteOf({}), stylePath: 'assets/pages.css' };
const [first] = tables.corrections;
if (!first) throw new Error('The tables hold no correction to test with.');

describe.each(INTERFACE_LANGUAGES)('the page of corrections in %s', (language) => {
  const html = correctionsPage(frame, tables.corrections, language);

  it('has an anchor of its own for each correction', () => {
    const ids = [...html.matchAll(/<div id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toHaveLength(tables.corrections.length);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('begins with the newest', () => {
    const days = [...html.matchAll(/<div id="[^"]+\.(\d{4}-\d{2}-\d{2})(?:\.\d+)?"/g)].map(([, day]) => day);
    expect(days).toEqual(days.toSorted().reverse());
  });

  it('says nothing in the words of tables', () => {
    const text = html.slice(html.indexOf('<main')).replaceAll(/<[^>]*>/g, ' ');
    for (const column of TABLES.incidents.columns) {
      if (column.includes('_')) expect(text).not.toContain(column);
    }
    for (const { incident_id } of tables.corrections) expect(text).not.toContain(incident_id);
  });
});

it('names every column of an incident in each language', () => {
  for (const language of INTERFACE_LANGUAGES) {
    const { fields } = correctionMessages(language);
    const columns = TABLES.incidents.columns.filter((column) => column !== 'id');
    expect(columns.filter((column) => !fields[column])).toEqual([]);
  }
});

it('gives the earlier of two corrections of one field on one day the name that it had', () => {
  const second = { ...first, old: first.new, new: '1' };
  const html = correctionsPage(frame, [first, second], 'en');
  const anchor = `${first.incident_id}.${first.field}.${first.date}`;
  expect(html).toContain(`<div id="${anchor}"`);
  expect(html).toContain(`<div id="${anchor}.2"`);
});

it('takes what stands in the tables for text', () => {
  const hostile = { ...first, reason: '<script>alert("x")</script>', source_url: 'javascript:alert(1)' };
  const html = correctionsPage(frame, [hostile], 'en');
  expect(html).toContain('&lt;script>alert(');
  expect(html).not.toContain('<script>alert');
  expect(html).not.toContain('javascript:');
});
