// The strict content security policy of the built page: everything from its own folder, nothing inline,
// and the one other origin that the build was given for the ground.
// Only in the build: the development server injects styles inline.

import type { Plugin } from 'vite';
import { originOf, otherGroundOf } from './ground/setting.ts';

function policy(): string {
  const other = otherGroundOf(process.env);
  const origin = other ? ` ${originOf(other)}` : '';
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `img-src 'self' data:${other?.kind === 'raster' ? origin : ''}`,
    `connect-src 'self'${other?.kind === 'archive' ? origin : ''}`,
    "worker-src 'self' blob:",
    // The preview in the Share dialog.
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

export function strictPolicy(): Plugin {
  return {
    name: 'strict-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: policy() },
        injectTo: 'head-prepend',
      },
    ],
  };
}
