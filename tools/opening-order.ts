// Vite plugin: in which order a built page asks for what it opens with. Behind the tag of its policy Chromium looks for no
// files ahead of the parser, which stops at the script that must run before the first paint: the style is named before that
// script, so that both come at once. The app is for that script to ask for: over a slow line, after the picture.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { minify, type Plugin } from 'vite';
import { FIRST_SCRIPT } from './data/plugin.ts';

const FIRST_FILE = 'first-paint.js';
const firstPath = fileURLToPath(new URL(`../public/${FIRST_FILE}`, import.meta.url));
const FIRST_SCRIPT_TAG = /<script\b[^>]*src="\.\/first-paint\.js"[^>]*>/;
const APP_TAG = /[ \t]*<script type="module"[^>]*\ssrc="\.\/([^"]+)"[^>]*><\/script>\n?/;
const STYLE_TAG = /<link rel="stylesheet"([^>]*)>/;

export function openingOrder(): Plugin {
  return {
    name: 'opening-order',
    apply: 'build',
    transformIndexHtml: { order: 'post', handler: inOpeningOrder },
    /** In the place of the copy that Vite makes of it. */
    async generateBundle() {
      const { code, errors } = await minify(FIRST_FILE, readFileSync(firstPath, 'utf8'));
      if (errors.length > 0)
        throw new Error(`${FIRST_FILE}: ${errors.map(({ message }) => message).join('; ')}`);
      this.emitFile({ type: 'asset', fileName: FIRST_FILE, source: code });
    },
  };
}

/** Pages without the first script, as those of benchmarks, stay as they are. */
export function inOpeningOrder(html: string): string {
  const [, app] = APP_TAG.exec(html) ?? [];
  const [, style] = STYLE_TAG.exec(html) ?? [];
  if (!app || !style || !FIRST_SCRIPT.test(html)) return html;
  return html
    .replace(APP_TAG, '')
    .replace(FIRST_SCRIPT, `$& data-app="${app}"`)
    .replace(FIRST_SCRIPT_TAG, `<link rel="preload" as="style"${style}>\n    $&`);
}
