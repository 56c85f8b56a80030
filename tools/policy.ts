// The strict content security policies of the built pages: of the app, everything from its own folder and nothing
// inline; of the embed, nothing but what it carries, each named by its hash.

import type { Plugin } from 'vite';

export interface Allowed {
  /** Sources of scripts and styles: `'self'` or hashes, with their quotes. */
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
  /** What may be fetched and shown beside `data:` pictures; nothing if it is left out. */
  readonly files?: string;
}

export function policyOf({ scripts, styles, files = '' }: Allowed): string {
  return [
    "default-src 'none'",
    `script-src ${scripts.join(' ')}`,
    `style-src ${styles.join(' ')}`,
    `img-src ${files} data:`,
    `connect-src ${files || "'none'"}`,
    `worker-src ${files} blob:`,
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
  const content = policyOf({ scripts: ["'self'"], styles: ["'self'"], files: "'self'" });
  return {
    name: 'strict-policy',
    apply: 'build',
    transformIndexHtml: () => [
      { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content }, injectTo: 'head-prepend' },
    ],
  };
}
