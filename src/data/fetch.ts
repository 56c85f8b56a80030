// Opens the payloads that the build made, each once; a failed opening may be tried again.

import { coreUrl, detailsUrls, groundUrl, placesUrl, textUrls } from 'virtual:atlas-data';
import { type Ground, unpackGround } from './ground.ts';
import type { CorePayload, DetailsPayload, PlaceLabel, TextLanguage, TextPayload } from './payload.ts';

export interface Resources {
  readonly core: Promise<CorePayload>;
  readonly ground: Promise<Ground>;
  readonly places: Promise<readonly PlaceLabel[]>;
  texts(language: TextLanguage): Promise<TextPayload>;
  details(language: TextLanguage): Promise<DetailsPayload>;
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
  return {
    core: once(coreUrl),
    ground: once<Ground>(groundUrl).then(unpackGround),
    places: once(placesUrl),
    texts,
    details: (wanted) => once(detailsUrls[wanted]),
  };
}

async function readJson<T>(open: OpenPayload, url: string): Promise<T> {
  const response = await open(url);
  if (!response.ok) throw new Error(`${url}: ${response.status} ${response.statusText}`);
  return (await response.json()) as T;
}
