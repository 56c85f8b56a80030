// Vite plugin: ships the archives of data/basemap/ (the overview in two parts, of which the first view needs one),
// compressed as a whole, as hashed files beside the page's scripts, and tells the page where they are
// (virtual:atlas-ground) or whose ground the build was given instead.

import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { FIRST_SCRIPT } from '../data/plugin.ts';
import { partOfGround } from './cut.ts';
import { type OtherGround, otherGroundOf } from './setting.ts';

const MODULE = 'virtual:atlas-ground';
/** Vite's convention for modules that are no files. */
const RESOLVED_MODULE = `\0${MODULE}`;
const SERVED_FOLDER = '/@atlas-ground/';
const ARCHIVES = {
  first: 'ground.pmtiles.gz',
  rest: 'ground-rest.pmtiles.gz',
  detail: 'ground-detail.pmtiles.gz',
} as const;
type ArchiveName = keyof typeof ARCHIVES;
const NAMES = Object.keys(ARCHIVES) as readonly ArchiveName[];

export function atlasGround(): Plugin {
  let isBuild = false;
  /** Rollup's reference to each emitted file, by name. */
  const references = new Map<ArchiveName, string>();
  const other = otherGroundOf(process.env);
  return {
    name: 'atlas-ground',
    configResolved(config) {
      isBuild = config.command === 'build';
    },
    buildStart() {
      if (!isBuild || other) return;
      for (const name of NAMES)
        references.set(
          name,
          this.emitFile({ type: 'asset', name: ARCHIVES[name], source: zippedArchive(name) }),
        );
    },
    resolveId: (id) => (id === MODULE ? RESOLVED_MODULE : undefined),
    load(id) {
      if (id !== RESOLVED_MODULE) return undefined;
      const urlOf = (name: ArchiveName): string => {
        if (other) return "''";
        if (isBuild) return `import.meta.ROLLUP_FILE_URL_${references.get(name)}`;
        return JSON.stringify(`${SERVED_FOLDER}${name}`);
      };
      return groundModule({ first: urlOf('first'), rest: urlOf('rest'), detail: urlOf('detail') }, other);
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        const fileOf = (name: ArchiveName): string | undefined =>
          Object.values(bundle ?? {}).find(
            (output) => output.type === 'asset' && output.names.includes(ARCHIVES[name]),
          )?.fileName;
        const [first, rest] = [fileOf('first'), fileOf('rest')];
        return first ? html.replace(FIRST_SCRIPT, `$& data-ground="${first}" data-far="${rest}"`) : html;
      },
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const name = NAMES.find((known) => request.url === `${SERVED_FOLDER}${known}`);
        if (!name) return next();
        response.setHeader('Content-Type', 'application/octet-stream');
        response.end(zippedArchive(name));
      });
    },
  };
}

/** Source of virtual:atlas-ground; `urls` are JavaScript expressions. */
export function groundModule(urls: Readonly<Record<ArchiveName, string>>, other: OtherGround | null): string {
  return [
    `export const groundUrl = ${urls.first};`,
    `export const groundRestUrl = ${urls.rest};`,
    `export const groundDetailUrl = ${urls.detail};`,
    `export const otherGround = ${JSON.stringify(other)};`,
  ].join('\n');
}

/** An archive compressed as a whole, as it is shipped. */
function zippedArchive(name: ArchiveName): Uint8Array {
  const read = (file: 'overview' | 'detail'): Uint8Array =>
    readFileSync(new URL(`../../data/basemap/${file}.pmtiles`, import.meta.url));
  return gzipSync(name === 'detail' ? read(name) : partOfGround(read('overview'), name), { level: 9 });
}
