// Makes the page's own faces: cut from the families' packages to the characters, weights and features that are used, and
// kept in node_modules/.cache by what they were made from.

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import subsetFont from 'subset-font';
import { arabicCharactersOf, charactersOf } from './characters.ts';

type Options = Parameters<typeof subsetFont>[2];

interface Face {
  /** As style sheets name it behind `@fonts/`. */
  readonly name: string;
  readonly source: string;
  readonly script: 'latin' | 'arabic';
  readonly options: Options;
}

/** Kerning, tabular figures and marks that combine; small capitals, fractions and the like are not used. */
export const KEPT_FEATURES = ['kern', 'tnum', 'ccmp', 'locl', 'mark', 'mkmk'];
/** Letters take the form of their place in the word. */
const SHAPING_FEATURES = ['init', 'medi', 'fina', 'isol', 'rlig', 'calt', 'liga', 'curs'];

const FACES: readonly Face[] = [
  {
    name: 'inter.woff2',
    source: 'inter-ui/variable/InterVariable.woff2',
    script: 'latin',
    // The optical size for small text; the finding is Gelasio's.
    options: { variationAxes: { wght: { min: 400, max: 600 }, opsz: 14 } },
  },
  {
    name: 'gelasio-bold.woff2',
    source: '@expo-google-fonts/gelasio/700Bold/Gelasio_700Bold.ttf',
    script: 'latin',
    options: {},
  },
  {
    name: 'gelasio-italic.woff2',
    source: '@expo-google-fonts/gelasio/400Regular_Italic/Gelasio_400Regular_Italic.ttf',
    script: 'latin',
    options: {},
  },
  {
    name: 'plex-arabic.woff2',
    source: '@expo-google-fonts/ibm-plex-sans-arabic/400Regular/IBMPlexSansArabic_400Regular.ttf',
    script: 'arabic',
    options: {},
  },
  {
    name: 'plex-arabic-semibold.woff2',
    source: '@expo-google-fonts/ibm-plex-sans-arabic/600SemiBold/IBMPlexSansArabic_600SemiBold.ttf',
    script: 'arabic',
    options: {},
  },
  {
    name: 'naskh-arabic-bold.woff2',
    source: '@expo-google-fonts/noto-naskh-arabic/700Bold/NotoNaskhArabic_700Bold.ttf',
    script: 'arabic',
    options: {},
  },
];

/** The interface and the tables. */
function textsIn(root: string): string[] {
  const filesIn = (folder: string, ending: RegExp): string[] =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => ending.test(name))
      .sort()
      .map((name) => readFileSync(join(root, folder, name), 'utf8'));
  return [...filesIn('data', /\.csv$/), ...filesIn('src/i18n', /\.ts$/)];
}

/** Where each face of this root lies, by its name; made if it is not there yet. A file's name changes with its content. */
export async function provideFaces(root: string): Promise<ReadonlyMap<string, string>> {
  const { resolve } = createRequire(import.meta.url);
  const texts = textsIn(root);
  const charactersIn = { latin: charactersOf(texts), arabic: arabicCharactersOf(texts) };
  const folder = join(root, 'node_modules/.cache/incident-atlas');
  mkdirSync(folder, { recursive: true });
  const made = FACES.map(async ({ name, source, script, options }): Promise<[string, string]> => {
    const whole = readFileSync(resolve(source));
    const characters = charactersIn[script];
    const keepFeatures = script === 'arabic' ? [...KEPT_FEATURES, ...SHAPING_FEATURES] : KEPT_FEATURES;
    const kept: Options = { targetFormat: 'woff2', keepFeatures, noHinting: true, ...options };
    const hash = createHash('sha256')
      .update(JSON.stringify([characters, kept]))
      .update(whole)
      .digest('hex');
    const path = join(folder, `${basename(name, '.woff2')}-${hash.slice(0, 8)}.woff2`);
    if (!existsSync(path)) {
      // Whole or not at all: another process may be looking for it.
      const draft = `${path}.${process.pid}`;
      writeFileSync(draft, await subsetFont(whole, characters, kept));
      renameSync(draft, path);
    }
    return [name, path];
  });
  return new Map(await Promise.all(made));
}
