// Vite plugin: beside the app it builds the embed (embed.html, the same program with its data inside) and the
// host's helper (embed.js).

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type Plugin, type Rolldown } from 'vite';
import { LANGUAGES as TEXT_LANGUAGES } from '../../src/data/payload.ts';
import { payloadFiles } from '../data/files.ts';
import { moduleSource } from '../data/plugin.ts';
import { soundTables } from '../data/sound.ts';
import { groundModule } from '../ground/plugin.ts';
import { type Block, blockOver, withoutLanguages } from './blocks.ts';
import { cutGround } from './ground.ts';
import { withoutLeafletImages } from './leaflet-images.ts';
import { type EmbedParts, embedPage } from './page.ts';

/** The ground in the embed is our own, cut, whatever ground the app was given: it may ask nobody for more. */
const GROUND_BLOCK = 'ground';
/** What the app asks for its payloads' addresses (tools/data, tools/ground); here they are the names of blocks. */
const MODULES: Readonly<Record<string, string>> = {
  'virtual:atlas-data': moduleSource((name) => JSON.stringify(name)),
  'virtual:atlas-ground': groundModule({ overview: JSON.stringify(GROUND_BLOCK), detail: "''" }, null),
};
/** Languages that the embed speaks without fetching anything. */
const LANGUAGES = ['en', 'fr'] as const;
const OTHER_LANGUAGES = TEXT_LANGUAGES.filter((known) => !LANGUAGES.some((language) => language === known));

const root = fileURLToPath(new URL('../..', import.meta.url));

type EmbedFiles = Readonly<Record<'embed.html' | 'embed.js', string>>;

/** `fallback` gives what readers without JavaScript see in the embed. */
export function embedFiles(fallback: () => Promise<EmbedParts['fallback']>): Plugin {
  return {
    name: 'embed-files',
    async generateBundle() {
      for (const [fileName, source] of Object.entries(await makeFiles(fallback)))
        this.emitFile({ type: 'asset', fileName, source });
    },
    configureServer(server) {
      // Made when it is first asked for, by the preview in the Share dialog, and once a start.
      let files: Promise<EmbedFiles> | undefined;
      server.middlewares.use((request, response, next) => {
        const name = /^\/(embed\.(?:html|js))(?:\?|$)/.exec(request.url ?? '')?.[1] as keyof EmbedFiles;
        if (!name) return next();
        files ??= makeFiles(fallback);
        files
          .then((made) => {
            response.setHeader('Content-Type', name === 'embed.js' ? 'text/javascript' : 'text/html');
            response.end(made[name]);
          })
          .catch(next);
      });
    },
  };
}

async function makeFiles(fallback: () => Promise<EmbedParts['fallback']>): Promise<EmbedFiles> {
  const [program, helper] = await Promise.all([
    bundle('src/main.ts', [withoutFaces(), blockAddresses(), withoutLeafletImages()]),
    bundle('src/embed.ts', []),
  ]);
  const page = embedPage({
    template: readFileSync(`${root}/index.html`, 'utf8'),
    style: program.style,
    script: program.script,
    ...blocksOf(`${root}/data`),
    fallback: await fallback(),
  });
  return { 'embed.html': page, 'embed.js': helper.script };
}

/** One classic script with all that it imports, and one style sheet. */
async function bundle(entry: string, plugins: Plugin[]): Promise<{ script: string; style: string }> {
  const result = await build({
    root,
    configFile: false,
    mode: 'embed',
    publicDir: false,
    logLevel: 'warn',
    plugins,
    build: {
      write: false,
      target: 'es2022',
      // As a library: one file, and nothing of what the app needs to fetch its parts.
      lib: { entry: `${root}/${entry}`, formats: ['iife'], name: 'IncidentAtlas', fileName: 'program' },
      minify: true,
      cssMinify: true,
    },
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const { output } = (Array.isArray(result) ? result[0] : result) as Rolldown.RolldownOutput;
  const others = output.filter((file) => file.type === 'asset' && !file.fileName.endsWith('.css'));
  const chunks = output.filter((file) => file.type === 'chunk');
  if (chunks.length !== 1 || others.length > 0)
    throw new Error(
      `${entry} did not become one file but ${output.map((file) => file.fileName).join(', ')}.`,
    );
  const style = output.find((file) => file.type === 'asset');
  return { script: (chunks[0]?.code ?? '').trim(), style: style ? String(style.source).trim() : '' };
}

/** The embed has no room for them yet: what the device has stands in. */
function withoutFaces(): Plugin {
  return {
    name: 'without-faces',
    enforce: 'pre',
    load: (id) => (id.endsWith('/faces.css') ? '' : undefined),
  };
}

/** Tells the program that its payloads are blocks, by their names. */
function blockAddresses(): Plugin {
  return {
    name: 'block-addresses',
    // Vite's convention for modules that are no files.
    resolveId: (id) => (id in MODULES ? `\0${id}` : undefined),
    load: (id) => (id.startsWith('\0') ? MODULES[id.slice(1)] : undefined),
  };
}

function blocksOf(folder: string): { firstBlocks: Block[]; laterBlocks: Block[] } {
  const isInside = ({ name }: Block): boolean => {
    if (name.startsWith('lineages.')) return false;
    const language = /\.(\w+)$/.exec(name)?.[1];
    return language === undefined || LANGUAGES.some((known) => known === language);
  };
  const blocks = payloadFiles(soundTables(folder))
    .filter(isInside)
    .map(({ name, content }) => ({ name, content: withoutLanguages(content, OTHER_LANGUAGES) }));
  const isLater = ({ name }: Block): boolean => name.startsWith('details.');
  const [base, ...others] = blocks.filter(isLater);
  if (!base) throw new Error('There are no details to put into embed.html.');
  const overview = readFileSync(`${root}/data/basemap/overview.pmtiles`);
  const ground: Block = { name: GROUND_BLOCK, content: gzipSync(cutGround(overview), { level: 9 }) };
  return {
    firstBlocks: [...blocks.filter((block) => !isLater(block)), ground],
    laterBlocks: [base, ...others.map((block) => blockOver(base, block))],
  };
}
