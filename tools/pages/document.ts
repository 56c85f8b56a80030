// The frame of a static page: head with metadata, body as given. Markup made of text is escaped here.

import type { Locale } from '../../src/i18n/index.ts';
import { escaped } from '../../src/views/shared/escaped.ts';

export interface Meta {
  readonly title: string;
  readonly description: string;
  /** Page's own address, when the site's is known. */
  readonly canonical: string | null;
  readonly picture: {
    readonly address: string;
    readonly alt: string;
    readonly widthPx: number;
    readonly heightPx: number;
  };
  /** Links by which other sites find what to put in the place of one to this page. */
  readonly discovery: readonly string[];
  readonly alternates: readonly { readonly language: string; readonly address: string }[];
  /** schema.org, as JSON-LD. */
  readonly structured: object;
  readonly siteName: string;
  readonly kind: 'article' | 'website';
}

/** Nothing but the page's own style and pictures; there is no script on it. */
const POLICY =
  "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

export function documentHtml(
  locale: Locale,
  meta: Meta,
  root: string,
  stylePath: string,
  body: string,
): string {
  return `<!doctype html>
<html lang="${locale.language}" dir="${locale.direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(meta.title)}</title>
<link rel="icon" href="${root}icon.png" type="image/png" sizes="64x64">
<link rel="stylesheet" href="${root}${stylePath}">
${metaHtml(meta, locale.language)}
</head>
<body class="page">
${body}
</body>
</html>
`;
}

/** What crawlers and other sites read of a page. */
export function metaHtml(meta: Meta, language: string): string {
  const { title, description, canonical, picture, discovery, alternates, structured, siteName, kind } = meta;
  const named = (name: string, content: string): string =>
    `<meta name="${name}" content="${escaped(content)}">`;
  const graph = (property: string, content: string): string =>
    `<meta property="og:${property}" content="${escaped(content)}">`;
  return [
    named('description', description),
    ...(canonical ? [`<link rel="canonical" href="${escaped(canonical)}">`] : []),
    ...alternates.map(
      (other) => `<link rel="alternate" hreflang="${other.language}" href="${escaped(other.address)}">`,
    ),
    ...discovery,
    graph('type', kind),
    graph('site_name', siteName),
    graph('locale', { en: 'en_GB', fr: 'fr_FR' }[language] ?? language),
    graph('title', title),
    graph('description', description),
    ...(canonical ? [graph('url', canonical)] : []),
    graph('image', picture.address),
    graph('image:width', String(picture.widthPx)),
    graph('image:height', String(picture.heightPx)),
    graph('image:alt', picture.alt),
    named('twitter:card', 'summary_large_image'),
    // A `<` inside the data must not end the element.
    `<script type="application/ld+json">${JSON.stringify(structured).replaceAll('<', '\\u003c')}</script>`,
  ].join('\n');
}
