// Vite plugin: serves the compiled tables while developing, emits them as hashed files in the build,
// and writes the public data/incidents.csv and .geojson beside the page.

import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { LANGUAGES } from '../../src/data/payload.ts';
import { compileTables } from './compile.ts';
import { geojsonOf, publicCsvOf } from './download.ts';
import { groundOf } from './ground.ts';
import { messageOf } from './problem.ts';
import { readTables } from './read.ts';
import type { Tables } from './tables.ts';

const MODULE = 'virtual:atlas-data';
const RESOLVED = `\0${MODULE}`;
const SERVED = '/@atlas-data/';
/** Files the first view needs whatever its language. */
const PRELOADED = ['core', 'ground'];

const folder = fileURLToPath(new URL('../../data', import.meta.url));

export function atlasData(): Plugin {
  let isBuild = false;
  const references = new Map<string, string>();
  return {
    name: 'atlas-data',
    configResolved(config) {
      isBuild = config.command === 'build';
    },
    buildStart() {
      if (!isBuild) return;
      const tables = soundTables();
      for (const [name, payload] of payloadsOf(tables)) {
        const reference = this.emitFile({ type: 'asset', name: `${name}.json`, source: JSON.stringify(payload) });
        references.set(name, reference);
      }
      this.emitFile({ type: 'asset', fileName: 'data/incidents.csv', source: publicCsvOf(tables) });
      this.emitFile({ type: 'asset', fileName: 'data/incidents.geojson', source: geojsonOf(tables) });
    },
    resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return undefined;
      const urlOf = (name: string): string =>
        isBuild ? `import.meta.ROLLUP_FILE_URL_${references.get(name)}` : JSON.stringify(`${SERVED}${name}.json`);
      const byLanguage = (kind: string): string =>
        `{ ${LANGUAGES.map((language) => `${language}: ${urlOf(`${kind}.${language}`)}`).join(', ')} }`;
      return [
        `export const coreUrl = ${urlOf('core')};`,
        `export const groundUrl = ${urlOf('ground')};`,
        `export const placesUrl = ${urlOf('places')};`,
        `export const textUrls = ${byLanguage('text')};`,
        `export const detailsUrls = ${byLanguage('details')};`,
      ].join('\n');
    },
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        const files = Object.keys(bundle ?? {});
        return PRELOADED.flatMap((name) => {
          const file = files.find((path) => path.startsWith(`assets/${name}-`));
          if (!file) return [];
          const attrs = { rel: 'preload', as: 'fetch', href: `./${file}`, crossorigin: true };
          return [{ tag: 'link', attrs, injectTo: 'head' as const }];
        });
      },
    },
    configureServer(server) {
      server.watcher.add(folder);
      server.watcher.on('change', (path) => {
        if (path.startsWith(folder)) server.ws.send({ type: 'full-reload' });
      });
      server.middlewares.use((request, response, next) => {
        const name = request.url?.startsWith(SERVED) ? request.url.slice(SERVED.length, -'.json'.length) : '';
        if (name === '') return next();
        try {
          const payload = payloadsOf(soundTables()).get(name);
          response.setHeader('Content-Type', 'application/json');
          response.end(JSON.stringify(payload));
        } catch (error) {
          response.statusCode = 500;
          response.end(error instanceof Error ? error.message : String(error));
        }
      });
    },
  };
}

/** The tables; throws with every problem of their form in one message. */
function soundTables(): Tables {
  const { tables, problems } = readTables(folder);
  if (problems.length > 0) throw new Error(problems.map(messageOf).join('\n'));
  return tables;
}

function payloadsOf(tables: Tables): Map<string, unknown> {
  const { core, texts, details, places } = compileTables(tables);
  const focus = new Set(tables.incidents.map((incident) => incident.country));
  return new Map<string, unknown>([
    ['core', core],
    ['ground', groundOf(focus)],
    ['places', places],
    ...LANGUAGES.map((language) => [`text.${language}`, texts[language]] as const),
    ...LANGUAGES.map((language) => [`details.${language}`, details[language]] as const),
  ]);
}
