// Which names may stand on the map at a zoom, in the reader's language, and how important each is.

import type { Ground } from '../../data/ground.ts';
import type { PlaceLabel } from '../../data/payload.ts';
import type { Locale } from '../../i18n/index.ts';
import type { Label } from './labels.ts';

/** Zoom from which the places of a rank are named. */
const ZOOM_OF_RANK = [0, 0, 4.25, 5.5, 6.5, 7.4];
/** Names of countries longer than this stand in two lines. */
const LONG_NAME = 13;

export function namesOf(
  locale: Locale,
  ground: Ground | null,
  places: readonly PlaceLabel[],
  zoom: number,
): Label[] {
  const countries = (ground?.countries ?? []).flatMap(({ iso2, focus, label }): Label[] => {
    if (!label) return [];
    const name = locale.formats.country(iso2).toLocaleUpperCase(locale.language);
    // Neighbours give way to the towns of the countries the incidents are in.
    const priority = focus ? 1.5 : 2.5;
    const [longitude, latitude] = label;
    return [{ lines: splitName(name), kind: 'country', priority, longitude, latitude }];
  });
  const towns = places
    .filter(({ rank }) => zoom >= (ZOOM_OF_RANK[rank] ?? 9))
    .map(({ name, kind, rank, longitude, latitude }): Label => {
      const isCapital = kind === 'capital';
      const lines = [name[locale.language]];
      return { lines, kind: isCapital ? 'capital' : 'town', priority: rank, longitude, latitude };
    });
  return [...countries, ...towns];
}

/** In two at the space nearest to the middle. */
function splitName(name: string): string[] {
  const spaces = [...name.matchAll(/ /g)].map(({ index }) => index);
  if (name.length <= LONG_NAME || spaces.length === 0) return [name];
  const middle = name.length / 2;
  const at = spaces.reduce((best, space) =>
    Math.abs(space - middle) < Math.abs(best - middle) ? space : best,
  );
  return [name.slice(0, at), name.slice(at + 1)];
}
