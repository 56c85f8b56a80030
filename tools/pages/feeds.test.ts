import { describe, expect, it, test } from 'vitest';
import { changesBetween } from '../data/changes.ts';
import { soundTables } from '../data/sound.ts';
import type { Tables } from '../data/tables.ts';
import { entriesOf, feedsOf, feedXml } from './feeds.ts';
import { pageDataOf } from './scenes.ts';
import { siteOf } from './site.ts';

const newer = soundTables('data');
const [first, second] = newer.incidents;
if (!first || !second) throw new Error('The tables hold too few incidents to test with.');
const hostile: Tables = {
  ...newer,
  incidents: newer.incidents.map((row) => (row.id === first.id ? { ...row, title: 'Gao & <Kidal>' } : row)),
};
const older: Tables = {
  ...hostile,
  package: { ...newer.package, version: '2001-01-01' },
  incidents: hostile.incidents
    .filter(({ id }) => id !== first.id)
    .map((row) => (row.id === second.id ? { ...row, killed_best: '999' } : row)),
};
const scene = pageDataOf(hostile).scenes.en;
const site = siteOf({ SITE_ADDRESS: 'https://news.example/atlas/' });
const entries = entriesOf([changesBetween(older, hostile)]);
const feeds = feedsOf(scene);
const xmlOf = (name: string): string => {
  const feed = feeds.find((each) => each.name === name);
  if (!feed) throw new Error(`There is no feed ${name}.`);
  return feedXml(scene, site, feed, entries, newer.package.version);
};

/** Every element is closed in its order, and text holds no sign of markup. */
function expectWellFormed(xml: string): void {
  const open: string[] = [];
  for (const [, slash, name = '', rest = ''] of xml.matchAll(/<(\/?)([a-z:]+)((?:[^<>"]|"[^"<]*")*)>/g)) {
    if (slash) expect(open.pop()).toBe(name);
    else if (!rest.endsWith('/')) open.push(name);
  }
  expect(open).toEqual([]);
  expect(xml.replaceAll(/<[^<>]*>/g, '')).not.toMatch(/[<>]|&(?!(?:amp|lt|gt|quot|#39);)/);
}

describe('a feed', () => {
  it('has what Atom asks of it and of each entry, and is well-formed', () => {
    const xml = xmlOf('all');
    expectWellFormed(xml);
    expect(xml).toContain('<id>https://news.example/atlas/feeds/all.xml</id>');
    expect(xml.match(/<entry>/g)).toHaveLength(2);
    for (const [, entry = ''] of xml.matchAll(/<entry>([\s\S]*?)<\/entry>/g)) {
      expect(entry).toMatch(/<id>https:[^<]+<\/id>/);
      expect(entry).toMatch(/<updated>\d{4}-\d\d-\d\dT00:00:00Z<\/updated>/);
      expect(entry).toMatch(/<georss:point>-?[\d.]+ -?[\d.]+<\/georss:point>/);
      expect(entry).toMatch(/<summary>[^<]+<\/summary>/);
    }
    expect(new Set([...xml.matchAll(/<id>([^<]+)/g)].map(([, id]) => id)).size).toBe(3);
  });

  it('tells new incidents from changed ones, and takes text for text', () => {
    const xml = xmlOf('all');
    expect(xml).toContain('<title>New: Gao &amp; &lt;Kidal&gt;</title>');
    expect(xml).toContain('<category term="update" label="Updated"/>');
    expect(xml).not.toContain('killed_best');
  });

  it('of a country holds its incidents alone', () => {
    const names = feeds.filter(({ name }) => name.startsWith('country-')).map(({ name }) => name);
    const holding = names.filter((name) => xmlOf(name).includes('Gao &amp;'));
    expect(holding).toEqual([`country-${first.country.toLowerCase()}`]);
  });
});

test('there is a feed for each country and each group of an incident', () => {
  const names = feeds.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const { country } of newer.incidents) expect(names).toContain(`country-${country.toLowerCase()}`);
  for (const { group_id } of newer.actors) if (group_id) expect(names).toContain(`group-${group_id}`);
});
