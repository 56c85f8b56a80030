// Makes the page's own faces: cut from the families' packages to the characters, weights and features that are used, and
// kept in node_modules/.cache by what they were made from.

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { charactersOf } from './characters.ts';

type Options = Parameters<typeof subsetFont>[2];

interface Face {
  /** As style sheets name it behind `@fonts/`. */
  readonly name: string;
  readonly source: string;
  readonly options: Options;
}

/** Kerning, tabular figures and marks that combine; small capitals, fractions and the like are not used. */
const KEPT_FEATURES = ['kern', 'tnum', 'ccmp', 'locl', 'mark', 'mkmk'];

const FACES: readonly Face[] = [
  {
    name: 'inter.woff2',
    source: 'inter-ui/variable/InterVariable.woff2',
    // The optical size for small text; the finding is Gelasio's.
    options: { variationAxes: { wght: { min: 400, max: 600 }, opsz: 14 } },
  },
  {
    name: 'gelasio-bold.woff2',
    source: '@expo-google-fonts/gelasio/700Bold/Gelasio_700Bold.ttf',
    options: {},
  },
  {
    name: 'gelasio-italic.woff2',
    source: '@expo-google-fonts/gelasio/400Regular_Italic/Gelasio_400Regular_Italic.ttf',
    options: {},
  },
];

/** The interface and the tables in Latin letters. */
function textsIn(root: string): string[] {
  const filesIn = (folder: string, ending: RegExp): string[] =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => ending.test(name))
      .sort()
      .map((name) => readFileSync(join(root, folder, name), 'utf8'));
  return [...filesIn('data', /\.csv$/), ...filesIn('src/i18n', /\.ts$/)];
}

/** The folder that holds the faces of this root; made if it is not there yet. */
export async function provideFaces(root: string): Promise<string> {
  const { resolve } = createRequire(import.meta.url);
  const characters = charactersOf(textsIn(root));
  const sources = FACES.map(({ source }) => readFileSync(resolve(source)));
  const hash = createHash('sha256').update(JSON.stringify([characters, KEPT_FEATURES, FACES]));
  for (const source of sources) hash.update(source);
  const folder = join(root, 'node_modules/.cache/incident-atlas', `fonts-${hash.digest('hex').slice(0, 16)}`);
  if (existsSync(folder)) return folder;
  // Whole or not at all: another process may be looking for it.
  const draft = `${folder}.${process.pid}`;
  mkdirSync(draft, { recursive: true });
  for (const [at, { name, options }] of FACES.entries()) {
    const source = sources[at] ?? Buffer.alloc(0);
    const face = await subsetFont(source, characters, {
      targetFormat: 'woff2',
      keepFeatures: KEPT_FEATURES,
      noHinting: true,
      ...options,
    });
    writeFileSync(join(draft, name), face);
  }
  if (!existsSync(folder)) renameSync(draft, folder);
  return folder;
}
