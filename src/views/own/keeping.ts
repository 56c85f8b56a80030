// One file, or two versions that are compared, that their reader asked to be kept in this browser. Before she asks nothing
// is written, not even an empty store, and what is forgotten leaves none.

import { get, promisifyRequest, set, type UseStore } from 'idb-keyval';
import type { Agreed } from '../../dataset/opened/agreed.ts';
import type { Reading } from '../../dataset/opened/incident.ts';
import type { FileSource } from '../../dataset/opened/readers/unpack.ts';

/** A file as it was given, with what was agreed about it. */
export interface FileVersion {
  readonly name: string;
  readonly source: FileSource;
  readonly header: readonly string[];
  readonly reading: Reading;
}

export interface KeptFile {
  readonly name: string;
  /** Of one on the web whose parts are fetched as they are needed: its address. */
  readonly file: FileSource;
  readonly agreed: Agreed;
  /** The earlier version that it is compared with. */
  readonly before?: FileVersion;
}

/** Of both, where two are compared. */
export const keptName = ({ name, before }: KeptFile): string => (before ? `${before.name} → ${name}` : name);

const DATABASE = 'incident-atlas-own-file';
const STORE = 'files';
const KEY = 'kept';

/** Opened for one question and closed again: an open store could not be removed. */
const store: UseStore = async (mode, callback) => {
  const request = indexedDB.open(DATABASE);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE);
  const database = await promisifyRequest(request);
  try {
    return await callback(database.transaction(STORE, mode).objectStore(STORE));
  } finally {
    database.close();
  }
};

/** Null where none is kept, or the browser does not let the page look. */
export async function keptFile(): Promise<KeptFile | null> {
  try {
    // To open a store would make it.
    const databases = await indexedDB.databases();
    if (!databases.some(({ name }) => name === DATABASE)) return null;
    return (await get<KeptFile>(KEY, store)) ?? null;
  } catch {
    return null;
  }
}

export type KeepingFailure = 'full' | 'refused';

/** In the place of whichever was kept before; says why it could not be kept. */
export async function keepFile(kept: KeptFile): Promise<KeepingFailure | null> {
  try {
    await set(KEY, kept, store);
    return null;
  } catch (reason) {
    if ((await keptFile()) === null) await forgetFile();
    return reason instanceof DOMException && reason.name === 'QuotaExceededError' ? 'full' : 'refused';
  }
}

/** Whether it is gone. */
export async function forgetFile(): Promise<boolean> {
  try {
    await promisifyRequest(indexedDB.deleteDatabase(DATABASE));
    return true;
  } catch {
    return false;
  }
}
