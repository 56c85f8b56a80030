// "How to read" as a page without a script: the same parts as the app's dialog, incidents linked to their pages.

import { renderToStaticMarkup } from 'preact-render-to-string';
import { guideContent } from '../../src/guide.ts';
import { guideMessages } from '../../src/i18n/guide.ts';
import { pageMessages } from '../../src/i18n/pages.ts';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../src/state/state.ts';
import { Guide } from '../../src/views/guide/guide.tsx';
import { guidePath } from '../../src/views/shared/guide-page.ts';
import { incidentPath } from '../../src/views/shared/incident-page.ts';
import { appAddress, cardPath } from './addresses.ts';
import { documentHtml } from './document.ts';
import { CARD } from './maps.ts';
import { oneLevelUp, PageFoot, PageHead } from './page-parts.tsx';
import type { PageData } from './scenes.ts';
import { addressFor, type Site } from './site.ts';
import { datasetOf } from './structured.ts';

export function guidePage(
  data: PageData,
  site: Site,
  language: InterfaceLanguage,
  stylePath: string,
): string {
  const scene = data.scenes[language];
  const { atlas, locale, answer } = scene;
  const { title, intro } = guideMessages(language);
  const pages = pageMessages(language);
  // At the top of the built folder.
  const root = '';
  const page = addressFor(site, guidePath(language), root);
  const picture = addressFor(site, cardPath(null, language), root);
  const content = guideContent(scene, data);
  const linkTo = (row: number) => (
    <a class="guide-link" href={incidentPath(atlas.columns.id.at(row) ?? '', language)}>
      {atlas.texts.title.at(row)}
    </a>
  );
  const body = renderToStaticMarkup(
    <>
      <PageHead scene={scene} root={root} pathIn={guidePath} />
      <main class="page-main guide-page">
        <h1>{title}</h1>
        <Guide content={content} linkTo={linkTo} />
        <p class="page-open">
          <a class="button button-primary" href={appAddress(root, language, null)}>
            {pages.openAtlas}
          </a>
        </p>
      </main>
      <PageFoot scene={scene} root={root} what={title} address={page} />
    </>,
  );
  const meta = {
    title,
    description: intro,
    canonical: site.isConfigured ? page : null,
    picture: { address: picture, alt: pages.mapOfAll(locale.formats.number(answer.total)), ...CARD },
    discovery: [],
    alternates: INTERFACE_LANGUAGES.map((other) => ({
      language: other,
      address: addressFor(site, guidePath(other), root),
    })),
    structured: datasetOf(scene, data.package, { page, picture, root: addressFor(site, '', './') }),
    siteName: pages.siteName,
    kind: 'article' as const,
  };
  return documentHtml(locale, meta, root, stylePath, oneLevelUp(body));
}
