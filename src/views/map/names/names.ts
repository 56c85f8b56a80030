// Which names may stand on the map, in the reader's language, how important each is and between which zooms.

import type { MapNames } from '../../../data/payload/map-names.ts';
import type { Locale } from '../../../i18n/index.ts';
import type { Label } from './label.ts';

/** Zoom from which the places of a rank are named. */
const ZOOM_OF_RANK = [0, 0, 4.25, 5.5, 6.5, 7.4];
const ANY_ZOOM = { fromZoom: 0, toZoom: 24 };
/** Names of countries and seas longer than this stand in two lines. */
const LONG_NAME = 13;
/** Capitals first, then countries; water before deserts and mountains, those before the lesser towns. */
const PRIORITIES = { focusCountry: 1.5, sea: 2.2, country: 2.5, region: 2.7, river: 3.2 } as const;
const KINDS: Readonly<Record<string, Label['kind']>> = { sea: 'sea', lake: 'sea', river: 'river' };

/**
 * From which zoom on a neighbour is wide enough to say that it is outside the collection, so that its emptiness is not
 * read as peace. Of smaller ones the other colour of the ground has to be enough.
 */
const NOTE_FROM_ZOOM: Readonly<Record<string, number>> = {
  NG: 4.2,
  SD: 4.2,
  EG: 4.2,
  CF: 4.4,
  MA: 5,
  CM: 5.4,
};

/** `isCollection`: the incidents are our own, of which is known where they were searched for. */
export function namesOf(
  { mapNames, messages }: Pick<Locale, 'mapNames' | 'messages'>,
  names: MapNames,
  isCollection: boolean,
): Label[] {
  const countries = names.countries.flatMap(({ iso2, focus, longitude, latitude }): Label[] => {
    const name = mapNames.country(iso2).toLocaleUpperCase(mapNames.language);
    // Neighbours give way to the towns of the countries the incidents are in.
    const priority = focus ? PRIORITIES.focusCountry : PRIORITIES.country;
    const lines = splitName(name);
    const label: Label = { lines, kind: 'country', priority, longitude, latitude, angle: 0, ...ANY_ZOOM };
    const fromZoom = isCollection && !focus ? NOTE_FROM_ZOOM[iso2] : undefined;
    if (fromZoom === undefined) return [label];
    const noted = { lines: [...lines, messages.map.notCollected], hasNote: true, fromZoom };
    return [
      { ...label, toZoom: fromZoom },
      { ...label, ...noted },
    ];
  });
  const regions = names.regions.map((region): Label => {
    const { name, longitude, latitude, fromZoom, toZoom } = region;
    const kind = KINDS[region.kind] ?? 'region';
    const text = name[mapNames.language];
    return {
      lines: kind === 'river' ? [text] : splitName(text),
      kind,
      priority: PRIORITIES[kind === 'sea' || kind === 'river' ? kind : 'region'],
      longitude,
      latitude,
      angle: (region.angle * Math.PI) / 180,
      fromZoom,
      toZoom,
    };
  });
  const towns = names.places.map(({ name, kind, rank, longitude, latitude }): Label => {
    return {
      lines: [name[mapNames.language]],
      kind: kind === 'capital' ? 'capital' : rank >= 5 ? 'village' : 'town',
      priority: rank,
      longitude,
      latitude,
      angle: 0,
      fromZoom: ZOOM_OF_RANK[rank] ?? ANY_ZOOM.toZoom,
      toZoom: ANY_ZOOM.toZoom,
    };
  });
  return [...countries, ...regions, ...towns];
}

/** In two at the space nearest to the middle. */
export function splitName(name: string): string[] {
  const spaces = [...name.matchAll(/ /g)].map(({ index }) => index);
  if (name.length <= LONG_NAME || spaces.length === 0) return [name];
  const middle = name.length / 2;
  const at = spaces.reduce((best, space) =>
    Math.abs(space - middle) < Math.abs(best - middle) ? space : best,
  );
  return [name.slice(0, at), name.slice(at + 1)];
}
