// Everything that the build writes for readers, crawlers and hosts without scripts, by path in the built folder.

import { readFileSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { versionMessages } from '../../src/i18n/versions.ts';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../src/state/state.ts';
import { changesPath, versionsPath } from '../../src/views/shared/changes-page.ts';
import { type Collection, collectionPath } from '../../src/views/shared/collection-page.ts';
import { correctionsPath } from '../../src/views/shared/corrections-page.ts';
import { escaped } from '../../src/views/shared/escaped.ts';
import { guidePath } from '../../src/views/shared/guide-page.ts';
import { incidentPath } from '../../src/views/shared/incident-page.ts';
import { tourPath } from '../../src/views/shared/tour-page.ts';
import type { Scene } from '../../src/views/view.ts';
import { changesBetween } from '../data/changes.ts';
import type { Tables } from '../data/tables.ts';
import { tourIn, type WrittenTour } from '../data/tours/tours.ts';
import { cardPath, collectionCardPath, OEMBED_PICTURE_PATH, oembedPath, tourCardPath } from './addresses.ts';
import { ALL, allPage } from './all-page.tsx';
import { changesPage } from './changes-page.tsx';
import { collectionCard, collectionPage, collectionsOf } from './collection-page.tsx';
import { correctionsPage } from './corrections-page.tsx';
import { CROISSANT_PATH, croissantOf } from './croissant.ts';
import { type EmbedFallback, embedFallback } from './embed-fallback.tsx';
import { entriesOf, feedPath, feedsOf, feedXml } from './feeds.ts';
import { guidePage } from './guide-page.tsx';
import { digest, hashed } from './hashed.ts';
import { homeCard, tourCard } from './home-card.ts';
import { type Home, homeOf, pictureDiscovery } from './home-file.ts';
import { cardText, incidentPage } from './incident-page.tsx';
import { CARD_ZOOM, incidentCard, SMALL_CARD_ZOOM } from './maps.ts';
import { oembedJson, oembedPicture } from './oembed.ts';
import { overviewsOf } from './overviews.ts';
import { pngOf } from './png.ts';
import { PROSE_PAGES, prosePage } from './prose-page.tsx';
import { type PageData, pageDataOf } from './scenes.ts';
import type { Site } from './site.ts';
import { sitemapXml } from './sitemap.ts';
import { literalColours, pageStyles } from './style.ts';
import type { PageFrame } from './text-page.tsx';
import { tourPage } from './tour-page.tsx';
import { versionsPage } from './versions-page.tsx';

type Content = string | Uint8Array;

export interface Pages {
  /** What index.html and its siblings hold before any script runs. */
  readonly homes: Readonly<Record<InterfaceLanguage, Home>>;
  /** For embed.html and its siblings, by version of the data, from the oldest to the newest. */
  readonly embed: ReadonlyMap<string, Readonly<Record<InterfaceLanguage, EmbedParts>>>;
  /** Each file's content is made when it is asked for. */
  readonly files: ReadonlyMap<string, () => Content | Promise<Content>>;
}

type EmbedParts = EmbedFallback & {
  readonly head: string;
  /** Of a version that is no longer the newest. */
  readonly notice: string;
};

/**
 * `older`: the published versions before, the oldest first. `cacheFolder` keeps drawn pictures between builds, by what they were drawn from.
 * `hasOneCard`: the atlas's own card stands in for that of each incident and collection, of which a build for tests needs the file alone.
 */
export function preparePages(
  tables: Tables,
  older: readonly Tables[],
  tours: readonly WrittenTour[],
  site: Site,
  cacheFolder: string,
  faces: ReadonlyMap<string, string>,
  hasOneCard = false,
): Pages {
  const data = pageDataOf(tables);
  const olderData = older.map(pageDataOf);
  const { columns } = data.scenes.en.atlas;
  const styles = pageStyles(data, faces);
  const stylePath = hashed('assets/pages', styles, 'css');
  const frame: PageFrame = { data, site, stylePath };
  const published = [...older, tables];
  const entries = entriesOf(older.map((each, at) => changesBetween(each, published[at + 1] ?? tables)));
  const collections = collectionsOf(data.scenes.en);
  const overviews = byLanguage((language) => overviewsOf(data, language));
  const draw = (svg: string, zoom = 1): Promise<Uint8Array> =>
    cached(cacheFolder, `${zoom} ${svg}`, () => pngOf(svg, zoom));
  let standIn: Promise<Uint8Array> | undefined;
  const drawSmall = (svgOf: () => string): Promise<Uint8Array> => {
    if (!hasOneCard) return draw(svgOf(), SMALL_CARD_ZOOM);
    standIn ??= draw(homeCard(data, 'en'), SMALL_CARD_ZOOM);
    return standIn;
  };
  const files = new Map<string, () => Content | Promise<Content>>([
    [stylePath, () => styles],
    ...Object.values(overviews).flatMap(
      ({ wide, low, narrow, narrowDark }): [string, () => Content | Promise<Content>][] => [
        ...[wide, low].map(({ path, svg }): [string, () => string] => [path, () => svg]),
        ...[narrow, narrowDark].map(({ path, svg }): [string, () => Promise<Content>] => [
          path,
          () => draw(svg),
        ]),
      ],
    ),
    [
      'sitemap.xml',
      () => sitemapXml(pathsOf([ALL, ...columns.id], tours, collections), site, data.package.version),
    ],
    [CROISSANT_PATH, () => JSON.stringify(croissantOf(tables, site))],
    [OEMBED_PICTURE_PATH, () => oembedPicture(data.scenes.en, site)],
    ...INTERFACE_LANGUAGES.flatMap((language): [string, () => Content | Promise<Content>][] => [
      [incidentPath(ALL, language), () => allPage(data, site, language, stylePath)],
      ...PROSE_PAGES.map(([name, pathIn]): [string, () => Content] => [
        pathIn(language),
        () => prosePage(frame, name, language),
      ]),
      ...collections.flatMap((collection): [string, () => Content | Promise<Content>][] => [
        [collectionPath(collection, language), () => collectionPage(frame, collection, language)],
        [
          collectionCardPath(collection, language),
          () => drawSmall(() => collectionCard(data, collection, language)),
        ],
      ]),
      ...feedsOf(data.scenes[language]).map((feed): [string, () => Content] => [
        feedPath(feed.name, language),
        () => feedXml(data.scenes[language], site, feed, entries, data.package.version),
      ]),
      [guidePath(language), () => guidePage(data, site, language, stylePath)],
      [correctionsPath(language), () => correctionsPage(frame, tables.corrections, language)],
      [
        versionsPath(language),
        () =>
          versionsPage(
            frame,
            published.map((each) => ({
              version: each.package.version,
              incidents: each.incidents.length,
            })),
            language,
          ),
      ],
      ...older.map((each, at): [string, () => Content] => [
        changesPath(each.package.version, language),
        () =>
          changesPage(
            frame,
            {
              changes: changesBetween(each, tables),
              corrections: tables.corrections,
              older: (olderData[at] ?? data).scenes,
            },
            language,
          ),
      ]),
      [oembedPath(null, language), () => oembedJson(data.scenes[language], site, null)],
      [cardPath(null, language), () => draw(homeCard(data, language), CARD_ZOOM)],
      ...tours.flatMap((tour): [string, () => Content | Promise<Content>][] => [
        [tourPath(tour.id, language), () => tourPage(frame, tourIn(tour, language), language)],
        [
          tourCardPath(tour.id, language),
          () => draw(tourCard(data, tourIn(tour, language), language), CARD_ZOOM),
        ],
      ]),
    ]),
  ]);
  for (const path of faces.values()) files.set(`assets/${basename(path)}`, () => readFileSync(path));
  [...columns.id].forEach((id, row) => {
    for (const language of INTERFACE_LANGUAGES) {
      files.set(incidentPath(id, language), () => incidentPage(data, site, language, row, stylePath));
      files.set(oembedPath(id, language), () => oembedJson(data.scenes[language], site, row));
      files.set(cardPath(id, language), () =>
        drawSmall(() => {
          const text = cardText(data.scenes[language], row);
          return incidentCard(data, language, row, text, literalColours('light')).svg;
        }),
      );
    }
  });
  return {
    homes: byLanguage((language) => homeOf(data, tours, site, language, overviews[language])),
    embed: new Map(
      [...olderData, data].map((each) => [
        each.package.version,
        byLanguage((language) => embedParts(each, site, language, data.package.version)),
      ]),
    ),
    files,
  };
}

/** Every page that can be read without a script, in each language. */
const pathsOf = (
  ids: readonly string[],
  tours: readonly WrittenTour[],
  collections: readonly Collection[],
): readonly ((language: InterfaceLanguage) => string)[] => [
  guidePath,
  ...PROSE_PAGES.map(([, pathIn]) => pathIn),
  ...collections.map((one) => (language: InterfaceLanguage) => collectionPath(one, language)),
  correctionsPath,
  versionsPath,
  ...tours.map(
    ({ id }) =>
      (language: InterfaceLanguage) =>
        tourPath(id, language),
  ),
  ...ids.map((id) => (language: InterfaceLanguage) => incidentPath(id, language)),
];

const byLanguage = <T>(make: (language: InterfaceLanguage) => T): Readonly<Record<InterfaceLanguage, T>> =>
  Object.fromEntries(INTERFACE_LANGUAGES.map((language) => [language, make(language)])) as Record<
    InterfaceLanguage,
    T
  >;

function embedParts(data: PageData, site: Site, language: InterfaceLanguage, newest: string): EmbedParts {
  const { version } = data.package;
  const isNewest = version === newest;
  const { styles, ...fallback } = embedFallback(
    data,
    language,
    `./index.html${isNewest ? '' : `?version=${version}`}`,
  );
  return {
    ...fallback,
    styles: isNewest ? styles : `${styles}.newer{padding:2px 12px 8px;font-size:.75rem}`,
    head: pictureDiscovery(data, site).join('\n'),
    notice: isNewest ? '' : newerNotice(data.scenes[language], version, newest),
  };
}

/** At the foot of an embed of an older version. */
function newerNotice({ locale }: Scene, version: string, newest: string): string {
  const words = versionMessages(locale.language);
  const said = escaped(words.newer(locale.formats.date(newest)));
  return `<p class="newer">${said}. <a href="./${changesPath(version, locale.language)}" target="_blank" rel="noopener">${escaped(words.whatChanged)}</a></p>\n`;
}

async function cached(folder: string, source: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const path = `${folder}/${digest(source)}.png`;
  try {
    return await readFile(path);
  } catch {
    const content = await make();
    await mkdir(folder, { recursive: true });
    // Whole or not at all: a build beside this one may be looking for it.
    const draft = `${path}.${process.pid}`;
    await writeFile(draft, content);
    await rename(draft, path);
    return content;
  }
}
