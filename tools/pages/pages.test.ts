import { describe, expect, test } from 'vitest';
import { countryOf } from '../../src/data/columns.ts';
import { INTERFACE_LANGUAGES } from '../../src/state/state.ts';
import { type Collection, collectionPath } from '../../src/views/shared/collection-page.ts';
import { headlineOf } from '../../src/views/shared/headline.ts';
import { incidentPath } from '../../src/views/shared/incident-page.ts';
import { SIGNS } from '../../src/views/shared/signs.ts';
import { soundTables } from '../data/sound.ts';
import { soundTours } from '../data/tours/sound.ts';
import { tourIn } from '../data/tours/tours.ts';
import { allPage } from './all-page.tsx';
import { collectionCard, collectionPage, collectionsOf } from './collection-page.tsx';
import { embedFallback } from './embed-fallback.tsx';
import { guidePage } from './guide-page.tsx';
import { incidentPage } from './incident-page.tsx';
import { oembedJson } from './oembed.ts';
import { preparePages } from './pages.ts';
import { pageDataOf } from './scenes.ts';
import { siteOf } from './site.ts';
import { sitemapXml } from './sitemap.ts';
import { tourPage } from './tour-page.tsx';

const tables = soundTables('data');
const data = pageDataOf(tables);
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
      'content="https://news.example/atlas/incidents/cards/fr/2015-11-20-bamako-radisson-blu.png"',
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
      title: Array.from(scenes.en.atlas.texts.title, () => '<img onerror=x>'),
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

test('the sitemap escapes and counts the home and every page once, in each language', () => {
  const xml = sitemapXml(
    [(language) => incidentPath('a', language), (language) => incidentPath('b&c', language)],
    configured,
    '2026-01-01',
  );
  expect(xml.match(/<loc>/g)).toHaveLength(3 * INTERFACE_LANGUAGES.length);
  expect(xml).toContain('<loc>https://news.example/atlas/incidents/fr/b&amp;c.html</loc>');
});

const oembedLinks = (html: string): string[] => html.match(/<link [^>]*oembed[^>]*>/g) ?? [];

test('pages name their oEmbed answer in their language, and the frame for Iframely', () => {
  const html = pageOf('fr', configured);
  expect(oembedLinks(html)).toEqual([
    expect.stringContaining(
      'href="https://news.example/atlas/oembed/fr/2015-11-20-bamako-radisson-blu.json"',
    ),
  ]);
  expect(html).toMatch(
    /<link rel="iframely resizable" type="text\/html" href="https:\/\/news\.example\/atlas\/embed\.fr\.html\?incident=2015-11-20-bamako-radisson-blu&amp;lang=fr" media="height: \d+">/,
  );
});

test('the page of all incidents leads to each of them, and stands for the whole map', () => {
  const html = allPage(data, configured, 'fr', 'assets/pages.css');
  for (const id of data.scenes.fr.atlas.columns.id) expect(html).toContain(`<a href="${id}.html">`);
  expect(oembedLinks(html)[0]).toContain('href="https://news.example/atlas/oembed/fr/atlas.json"');
  expect(html.match(/<h1\b/g)).toHaveLength(1);
});

const headsOf = (embed: ReturnType<typeof preparePages>['embed']): readonly string[] =>
  [...embed.values()].flatMap((languages) => Object.values(languages).map(({ head }) => head));

test('without a known address nothing can be discovered: a relative one misleads a CMS', () => {
  expect(oembedLinks(pageOf('en'))).toEqual([]);
  const { homes, embed } = preparePages(tables, [], [], anywhere, 'node_modules/.cache/cards', new Map());
  expect([homes.en.head, ...headsOf(embed)].flatMap(oembedLinks)).toEqual([]);
  expect(pageOf('en')).not.toContain('iframely');
});

test('a link whose view stands behind the ? becomes a picture that leads there, never another map', async () => {
  const { homes, embed, files } = preparePages(
    tables,
    [],
    soundTours('data', tables),
    configured,
    'node_modules/.cache/cards',
    new Map(),
  );
  const href = 'href="https://news.example/atlas/oembed/link.json"';
  expect(oembedLinks(homes.en.head)).toEqual([expect.stringContaining(href)]);
  for (const head of headsOf(embed)) expect(oembedLinks(head)).toEqual([expect.stringContaining(href)]);
  const answer = JSON.parse(String(await files.get('oembed/link.json')?.()));
  expect(answer).toMatchObject({ type: 'photo', url: 'https://news.example/atlas/card.png', width: 320 });
  expect(answer).not.toHaveProperty('html');
});

test.each(['en', 'fr'] as const)(
  'an oEmbed answer in %s frames the view after a quotation with its link',
  (language) => {
    const answer = JSON.parse(oembedJson(data.scenes[language], configured, row));
    const title = { en: 'Radisson Blu hotel siege, Bamako', fr: data.scenes.fr.atlas.texts.title.at(row) }[
      language
    ];
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', title, width: 600 });
    const page = `https://news.example/atlas/index.html?incident=2015-11-20-bamako-radisson-blu&amp;lang=${language}`;
    expect(answer.html).toMatch(/^<blockquote hidden[^>]*><a [^>]*>[^<]*<\/a><\/blockquote>/);
    expect(answer.html).toContain(`<a href="${page}" hreflang="${language}">`);
    expect(answer.html).toContain(
      `<iframe src="https://news.example/atlas/${{ en: 'embed', fr: 'embed.fr' }[language]}.html?incident=2015-11-20-bamako-radisson-blu&amp;lang=${language}"`,
    );
  },
);

test('the embed without a script has picture, figures and link in its language', () => {
  const { parts, html, styles } = embedFallback(data, 'fr');
  expect(parts.map).toContain(`alt="Carte de ${tables.incidents.length} événements`);
  expect(parts.receipt).toContain(
    `<strong>${tables.incidents.length} événements sur ${tables.incidents.length}`,
  );
  expect(parts.finding).toContain(headlineOf(data.scenes.fr).text.slice(0, 20));
  expect(html).toContain('href="./index.html"');
  expect(parts.map).toContain('.pic-land-focus{fill:var(--land-focus)}');
  expect(styles).toContain('.static-map');
});

describe('how to read', () => {
  test('every sign of the key has an incident of the data, linked to its page', () => {
    const html = guidePage(data, anywhere, 'fr', 'assets/pages.css');
    const signs = html.slice(html.indexOf('<ol'), html.indexOf('</ol>'));
    expect(signs.match(/<li>/g)).toHaveLength(SIGNS.length);
    const linked = [...html.matchAll(/href="incidents\/fr\/(\d[^"]+)\.html"/g)].map(([, id]) => id ?? '');
    const { indexOf } = data.scenes.fr.atlas.columns;
    // All but the point at which several stand, and two of what is missing.
    expect(linked).toHaveLength(SIGNS.length + 1);
    expect(linked.every((id) => indexOf.has(id))).toBe(true);
  });

  test.each(['en', 'fr'] as const)('in %s it has one first heading and no id twice', (language) => {
    const html = guidePage(data, configured, language, 'assets/pages.css');
    expect(html.match(/<h1\b/g)).toHaveLength(1);
    expect(html).not.toContain('<h3');
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(html).not.toMatch(/ style=|undefined|NaN/);
  });
});

test.each(['en', 'fr'] as const)(
  'a tour in %s has every step with its map, sources and the way to the app',
  (language) => {
    const frame = { data, site: anywhere, stylePath: 'assets/pages.css' };
    for (const written of soundTours('data', tables)) {
      const tour = tourIn(written, language);
      const html = tourPage(frame, tour, language);
      expect(html.match(/<h1\b/g)).toHaveLength(1);
      expect(html.match(/<h2\b/g)).toHaveLength(tour.steps.length);
      tour.steps.forEach(({ sources }, at) => {
        expect(html).toContain(
          `href="../index.html?tour=${tour.id}&amp;step=${at + 1}&amp;lang=${language}"`,
        );
        for (const { url } of sources) expect(html).toContain(`href="${url.replaceAll('&', '&amp;')}"`);
      });
    }
  },
);

test('each country, group and year that holds an incident has a page that lists all of it', () => {
  const frame = { data, site: anywhere, stylePath: 'assets/pages.css' };
  const collections = collectionsOf(data.scenes.en);
  const { columns } = data.scenes.en.atlas;
  expect(new Set(collections.map((one) => collectionPath(one, 'en'))).size).toBe(collections.length);
  const listed = (one: Collection): number =>
    collectionPage(frame, one, 'fr').match(/href="\.\.\/incidents\/fr\/\d/g)?.length ?? 0;
  expect(listed({ kind: 'country', id: 'ML' })).toBe(
    [...columns.id].filter((_, at) => countryOf(columns, at) === 'ML').length,
  );
  expect(listed({ kind: 'year', id: '2012' })).toBe(
    [...columns.start].filter((start) => start.startsWith('2012')).length,
  );
  const page = pageOf('fr');
  for (const path of ['countries/ML', 'groups/al-mourabitoun', 'years/2015'])
    expect(page).toContain(`href="../../${path}.fr.html"`);
});

test('a link to a country, a group or a year unfolds into a picture of its own incidents', async () => {
  const frame = { data, site: configured, stylePath: 'assets/pages.css' };
  for (const [one, card] of [
    [{ kind: 'country', id: 'ML' }, 'countries/cards/ML.fr.png'],
    [{ kind: 'group', id: 'al-mourabitoun' }, 'groups/cards/al-mourabitoun.fr.png'],
    [{ kind: 'year', id: '2012' }, 'years/cards/2012.fr.png'],
  ] as const) {
    const html = collectionPage(frame, one, 'fr');
    expect(html).toMatch(new RegExp(`property="og:image" content="https://news.example/atlas/${card}"`));
    expect(html).not.toContain('atlas/card.fr.png');
    const svg = collectionCard(data, one, 'fr');
    expect(svg).toContain('</svg>');
    expect(svg).not.toMatch(/undefined|NaN/);
  }
  const cards = collectionsOf(data.scenes.en).map((one) => collectionCard(data, one, 'en'));
  expect(new Set(cards).size).toBe(cards.length);
});
