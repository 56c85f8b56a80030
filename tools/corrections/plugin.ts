// Vite plugin: writes corrections.html beside the app, and serves it while developing.

import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { soundTables } from '../data/sound.ts';
import { correctionsPage } from './page.ts';

const NAME = 'corrections.html';
const folder = fileURLToPath(new URL('../../data', import.meta.url));

export function corrections(): Plugin {
  const source = (): string => correctionsPage(soundTables(folder));
  return {
    name: 'corrections',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: NAME, source: source() });
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        if (request.url?.replace(/\?.*$/, '') !== `/${NAME}`) return next();
        response.setHeader('Content-Type', 'text/html; charset=utf-8');
        response.end(source());
      });
    },
  };
}
