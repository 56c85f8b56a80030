// Loads the static pages' makers as Vite loads the app, once for all plugins that ask.

import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { DATA_FOLDER } from '../data/folder.ts';
import { frozenTables, frozenVersions } from '../data/frozen.ts';
import { soundTables } from '../data/sound.ts';
import { soundTours } from '../data/tours/sound.ts';
import { provideFaces } from '../fonts/faces.ts';
import type { Pages } from './pages.ts';
import { siteOf } from './site.ts';

const fromHere = (path: string): string =>
  fileURLToPath(new URL(path, import.meta.url)).replaceAll('\\', '/');
const CACHE_FOLDER = fromHere('../../node_modules/.cache/incident-atlas');

export interface PagesLoader {
  readonly get: () => Promise<Pages>;
  /** The tables have changed. */
  readonly forget: () => void;
}

export function pagesLoader(): PagesLoader {
  let prepared: Promise<Pages> | undefined;
  return {
    get() {
      prepared ??= prepare();
      return prepared;
    },
    forget() {
      prepared = undefined;
    },
  };
}

async function prepare(): Promise<Pages> {
  const { module } = await runnerImport<typeof import('./pages.ts')>(fromHere('./pages.ts'));
  const faces = await provideFaces(fromHere('../..'));
  const tables = soundTables(DATA_FOLDER);
  const tours = soundTours(DATA_FOLDER, tables);
  const older = frozenVersions(DATA_FOLDER)
    .filter((version) => version < tables.package.version)
    .map((version) => frozenTables(DATA_FOLDER, version));
  const hasOneCard = process.env.ATLAS_CARDS === 'one';
  return module.preparePages(tables, older, tours, siteOf(process.env), CACHE_FOLDER, faces, hasOneCard);
}
