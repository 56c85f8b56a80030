// All incidents as a page without scripts: the map as a picture and a link to each incident's page. Its address is the
// one that stands for the whole map where a CMS puts a map in the place of a link.

import { renderToStaticMarkup } from 'preact-render-to-string';
import { pageMessages } from '../../src/i18n/pages.ts';
import { type Section, sectionsOf } from '../../src/query/sections.ts';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../src/state/state.ts';
import { COLLECTIONS, collectionPath } from '../../src/views/shared/collection-page.ts';
import { headlineOf } from '../../src/views/shared/headline.ts';
import { incidentPath } from '../../src/views/shared/incident-page.ts';
import type { Scene } from '../../src/views/view.ts';
import { appAddress, cardPath, toRoot } from './addresses.ts';
import { collectionName, collectionsOf } from './collection-page.tsx';
import { documentHtml } from './document.ts';
import { OVERVIEWS, overviewSvg } from './first-views.ts';
import { CARD } from './maps.ts';
import { pageDiscovery } from './oembed.ts';
import { PageFoot, PageHead } from './page-parts.tsx';
import { collectedText, mapText, rowWords } from './place.ts';
import type { PageData } from './scenes.ts';
import { addressFor, type Site } from './site.ts';
import { datasetOf } from './structured.ts';

/** The page's name among those of incidents. */
export const ALL = 'index';

export function allPage(data: PageData, site: Site, language: InterfaceLanguage, stylePath: string): string {
  const scene = data.scenes[language];
  const { atlas, answer, locale } = scene;
  const pages = pageMessages(language);
  const path = incidentPath(ALL, language);
  const root = toRoot(path);
  const page = addressFor(site, path, root);
  const picture = addressFor(site, cardPath(null, language), root);
  const { text: title, searched } = headlineOf(scene);
  const { widthPx, heightPx } = OVERVIEWS.wide;
  const body = renderToStaticMarkup(
    <>
      <PageHead scene={scene} root={root} pathIn={(other) => incidentPath(ALL, other)} />
      <main class="page-main">
        <article class="incident-text">
          <h1>{title}</h1>
          <p class="incident-meta">
            {collectedText(scene)}. {searched}
          </p>
          <figure class="page-map">
            <svg
              role="img"
              aria-label={mapText(scene)}
              viewBox={`0 0 ${widthPx} ${heightPx}`}
              // The drawing's own markup, every word in it escaped where it was written.
              dangerouslySetInnerHTML={{ __html: overviewSvg(data, language, 'wide') }}
            />
          </figure>
          <p class="page-open">
            <a class="button button-primary" href={appAddress(root, language, null)}>
              {pages.openAtlas}
            </a>
          </p>
          <Collections scene={scene} root={root} />
          {sectionsOf(atlas.columns, answer, answer.shown, 'date').map((section) => (
            <Year key={section.year} data={data} language={language} section={section} />
          ))}
        </article>
      </main>
      <PageFoot scene={scene} root={root} what="" address={page} />
    </>,
  );
  const meta = {
    title,
    description: `${collectedText(scene)}.`,
    canonical: site.isConfigured ? page : null,
    picture: { address: picture, alt: mapText(scene), ...CARD },
    discovery: pageDiscovery(scene, site, null, title),
    alternates: INTERFACE_LANGUAGES.map((other) => ({
      language: other,
      address: addressFor(site, incidentPath(ALL, other), root),
    })),
    structured: datasetOf(scene, data.package, { page, picture, root: addressFor(site, '', root) }),
    siteName: pages.siteName,
    kind: 'website' as const,
  };
  return documentHtml(locale, meta, root, stylePath, body);
}

interface YearProps {
  readonly data: PageData;
  readonly language: InterfaceLanguage;
  readonly section: Section;
}

function Year({ data, language, section }: YearProps) {
  const scene = data.scenes[language];
  return (
    <section>
      <h2>{section.year}</h2>
      <ul>
        {section.rows.map((row) => {
          const { id, title, dates, toll } = rowWords(scene, row);
          return (
            <li key={id}>
              <a href={`${id}.html`}>{title}</a>{' '}
              <span class="fine">
                {dates} · {toll}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Collections({ scene, root }: { scene: Scene; root: string }) {
  const { language } = scene.locale;
  const pages = pageMessages(language);
  const all = collectionsOf(scene);
  return (
    <nav class="page-collections" aria-label={pages.more}>
      {COLLECTIONS.map((kind) => (
        <details key={kind}>
          <summary>{pages.kinds[kind]}</summary>
          <ul>
            {all
              .filter((one) => one.kind === kind)
              .map((one) => ({ one, name: collectionName(one, scene) }))
              .toSorted((first, second) => first.name.localeCompare(second.name, language))
              .map(({ one, name }) => (
                <li key={one.id}>
                  <a href={`${root}${collectionPath(one, language)}`}>{name}</a>
                </li>
              ))}
          </ul>
        </details>
      ))}
    </nav>
  );
}
