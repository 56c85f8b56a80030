// A page to be read without a script: the head and foot of every page around what it says, and its metadata.

import type { ComponentChildren } from 'preact';
import { renderToStaticMarkup } from 'preact-render-to-string';
import { pageMessages } from '../../src/i18n/pages.ts';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../src/state/state.ts';
import { cardPath, toRoot } from './addresses.ts';
import { documentHtml } from './document.ts';
import { feedLink } from './feeds.ts';
import { CARD } from './maps.ts';
import { PageFoot, PageHead } from './page-parts.tsx';
import { mapText } from './place.ts';
import type { PageData } from './scenes.ts';
import { addressFor, type Site } from './site.ts';
import { textOf } from './structured.ts';

/** What all pages of a build share. */
export interface PageFrame {
  readonly data: PageData;
  readonly site: Site;
  /** From the root of the built folder, as all paths here. */
  readonly stylePath: string;
}

interface Card {
  readonly path: string;
  readonly alt: string;
  readonly size: typeof CARD;
}

interface TextPage {
  readonly language: InterfaceLanguage;
  readonly pathIn: (language: InterfaceLanguage) => string;
  readonly title: string;
  readonly description: string;
  /** The picture that a link to it unfolds into; otherwise that of the whole atlas stands for it. */
  readonly card?: Card;
  /** `root`: the way from the page to the root. */
  readonly content: (root: string) => ComponentChildren;
}

export function textPage({ data, site, stylePath }: PageFrame, page: TextPage): string {
  const { language, pathIn, title, description, content } = page;
  const scene = data.scenes[language];
  const path = pathIn(language);
  const root = toRoot(path);
  const address = addressFor(site, path, root);
  const card = page.card ?? { path: cardPath(null, language), alt: mapText(scene), size: CARD };
  const picture = addressFor(site, card.path, root);
  const body = renderToStaticMarkup(
    <>
      <PageHead scene={scene} root={root} pathIn={pathIn} />
      <main class="page-main page-text">
        <h1>{title}</h1>
        {content(root)}
      </main>
      <PageFoot scene={scene} root={root} what={title} address={address} />
    </>,
  );
  const meta = {
    title,
    description,
    canonical: site.isConfigured ? address : null,
    picture: { address: picture, alt: card.alt, ...card.size },
    discovery: [feedLink(site, 'all', language, root)],
    alternates: INTERFACE_LANGUAGES.map((other) => ({
      language: other,
      address: addressFor(site, pathIn(other), root),
    })),
    structured: textOf(scene, data.package, { title, description, page: address, picture }),
    siteName: pageMessages(language).siteName,
    kind: 'article' as const,
  };
  return documentHtml(scene.locale, meta, root, stylePath, body);
}
