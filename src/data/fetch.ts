// Opens the payloads that the build made, each once; a failed opening may be tried again.

import { coreUrl, detailsUrls, lineageUrls, mapNamesUrl, textUrls } from 'virtual:atlas-data';
import { groundDetailUrl, groundUrl, otherGround } from 'virtual:atlas-ground';
import { type Archive, openArchive } from './archive.ts';
import { type Ground, ownGround } from './ground.ts';
import type {
  CorePayload,
  DetailsPayload,
  LineagePayload,
  MapNames,
  TextLanguage,
  TextPayload,
} from './payload.ts';

/** The closest tiles of data/basemap/detail.pmtiles. */
const GROUND_DETAIL_ZOOM = 6;

export interface Resources {
  readonly core: Promise<CorePayload>;
  readonly ground: Promise<Ground>;
  readonly names: Promise<MapNames>;
  texts(language: TextLanguage): Promise<TextPayload>;
  details(language: TextLanguage): Promise<DetailsPayload>;
  lineages(language: TextLanguage): Promise<LineagePayload>;
}

/** Fetched beside the page or, in a page that carries its data, read from inside it. */
export type OpenPayload = (address: string) => Promise<Response>;

/** Starts at once what the first view needs; details wait until they are asked for. */
export function startLoading(language: TextLanguage, open: OpenPayload): Resources {
  const pending = new Map<string, Promise<unknown>>();
  const once = <T>(url: string): Promise<T> => {
    const known = pending.get(url);
    if (known) return known as Promise<T>;
    const promise = readJson<T>(open, url);
    pending.set(url, promise);
    promise.catch(() => pending.delete(url));
    return promise;
  };
  const texts = (wanted: TextLanguage): Promise<TextPayload> => once(textUrls[wanted]);
  void texts(language);
  const ground = loadGround(open);
  // It may fail before the map is there to say so.
  ground.catch(() => {});
  return {
    core: once(coreUrl),
    ground,
    names: once(mapNamesUrl),
    texts,
    details: (wanted) => once(detailsUrls[wanted]),
    lineages: (wanted) => once(lineageUrls[wanted]),
  };
}

async function readJson<T>(open: OpenPayload, url: string): Promise<T> {
  const response = await open(url);
  if (!response.ok) throw new Error(`${url}: ${response.status} ${response.statusText}`);
  return (await response.json()) as T;
}

/** Others' ground where the build was given one (docs/basemap.md), else our own. */
async function loadGround(open: OpenPayload): Promise<Ground> {
  if (otherGround?.kind === 'raster') return { ...otherGround, kind: 'raster' };
  if (otherGround) {
    const { openRemoteArchive } = await import('./remote-archive.ts');
    const source = await openRemoteArchive(otherGround.url);
    return { kind: 'vector', source, attribution: otherGround.attribution };
  }
  // A page that carries its data has no room for the detail: its overview is drawn larger.
  const detail = groundDetailUrl && {
    maxZoom: GROUND_DETAIL_ZOOM,
    load: () => readArchive(open, groundDetailUrl),
  };
  const source = ownGround(await readArchive(open, groundUrl), detail || undefined);
  return { kind: 'vector', source, attribution: null };
}

async function readArchive(open: OpenPayload, url: string): Promise<Archive> {
  const response = await open(url);
  if (!response.ok) throw new Error(`${url}: ${response.status} ${response.statusText}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  return openArchive(isGzip(bytes) ? await unzip(bytes) : bytes);
}

/** Some servers announce a .gz file as an encoding, and the browser has unpacked it already. */
const isGzip = ([first, second]: Uint8Array): boolean => first === 0x1f && second === 0x8b;

async function unzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(unpacked).arrayBuffer());
}
