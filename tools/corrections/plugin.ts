// Vite plugin: writes corrections.html beside the app, and serves it while developing.

import type { Plugin } from 'vite';
import { DATA_FOLDER } from '../data/folder.ts';
import { soundTables } from '../data/sound.ts';
import { correctionsPage } from './page.ts';

const NAME = 'corrections.html';

export function corrections(): Plugin {
  const source = (): string => correctionsPage(soundTables(DATA_FOLDER));
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
