// Vite plugin: beside the app it builds the embed (embed.html and its sibling in each other language: the same program
// with its data inside) and the host's helper (embed.js).

import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type Plugin, type Rolldown } from 'vite';
import { LANGUAGES as TEXT_LANGUAGES } from '../../src/data/languages.ts';
import { HUES } from '../../src/data/looks.ts';
import type { DetailsPayload } from '../../src/data/payload/details.ts';
import type { MapNames } from '../../src/data/payload/map-names.ts';
import { embedFile } from '../../src/lib/embed-file.ts';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../src/state/state.ts';
import { payloadFiles } from '../data/files.ts';
import { DATA_FOLDER } from '../data/folder.ts';
import { frozenTables } from '../data/frozen.ts';
import { moduleSource } from '../data/plugin.ts';
import { soundTables } from '../data/sound.ts';
import type { Tables } from '../data/tables.ts';
import { atlasFonts } from '../fonts/plugin.ts';
import { REGION } from '../ground/cut.ts';
import { groundModule } from '../ground/plugin.ts';
import { leafletInPart } from '../leaflet/plugin.ts';
import { withoutUnusedCalls } from '../pure-calls.ts';
import type { Block } from './blocks.ts';
import { withFittedFaces } from './face.ts';
import { cutGround } from './ground.ts';
import { type EmbedParts, embedPage } from './page.ts';
import { namesWithin, slimDetails, withoutLanguages } from './slim.ts';
import { usedStyle } from './style.ts';

/** The ground in the embed is our own, cut, whatever ground the app was given: it may ask nobody for more. */
const GROUND_BLOCK = 'ground';
/** What the app asks for its payloads' addresses (tools/data, tools/ground); here they are the names of blocks. */
const MODULES: Readonly<Record<string, string>> = {
  'virtual:atlas-data': moduleSource((name) => JSON.stringify(name)),
  'virtual:atlas-ground': groundModule(
    { first: JSON.stringify(GROUND_BLOCK), rest: "''", detail: "''" },
    null,
  ),
};
/** What the words of an embed are: each a file in the folder of each language. */
const WORDS = [
  'messages',
  'finding',
  'incident',
  'compare',
  'tables',
  'area',
  'empty',
  'ground',
  'problems',
  'soon',
];
const root = fileURLToPath(new URL('../..', import.meta.url));

type EmbedFiles = ReadonlyMap<string, string>;
/** What readers without JavaScript see, by language, and what a version that is no longer the newest says of that. */
type Fallback = EmbedParts['fallback'] & { readonly notice: string };
/** By version of the data, from the oldest to the newest. */
type Fallbacks = ReadonlyMap<string, Readonly<Record<InterfaceLanguage, Fallback>>>;

export function embedFiles(fallbacks: () => Promise<Fallbacks>): Plugin {
  return {
    name: 'embed-files',
    async generateBundle() {
      for (const [fileName, source] of await makeFiles(fallbacks))
        this.emitFile({ type: 'asset', fileName, source });
    },
    configureServer(server) {
      // Made when it is first asked for, by the preview in the Share dialog, and once a start.
      let files: Promise<EmbedFiles> | undefined;
      server.middlewares.use((request, response, next) => {
        const name = /^\/(embed(?:\.[\d-]{10})?(?:\.[a-z]{2})?\.(?:html|js))(?:\?|$)/.exec(
          request.url ?? '',
        )?.[1];
        if (!name) return next();
        files ??= makeFiles(fallbacks);
        files
          .then((made) => {
            const file = made.get(name);
            if (file === undefined) return next();
            response.setHeader('Content-Type', name.endsWith('.js') ? 'text/javascript' : 'text/html');
            response.end(file);
          })
          .catch(next);
      });
    },
  };
}

async function makeFiles(fallbacks: () => Promise<Fallbacks>): Promise<EmbedFiles> {
  const [helper, languageScript, byVersion, ...programs] = await Promise.all([
    bundle('src/embed.ts', []),
    bundle('src/embed-language.ts', []),
    fallbacks(),
    ...INTERFACE_LANGUAGES.map((language) =>
      bundle('src/main.ts', [
        atlasFonts(),
        firstFaceOnly(),
        standIns(language),
        blockAddresses(),
        leafletInPart(),
        withoutUnusedCalls(),
      ]),
    ),
  ]);
  const template = readFileSync(`${root}/index.html`, 'utf8');
  const versions = [...byVersion.keys()];
  const ground = groundBlock();
  const pageOf = async (
    version: string,
    language: InterfaceLanguage,
    fallback: Fallback,
  ): Promise<[string, string]> => {
    const { style = '', script = '' } = programs[INTERFACE_LANGUAGES.indexOf(language)] ?? {};
    const isNewest = version === versions.at(-1);
    const blocks = blocksOf(
      language,
      isNewest ? soundTables(DATA_FOLDER) : frozenTables(DATA_FOLDER, version),
      ground,
    );
    const texts = [...wordsIn(language), ...blocks.firstBlocks.map(({ content }) => content)];
    const page = embedPage({
      template,
      language,
      languageScript: languageScript.script,
      style: await withFittedFaces(
        usedStyle(style, [template, script, ...HUES].join(' ')),
        texts.filter(isText),
      ),
      script,
      ...blocks,
      versions,
      frozen: isNewest ? null : { version, notice: fallback.notice },
      fallback,
    });
    return [embedFile(language, isNewest ? '' : version), page];
  };
  const pages = [...byVersion].flatMap(([version, fallback]) =>
    INTERFACE_LANGUAGES.map((language) => pageOf(version, language, fallback[language])),
  );
  return new Map([...(await Promise.all(pages)), ['embed.js', helper.script]]);
}

const isText = (content: string | Uint8Array): content is string => typeof content === 'string';

/** The interface's own. */
function wordsIn(language: InterfaceLanguage): string[] {
  return WORDS.map((part) => readFileSync(`${root}/src/i18n/${language}/${part}.ts`, 'utf8'));
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

/** Of the faces there is room for that of the finding and of titles: what the device has stands in for the rest. */
function firstFaceOnly(): Plugin {
  return {
    name: 'first-face-only',
    enforce: 'pre',
    transform: (code, id) =>
      id.endsWith('/faces.css')
        ? code.replaceAll(/@font-face \{(?![^}]*gelasio-bold)[^}]*\}/g, '')
        : undefined,
  };
}

/**
 * The words of the file's language stand in the place of all others, which are never asked for; nothing in the place of
 * what reads others' grounds, and of parts that an embed never asks for.
 */
function standIns(language: InterfaceLanguage): Plugin {
  const others = INTERFACE_LANGUAGES.filter((other) => other !== language);
  const codes = new Map([
    ...WORDS.flatMap((part) =>
      others.map((other): [string, string] => [
        `i18n/${other}/${part}.ts`,
        `export { ${language} as ${other} } from '../${language}/${part}.ts';`,
      ]),
    ),
    ['data/remote-archive.ts', 'export const openRemoteArchive = undefined;'],
    ['views/map/ground/others-pictures.ts', 'export const addPictures = undefined;'],
    ['views/map/ground/others-roles.ts', 'export const rolesOfOthers = undefined;'],
    ['views/map/ground/ground-tile-layer.ts', 'export const addGroundTileLayer = undefined;'],
    ['views/timeline/lanes-picture.tsx', 'export const createLanes = undefined;'],
  ]);
  const source = `${root.replace(/\/$/, '')}/src/`;
  const lost = [...codes.keys()].filter((path) => !existsSync(source + path));
  if (lost.length > 0) throw new Error(`Nothing to stand in for: ${lost.join(', ')}`);
  return {
    name: 'stand-ins',
    enforce: 'pre',
    load: (id) => (id.startsWith(source) ? codes.get(id.slice(source.length)) : undefined),
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

/** The same in every file. */
function groundBlock(): Block {
  const overview = readFileSync(`${root}/data/basemap/overview.pmtiles`);
  return { name: GROUND_BLOCK, content: gzipSync(cutGround(overview), { level: 9 }) };
}

function blocksOf(
  language: InterfaceLanguage,
  tables: Tables,
  ground: Block,
): { firstBlocks: Block[]; laterBlocks: Block[] } {
  const files = new Map(payloadFiles(tables).map(({ name, content }) => [name, content]));
  const block = (name: string, change: (content: string) => string): Block => {
    const content = files.get(name);
    if (content === undefined) throw new Error(`There is no ${name} to put into ${embedFile(language)}.`);
    return { name, content: change(content) };
  };
  // Groups are found by their names in the file's language and in English, which most reports use.
  const core = block('core', (content) =>
    withoutLanguages(
      content,
      TEXT_LANGUAGES.filter((known) => known !== language && known !== 'en'),
    ),
  );
  const names = block('map-names', (content) =>
    withoutLanguages(
      JSON.stringify(namesWithin(JSON.parse(content) as MapNames, REGION)),
      TEXT_LANGUAGES.filter((known) => known !== language),
    ),
  );
  const details = block(`details.${language}`, (content) =>
    JSON.stringify(slimDetails(JSON.parse(content) as DetailsPayload)),
  );
  return {
    firstBlocks: [core, names, block(`text.${language}`, (content) => content), ground],
    laterBlocks: [details],
  };
}
