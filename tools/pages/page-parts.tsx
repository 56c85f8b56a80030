// Head and foot of every static page: the way to the app and to the other languages, how old the data are, how to cite.

import { correctionMessages } from '../../src/i18n/corrections.ts';
import { pageMessages } from '../../src/i18n/pages.ts';
import { versionMessages } from '../../src/i18n/versions.ts';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../src/state/state.ts';
import { versionsPath } from '../../src/views/shared/changes-page.ts';
import { citationOf } from '../../src/views/shared/citation.ts';
import { correctionsPath } from '../../src/views/shared/corrections-page.ts';
import { incidentPath } from '../../src/views/shared/incident-page.ts';
import { methodPath } from '../../src/views/shared/prose-pages.ts';
import type { Scene } from '../../src/views/view.ts';
import { appAddress } from './addresses.ts';

interface HeadProps {
  readonly scene: Scene;
  readonly root: string;
  /** Of the page in each language, from the root. */
  readonly pathIn: (language: InterfaceLanguage) => string;
}

export function PageHead({ scene, root, pathIn }: HeadProps) {
  const { language, messages } = scene.locale;
  return (
    <header class="page-head">
      <a class="page-home" href={appAddress(root, language, null)}>
        {messages.kicker.name}
      </a>
      <nav class="page-languages" aria-label={messages.language}>
        {INTERFACE_LANGUAGES.filter((other) => other !== language).map((other) => (
          <a key={other} href={`${root}${pathIn(other)}`} lang={other} hreflang={other}>
            {pageMessages(other).inOtherLanguage}
          </a>
        ))}
      </nav>
    </header>
  );
}

interface FootProps {
  readonly scene: Scene;
  readonly root: string;
  /** What is cited. */
  readonly what: string;
  readonly address: string;
}

export function PageFoot({ scene, root, what, address }: FootProps) {
  const { atlas, locale } = scene;
  const pages = pageMessages(locale.language);
  const corrections = correctionMessages(locale.language);
  const isAbsolute = /^https?:/.test(address);
  return (
    <footer class="page-foot fine">
      <p>
        {pages.data(locale.formats.date(atlas.version), locale.formats.number(atlas.corrections))}{' '}
        {pages.licence}. <a href={`${root}${correctionsPath(locale.language)}`}>{corrections.all}</a> ·{' '}
        <a href={atlas.reportAddress}>{corrections.report.open}</a>
      </p>
      <p>
        <a href={`${root}${methodPath(locale.language)}`}>{pages.method}</a>
        {' · '}
        <a href={`${root}${versionsPath(locale.language)}`}>{versionMessages(locale.language).title}</a>
        {' · '}
        <a href={`${root}${incidentPath('index', locale.language)}`}>{pages.allIncidents}</a>
      </p>
      <p>
        {pages.cite} <bdi>{citationOf(scene, { what, address: isAbsolute ? address : '' })}</bdi>
      </p>
    </footer>
  );
}

/** In the app the page's own title is the first heading; here it is what the page is about. */
export function oneLevelUp(html: string): string {
  return html.replace(/<(\/?)h([2-4])\b/g, (_, slash, level) => `<${slash}h${Number(level) - 1}`);
}
