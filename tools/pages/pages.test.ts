import { describe, expect, test } from 'vitest';
import { soundTables } from '../data/sound.ts';
import { embedFallback } from './embed-fallback.ts';
import { incidentPage } from './incident-page.tsx';
import { oembedJson } from './oembed.ts';
import { pageDataOf } from './scenes.ts';
import { siteOf } from './site.ts';
import { sitemapXml } from './sitemap.ts';

const data = pageDataOf(soundTables('data'));
const configured = siteOf({ SITE_ADDRESS: 'https://news.example/atlas/' });
const anywhere = siteOf({});
const row = data.scenes.en.atlas.columns.indexOf.get('2015-11-20-bamako-radisson-blu') ?? -1;
const pageOf = (language: 'en' | 'fr', site = anywhere): string =>
  incidentPage(data, site, language, row, 'assets/pages.css');

describe('an incident page', () => {
  test('in any folder names everything by the way to it', () => {
    expect(pageOf('fr')).toContain('href="../../assets/pages.css"');
    expect(pageOf('fr')).toContain(
      'href="../../index.html?incident=2015-11-20-bamako-radisson-blu&amp;lang=fr"',
    );
    expect(pageOf('en')).not.toContain('rel="canonical"');
    expect(pageOf('en')).not.toContain('localhost');
  });

  test('on a known site is canonical there', () => {
    const html = pageOf('fr', configured);
    const address = 'https://news.example/atlas/incidents/fr/2015-11-20-bamako-radisson-blu.html';
    expect(html).toContain(`<link rel="canonical" href="${address}">`);
    expect(html).toContain(
      'content="https://news.example/atlas/incidents/cards/2015-11-20-bamako-radisson-blu.png"',
    );
  });

  test('has one first heading, then second and third ones, and no id twice', () => {
    const html = pageOf('en');
    expect(html.match(/<h1\b/g)).toHaveLength(1);
    const levels = [...html.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
    expect(levels.every((level, at) => at === 0 || level - (levels[at - 1] ?? 1) <= 1)).toBe(true);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('text from the tables stays text', () => {
    const { scenes } = data;
    const texts = {
      ...scenes.en.atlas.texts,
      title: scenes.en.atlas.texts.title.map(() => '<img onerror=x>'),
    };
    const hostile = {
      ...data,
      scenes: { ...scenes, en: { ...scenes.en, atlas: { ...scenes.en.atlas, texts } } },
    };
    const html = incidentPage(hostile, anywhere, 'en', row, 'assets/pages.css');
    expect(html).not.toContain('<img onerror');
    expect(html).toContain('&lt;img onerror=x>');
  });
});

test('the sitemap escapes and counts every page once', () => {
  const xml = sitemapXml(['a', 'b&c'], configured, '2026-01-01');
  expect(xml.match(/<loc>/g)).toHaveLength(5);
  expect(xml).toContain('<loc>https://news.example/atlas/incidents/fr/b&amp;c.html</loc>');
});

test('an oEmbed answer frames the view and links to it', () => {
  const answer = JSON.parse(oembedJson(data.scenes.en, configured, row));
  expect(answer).toMatchObject({
    version: '1.0',
    type: 'rich',
    title: 'Radisson Blu hotel siege, Bamako',
    width: 600,
  });
  expect(answer.html).toMatch(/^<iframe src="https:\/\/news\.example\/atlas\//);
  expect(answer.html).toContain('incident=2015-11-20-bamako-radisson-blu');
});

test('the embed without a script has picture, figures and link in its language', () => {
  const { html, styles } = embedFallback(data, 'fr');
  expect(html).toContain('aria-label="Carte de 355 événements');
  expect(html).toContain('<strong>355 événements sur 355</strong>');
  expect(html).toContain('href="./index.html"');
  expect(styles).toContain('.pic-land-focus{fill:var(--land-focus)');
});
