// One incident as a page without scripts: the panel's own parts, its map, its neighbours in time.

import { renderToStaticMarkup } from 'preact-render-to-string';
import { countryOf, type SetColumn, UNIDENTIFIED } from '../../src/data/columns.ts';
import { pageMessages } from '../../src/i18n/pages.ts';
import { civilOf } from '../../src/lib/time.ts';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../src/state/state.ts';
import { Facts } from '../../src/views/incident/facts.tsx';
import { RelatedIncidents, RelatedLink } from '../../src/views/incident/related.tsx';
import { Title } from '../../src/views/incident/title.tsx';
import { type Collection, collectionPath } from '../../src/views/shared/collection-page.ts';
import { incidentPath } from '../../src/views/shared/incident-page.ts';
import type { Scene } from '../../src/views/view.ts';
import { appAddress, cardPath, toRoot } from './addresses.ts';
import { collectionName } from './collection-page.tsx';
import { documentHtml } from './document.ts';
import { feedLink } from './feeds.ts';
import { INCIDENT_MAP, incidentSvg, SMALL_CARD } from './maps.ts';
import { pageDiscovery } from './oembed.ts';
import { oneLevelUp, PageFoot, PageHead } from './page-parts.tsx';
import { type RowWords, rowWords, sentence } from './place.ts';
import type { PageData } from './scenes.ts';
import { addressFor, type Site } from './site.ts';
import { articleOf } from './structured.ts';

/** `stylePath` from the root of the built folder. */
export function incidentPage(
  data: PageData,
  site: Site,
  language: InterfaceLanguage,
  row: number,
  stylePath: string,
): string {
  const scene = data.scenes[language];
  const { locale } = scene;
  const pages = pageMessages(language);
  const words = rowWords(scene, row);
  const path = incidentPath(words.id, language);
  const root = toRoot(path);
  const page = addressFor(site, path, root);
  const picture = addressFor(site, cardPath(words.id, language), root);
  const body = renderToStaticMarkup(
    <>
      <PageHead scene={scene} root={root} pathIn={(other) => incidentPath(words.id, other)} />
      <main class="page-main">
        <article class="incident-text">
          <Title scene={scene} row={row} />
          <MapFigure scene={scene} words={words} svg={incidentSvg(data, language, row)} />
          <p class="page-open">
            <a class="button button-primary" href={appAddress(root, language, words.id)}>
              {pages.openMap}
            </a>
          </p>
          <Facts scene={scene} row={row} root={root} pointed={null} onPoint={() => undefined} />
          <RelatedIncidents
            scene={scene}
            row={row}
            line={(other) => (
              <RelatedLink scene={scene} row={other} href={`${scene.atlas.columns.id.at(other)}.html`} />
            )}
          />
        </article>
        <Collections scene={scene} row={row} root={root} />
        <Neighbours scene={scene} row={row} />
      </main>
      <PageFoot scene={scene} root={root} what={`“${words.title}”`} address={page} />
    </>,
  );
  const meta = {
    title: words.title,
    description: `${words.dates}, ${words.place}: ${words.toll}. ${words.summary}`,
    canonical: site.isConfigured ? page : null,
    picture: { address: picture, alt: pages.mapOf(words.title, words.place), ...SMALL_CARD },
    discovery: [
      ...pageDiscovery(scene, site, words.id, words.title),
      feedLink(site, `country-${words.country.toLowerCase()}`, language, root),
    ],
    alternates: INTERFACE_LANGUAGES.map((other) => ({
      language: other,
      address: addressFor(site, incidentPath(words.id, other), root),
    })),
    structured: articleOf(scene, data.package, row, words, {
      page,
      picture,
      root: addressFor(site, '', root),
    }),
    siteName: pages.siteName,
    kind: 'article' as const,
  };
  return documentHtml(locale, meta, root, stylePath, oneLevelUp(body));
}

function MapFigure({ scene, words, svg }: { scene: Scene; words: RowWords; svg: string }) {
  const pages = pageMessages(scene.locale.language);
  const { widthPx, heightPx } = INCIDENT_MAP;
  return (
    <figure class="page-map">
      <svg
        role="img"
        aria-label={pages.mapOf(words.title, words.place)}
        viewBox={`0 0 ${widthPx} ${heightPx}`}
        // The drawing's own markup, every word in it escaped where it was written.
        dangerouslySetInnerHTML={{ __html: svg }}
      />
      <figcaption class="fine">{pages.mapNote}</figcaption>
    </figure>
  );
}

/** Rows are in order of time. */
function Neighbours({ scene, row }: { scene: Scene; row: number }) {
  const { columns, texts } = scene.atlas;
  const pages = pageMessages(scene.locale.language);
  const link = (other: number, label: string, rel: 'prev' | 'next') =>
    other >= 0 && other < columns.count ? (
      <a href={`${columns.id.at(other)}.html`} rel={rel}>
        <span class="fine">{label}</span> {texts.title.at(other)}
      </a>
    ) : (
      <span />
    );
  return (
    <nav class="page-neighbours" aria-label={pages.neighbours}>
      {link(row - 1, pages.earlier, 'prev')}
      {link(row + 1, pages.later, 'next')}
    </nav>
  );
}

/** The two lines under the title on the picture that a link unfolds into. */
export function cardText(scene: Scene, row: number): { title: string; lines: string[] } {
  const { title, dates, place, toll } = rowWords(scene, row);
  return { title, lines: [`${dates} · ${place}`, sentence(toll, scene.locale.language)] };
}

/** The pages that list it with others: its country, its groups, its year. */
function Collections({ scene, row, root }: { scene: Scene; row: number; root: string }) {
  const { columns } = scene.atlas;
  const { language } = scene.locale;
  const pages = pageMessages(language);
  const groups = optionsOf(columns.sets.group, row).filter((id) => id !== UNIDENTIFIED);
  const collections: readonly Collection[] = [
    { kind: 'country', id: countryOf(columns, row) },
    ...groups.map((id) => ({ kind: 'group' as const, id })),
    { kind: 'year', id: String(civilOf(columns.firstDay[row] ?? 0).year) },
  ];
  return (
    <nav class="page-collections" aria-label={pages.more}>
      <ul>
        {collections.map((one) => (
          <li key={one.id}>
            <a href={`${root}${collectionPath(one, language)}`}>{collectionName(one, scene)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const optionsOf = ({ dictionary, offsets, codes }: SetColumn, row: number): string[] =>
  [...(offsets ? codes.subarray(offsets[row], offsets[row + 1]) : codes.subarray(row, row + 1))].flatMap(
    (code) => dictionary[code] ?? [],
  );
