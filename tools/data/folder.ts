// Where the tables are read from: data/, or the folder that ATLAS_DATA names (tests build the app on frozen tables).

import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Absolute, with forward slashes also on Windows, none at its end. A path that is not absolute counts from the root. */
export const DATA_FOLDER = resolve(root, process.env.ATLAS_DATA || 'data').replaceAll('\\', '/');
