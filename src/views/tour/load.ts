// Fetches a tour in a language, each once; null where there is no such tour.

import { tourUrls } from 'virtual:atlas-tours';
import type { TextLanguage } from '../../data/languages.ts';
import { receive } from '../../data/receive.ts';
import type { Tour } from '../../data/tour.ts';

export function createTours(): (id: string, language: TextLanguage) => Promise<Tour | null> {
  const pending = new Map<string, Promise<Tour>>();
  return async (id, language) => {
    const url = Object.hasOwn(tourUrls, id) ? tourUrls[id]?.[language] : undefined;
    if (url === undefined) return null;
    const known = pending.get(url);
    if (known) return known;
    const asked = receive(fetch, url).then(async (response) => (await response.json()) as Tour);
    pending.set(url, asked);
    asked.catch(() => pending.delete(url));
    return asked;
  };
}
