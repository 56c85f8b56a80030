// Vite plugin: compiles the tables of data/ into hashed files beside the page's scripts (served from memory while
// developing), tells the page where they are (virtual:atlas-data), and writes the downloads to dist/data/.

import type { Plugin, Rolldown } from 'vite';
import { LANGUAGES } from '../../src/data/languages.ts';
import { INTERFACE_LANGUAGES } from '../../src/state/state.ts';
import { downloadFiles, payloadFiles } from './files.ts';
import { DATA_FOLDER } from './folder.ts';
import { frozenVersions } from './frozen.ts';
import { compileKnownNames } from './known-names.ts';
import { soundTables } from './sound.ts';
import { soundTours } from './tours/sound.ts';
import { readTours, tourFiles, type WrittenTour } from './tours/tours.ts';
import { publishedVersions, versionFiles } from './versions.ts';

const MODULE = 'virtual:atlas-data';
/** A module of its own: the first view does without. */
const TOURS_MODULE = 'virtual:atlas-tours';
/** Of readers' own files alone. */
const NAMES_MODULE = 'virtual:atlas-known-names';
/** Vite's convention for modules that are no files. */
const resolvedName = (module: string): string => `\0${module}`;
const SERVED_FOLDER = '/@atlas/';
/** What the first view needs whatever its language: fetched while the script still loads. */
const PRELOADED = ['core', 'map-names'];

/** The tag of the script that runs first: builds tell it by attributes what there is. */
export const FIRST_SCRIPT = /src="\.\/first-paint\.js"/;

type Output = Rolldown.OutputBundle[string];

/** A part that is imported on demand with what it imports itself, but for what has come by then. */
function partFiles(outputs: readonly Output[], module: string): string[] {
  const chunks = outputs.filter((output) => output.type === 'chunk');
  const first = chunks.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName);
  return chunks
    .filter(({ moduleIds }) => moduleIds.some((id) => id.endsWith(module)))
    .flatMap(({ fileName, imports }) => [fileName, ...imports])
    .filter((fileName) => !first.includes(fileName));
}

export function atlasData(): Plugin {
  let isBuild = false;
  /** Rollup's reference to each emitted file, by name. */
  const references = new Map<string, string>();
  let served: ReadonlyMap<string, string> | undefined;
  const serve = (path: string): string | undefined => {
    served ??= servedFiles();
    return served.get(path);
  };
  return {
    name: 'atlas-data',
    configResolved(config) {
      isBuild = config.command === 'build';
    },
    buildStart() {
      if (!isBuild) return;
      const tables = soundTables(DATA_FOLDER);
      for (const { name, content } of [
        ...payloadFiles(tables),
        ...tourFiles(soundTours(DATA_FOLDER, tables)),
      ]) {
        references.set(name, this.emitFile({ type: 'asset', name: `${name}.json`, source: content }));
      }
      const { version } = tables.package;
      if (!frozenVersions(DATA_FOLDER).includes(version))
        this.info(`Version ${version} of the data is not frozen: npm run freeze before this is published.`);
      for (const { name, content } of [...downloadFiles(tables), ...versionFiles(DATA_FOLDER, tables)]) {
        this.emitFile({ type: 'asset', fileName: name, source: content });
      }
    },
    resolveId: (id) => ([MODULE, TOURS_MODULE, NAMES_MODULE].includes(id) ? resolvedName(id) : undefined),
    load(id) {
      const urlOf = (name: string): string =>
        isBuild
          ? `import.meta.ROLLUP_FILE_URL_${references.get(name)}`
          : JSON.stringify(`${SERVED_FOLDER}${name}.json`);
      if (id === resolvedName(MODULE)) return moduleSource(urlOf);
      if (id === resolvedName(NAMES_MODULE))
        return `export const knownNames = ${JSON.stringify(compileKnownNames(soundTables(DATA_FOLDER)))};`;
      return id === resolvedName(TOURS_MODULE) ? toursSource(readTours(DATA_FOLDER).tours, urlOf) : undefined;
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        const outputs = Object.values(bundle ?? {});
        const fileOf = (name: string): string[] =>
          outputs.flatMap((output) =>
            output.type === 'asset' && output.names.includes(`${name}.json`) ? [output.fileName] : [],
          );
        const byLanguage = INTERFACE_LANGUAGES.map((language) => {
          const words = partFiles(outputs, `/src/i18n/${language}/messages.ts`);
          return ` data-${language}="${[...fileOf(`text.${language}`), ...words].join(' ')}"`;
        });
        const versions = publishedVersions(DATA_FOLDER, soundTables(DATA_FOLDER)).join(' ');
        const first = PRELOADED.flatMap(fileOf).join(' ');
        const second = partFiles(outputs, '/src/second.ts').join(' ');
        const attributes = ` data-first="${first}" data-second="${second}"${byLanguage.join('')} data-versions="${versions}"`;
        return html.replace(FIRST_SCRIPT, `$&${attributes}`);
      },
    },
    configureServer(server) {
      server.watcher.add(DATA_FOLDER);
      server.watcher.on('all', (_event, path) => {
        if (!path.replaceAll('\\', '/').startsWith(`${DATA_FOLDER}/`)) return;
        served = undefined;
        server.ws.send({ type: 'full-reload' });
      });
      server.middlewares.use((request, response, next) => {
        const path = request.url?.replace(/\?.*$/, '') ?? '';
        if (!path.startsWith(SERVED_FOLDER) && !/^\/data\/(?:incidents\.|versions\/)/.test(path))
          return next();
        try {
          const content = serve(path);
          if (content === undefined) return next();
          response.setHeader('Content-Type', path.endsWith('.csv') ? 'text/csv' : 'application/json');
          response.setHeader('Cache-Control', 'no-cache');
          response.end(content);
        } catch (error) {
          const message = error instanceof Error ? error.message : String(error);
          server.config.logger.error(message);
          response.statusCode = 500;
          response.end(message);
        }
      });
    },
  };
}

/** The addresses of the tours in each language. */
function toursSource(tours: readonly WrittenTour[], urlOf: (name: string) => string): string {
  const entries = tours.map(({ id }) => {
    const urls = LANGUAGES.map((language) => `${language}: ${urlOf(`tour.${id}.${language}`)}`);
    return `${JSON.stringify(id)}: { ${urls.join(', ')} }`;
  });
  return `export const tourUrls = { ${entries.join(', ')} };`;
}

/** The page's module of addresses; `urlOf` gives the expression that stands for a file's. */
export function moduleSource(urlOf: (name: string) => string): string {
  const byLanguage = (kind: string): string =>
    `{ ${LANGUAGES.map((language) => `${language}: ${urlOf(`${kind}.${language}`)}`).join(', ')} }`;
  return [
    `export const coreUrl = ${urlOf('core')};`,
    `export const mapNamesUrl = ${urlOf('map-names')};`,
    `export const textUrls = ${byLanguage('text')};`,
    `export const lineageUrls = ${byLanguage('lineages')};`,
    `export const detailsUrls = ${byLanguage('details')};`,
  ].join('\n');
}

/** By path, as the development server is asked for them. */
function servedFiles(): ReadonlyMap<string, string> {
  const tables = soundTables(DATA_FOLDER);
  return new Map([
    ...[...payloadFiles(tables), ...tourFiles(soundTours(DATA_FOLDER, tables))].map(
      ({ name, content }) => [`${SERVED_FOLDER}${name}.json`, content] as const,
    ),
    ...[...downloadFiles(tables), ...versionFiles(DATA_FOLDER, tables)].map(
      ({ name, content }) => [`/${name}`, content] as const,
    ),
  ]);
}
