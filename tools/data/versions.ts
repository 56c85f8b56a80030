// What the build writes of each published version, so that links to it show what they showed: the payloads of those that
// are no longer the newest, the downloads of all.

import type { Newer } from '../../src/data/newer.ts';
import { changesBetween } from './changes.ts';
import { type DataFile, downloadFiles, payloadFiles } from './files.ts';
import { frozenTables, frozenVersions } from './frozen.ts';
import type { Tables } from './tables.ts';

/** Places on the map are those of today, whatever is shown on it. */
const SHARED = 'map-names';

/** From the oldest to the newest, which is that of the tables. */
export function publishedVersions(data: string, newest: Tables): readonly string[] {
  const { version } = newest.package;
  return [...frozenVersions(data).filter((frozen) => frozen < version), version];
}

/** Names are paths in the built folder. */
export function versionFiles(data: string, newest: Tables): readonly DataFile[] {
  return publishedVersions(data, newest).flatMap((version) => {
    const isNewest = version === newest.package.version;
    const tables = isNewest ? newest : frozenTables(data, version);
    const folder = `data/versions/${version}`;
    const downloads = downloadFiles(tables).map(({ name, content }) => ({
      name: name.replace(/^data/, folder),
      content,
    }));
    if (isNewest) return downloads;
    const payloads = payloadFiles(tables).filter(({ name }) => name !== SHARED);
    return [
      ...downloads,
      ...payloads.map(({ name, content }) => ({ name: `${folder}/${name}.json`, content })),
      { name: `${folder}/newer.json`, content: JSON.stringify(newerOf(tables, newest)) },
    ];
  });
}

function newerOf(tables: Tables, newest: Tables): Newer {
  const { to, added, removed, changed } = changesBetween(tables, newest);
  return { version: to, added: added.length, removed: removed.length, changed: changed.map(({ id }) => id) };
}
