// Makes the one file of the embed from the app's own page: the same landmarks, with style, data and script inside.

import { createHash } from 'node:crypto';
import { COMPILE_HINT } from '../eager.ts';
import { withParts } from '../pages/home-markup.ts';
import { policyTag } from '../policy.ts';
import { type Block, blockTag } from './blocks.ts';

export interface EmbedParts {
  /** The app's index.html as it stands in the repository. */
  readonly template: string;
  readonly language: string;
  /** Of the data, from the oldest to the newest: the page may have to make way for another. */
  readonly versions: readonly string[];
  /** The version inside where it is no longer the newest, and what is said then, as markup. */
  readonly frozen: { readonly version: string; readonly notice: string } | null;
  /** Runs first: the page may have to make way for another language. */
  readonly languageScript: string;
  readonly style: string;
  /** One classic script. */
  readonly script: string;
  /** What the first view needs. */
  readonly firstBlocks: readonly Block[];
  /** What may still be on its way when the map appears. */
  readonly laterBlocks: readonly Block[];
  /**
   * What stands in elements of the page until the script has drawn, by their ids, with its styles; for readers without
   * scripts; and for sites that a link to the embed is pasted into.
   */
  readonly fallback: {
    readonly parts: Readonly<Record<string, string>>;
    readonly findingLength: string;
    readonly html: string;
    readonly styles: string;
    readonly head: string;
  };
}

/** Throws when the template is no longer what this was written for. */
export function embedPage(parts: EmbedParts): string {
  // Compiled function by function while it draws, it takes longer than all at once.
  const script = COMPILE_HINT + inScript(parts.script);
  const languageScript = inScript(parts.languageScript);
  const style = parts.style + parts.fallback.styles;
  const policy = policyTag({
    scripts: [hashOf(languageScript), hashOf(script)],
    styles: [hashOf(style)],
    fonts: 'data:',
  });
  const end = [
    `<noscript>${parts.fallback.html}</noscript>`,
    ...parts.firstBlocks.map(blockTag),
    `<script>${script}</script>`,
    ...parts.laterBlocks.map(blockTag),
  ].join('\n');
  const changes: readonly [what: RegExp, by: string][] = [
    [
      /<html lang="en">/,
      `<html lang="${parts.language}" class="is-embed" data-versions="${parts.versions.join(' ')}"${parts.frozen ? ` data-frozen="${parts.frozen.version}"` : ''}>`,
    ],
    // First: a CMS reads the beginning alone.
    [/<head>/, `<head>\n${parts.fallback.head}\n${policy}`],
    [/<link rel="icon"[^>]*>/, `<link rel="icon" href="data:,">\n<style>${style}</style>`],
    // What it does before the first paint, the class above has done.
    [/<script vite-ignore[^>]*><\/script>/, `<script>${languageScript}</script>`],
    [/<script type="module"[^>]*><\/script>/, (parts.frozen?.notice ?? '') + end],
  ];
  const page = changes.reduce((html, [what, by]) => {
    if (!what.test(html))
      throw new Error(`index.html has nothing like ${what}: tools/embed/page.ts needs it.`);
    // As a function: a `$` in code means nothing.
    return html.replace(what, () => by);
  }, parts.template);
  return withParts(page, parts.fallback);
}

/** What ends a script element must not stand in one; in JavaScript it can only be part of a string. */
const inScript = (script: string): string => script.replaceAll('</script', '<\\/script');

/** As a content security policy names what may stand inline. */
function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
