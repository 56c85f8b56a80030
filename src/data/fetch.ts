// Opens the payloads that the build made, each once; a failed opening may be tried again.

import { coreUrl, detailsUrls, lineageUrls, mapNamesUrl, textUrls } from 'virtual:atlas-data';
import { groundDetailUrl, groundRestUrl, groundUrl, otherGround } from 'virtual:atlas-ground';
import { type Archive, openArchive } from './archive.ts';
import { type Ground, ownGround } from './ground.ts';
import type { TextLanguage } from './languages.ts';
import type { CorePayload } from './payload/core.ts';
import type { DetailsPayload } from './payload/details.ts';
import type { LineagePayload } from './payload/lineages.ts';
import type { MapNames } from './payload/map-names.ts';
import type { TextPayload } from './payload/text.ts';
import { type Open, receive } from './receive.ts';

/** The zooms of data/basemap/: the widest of overview.pmtiles, the closest of it and of detail.pmtiles. */
const GROUND_ZOOMS = { widest: 2, overview: 4, detail: 6 } as const;

/** Each is opened once; what could not be opened is asked for again by the next call. */
export interface Resources {
  core(): Promise<CorePayload>;
  ground(): Promise<Ground>;
  names(): Promise<MapNames>;
  texts(language: TextLanguage): Promise<TextPayload>;
  details(language: TextLanguage): Promise<DetailsPayload>;
  lineages(language: TextLanguage): Promise<LineagePayload>;
}

/**
 * Starts at once what the first view needs; details wait until they are asked for. `frozen`: a published version that is
 * no longer the newest.
 */
export function startLoading(language: TextLanguage, open: Open, frozen?: string): Resources {
  const pending = new Map<string, Promise<unknown>>();
  const once = <T>(key: string, load: () => Promise<T>): Promise<T> => {
    const known = pending.get(key);
    if (known) return known as Promise<T>;
    const promise = load();
    pending.set(key, promise);
    promise.catch(() => pending.delete(key));
    return promise;
  };
  const json = <T>(url: string): Promise<T> => once(url, () => readJson<T>(open, url));
  const data = <T>(name: string, url: string): Promise<T> =>
    json(frozen ? `./data/versions/${frozen}/${name}.json` : url);
  const resources: Resources = {
    core: () => data('core', coreUrl),
    ground: () => once('ground', () => loadGround(open)),
    names: () => json(mapNamesUrl),
    texts: (wanted) => data(`text.${wanted}`, textUrls[wanted]),
    details: (wanted) => data(`details.${wanted}`, detailsUrls[wanted]),
    lineages: (wanted) => data(`lineages.${wanted}`, lineageUrls[wanted]),
  };
  void resources.texts(language);
  void resources.ground();
  void resources.core();
  void resources.names();
  return resources;
}

async function readJson<T>(open: Open, url: string): Promise<T> {
  return (await (await receive(open, url)).json()) as T;
}

/** Others' ground where the build was given one (docs/basemap.md), else our own. */
async function loadGround(open: Open): Promise<Ground> {
  if (otherGround?.kind === 'raster') return { ...otherGround, kind: 'raster' };
  if (otherGround) {
    const { openRemoteArchive } = await import('./remote-archive.ts');
    const source = await openRemoteArchive(otherGround.url);
    return { kind: 'vector', source, attribution: otherGround.attribution };
  }
  const first = await readArchive(open, groundUrl);
  // A page that carries its data has no room for more: what it has is drawn larger.
  const source = groundDetailUrl
    ? ownGround(first, GROUND_ZOOMS.widest, [
        { maxZoom: GROUND_ZOOMS.overview, load: () => readArchive(open, groundRestUrl) },
        { maxZoom: GROUND_ZOOMS.detail, load: () => readArchive(open, groundDetailUrl) },
      ])
    : ownGround(first);
  return { kind: 'vector', source, attribution: null };
}

async function readArchive(open: Open, url: string): Promise<Archive> {
  const response = await receive(open, url);
  const bytes = new Uint8Array(await response.arrayBuffer());
  return openArchive(isGzip(bytes) ? await unzip(bytes) : bytes);
}

/** Some servers announce a .gz file as an encoding, and the browser has unpacked it already. */
const isGzip = ([first, second]: Uint8Array): boolean => first === 0x1f && second === 0x8b;

async function unzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(unpacked).arrayBuffer());
}
