// The sitemap (sitemaps.org 0.9): every page that can be read without a script, with its other languages.

import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../src/state/state.ts';
import { escaped } from '../../src/views/shared/escaped.ts';
import { homeAddress } from './home-markup.ts';
import type { Site } from './site.ts';

/** The format takes no relative address: without a configured site it names that of the preview. */
export function sitemapXml(
  paths: readonly ((language: InterfaceLanguage) => string)[],
  { address }: Site,
  version: string,
): string {
  const entry = (location: string, alternates: readonly string[]): string =>
    `<url><loc>${escaped(location)}</loc><lastmod>${version}</lastmod>${alternates.join('')}</url>`;
  const inLanguages = (pathIn: (language: InterfaceLanguage) => string): string[] => {
    const alternates = INTERFACE_LANGUAGES.map(
      (language) =>
        `<xhtml:link rel="alternate" hreflang="${language}" href="${escaped(address + pathIn(language))}"/>`,
    );
    return INTERFACE_LANGUAGES.map((language) => entry(address + pathIn(language), alternates));
  };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...inLanguages(homeAddress),
    ...paths.flatMap(inLanguages),
    '</urlset>',
    '',
  ].join('\n');
}
