// Vite plugin: SHA256SUMS at the root of the built folder names every published file with its digest, as
// `sha256sum --check` reads it: whoever keeps a copy can show that it is what was published.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { SUMS_FILE, sumsOf } from '../data/frozen.ts';

export function manifest(): Plugin {
  return {
    name: 'manifest',
    apply: 'build',
    writeBundle: {
      order: 'post',
      // After all who write files of their own.
      sequential: true,
      handler({ dir = 'dist' }) {
        writeFileSync(join(dir, SUMS_FILE), sumsOf(dir));
      },
    },
  };
}
