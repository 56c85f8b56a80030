// The strict content security policies of the built pages: of the app, everything from its own folder, nothing inline,
// and the one other origin that the build was given for the ground; of the embed, nothing but what it carries, each
// named by its hash.

import type { Plugin } from 'vite';
import { originOf, otherGroundOf } from './ground/setting.ts';

export interface Allowed {
  /** Sources of scripts and styles: `'self'` or hashes, with their quotes. */
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
  /** What may be shown and fetched beside `data:` pictures; nothing if it is left out. */
  readonly images?: string;
  /** Faces; none if it is left out. */
  readonly fonts?: string;
  readonly files?: string;
  /** Pages that may be framed; none if it is left out. */
  readonly frames?: string;
}

export function policyOf({
  scripts,
  styles,
  images = '',
  fonts = '',
  files = '',
  frames = '',
}: Allowed): string {
  return [
    "default-src 'none'",
    `script-src ${scripts.join(' ')}`,
    `style-src ${styles.join(' ')}`,
    `img-src ${images} data:`,
    `font-src ${fonts || "'none'"}`,
    `connect-src ${files || "'none'"}`,
    `worker-src ${images} blob:`,
    `frame-src ${frames || "'none'"}`,
    "base-uri 'none'",
    "form-action 'none'",
  ]
    .join('; ')
    .replaceAll(/ +/g, ' ');
}

export function policyTag(allowed: Allowed): string {
  return `<meta http-equiv="Content-Security-Policy" content="${policyOf(allowed)}">`;
}

/** Only in the build: the development server injects styles inline. */
export function strictPolicy(): Plugin {
  const other = otherGroundOf(process.env);
  const origin = other ? ` ${originOf(other)}` : '';
  const content = policyOf({
    scripts: ["'self'"],
    styles: ["'self'"],
    fonts: "'self'",
    images: `'self'${other?.kind === 'raster' ? origin : ''}`,
    // Readers open files by their address, wherever those lie.
    files: "'self' https:",
    // The preview in the Share dialog.
    frames: "'self'",
  });
  return {
    name: 'strict-policy',
    apply: 'build',
    transformIndexHtml: () => [
      { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content }, injectTo: 'head-prepend' },
    ],
  };
}
