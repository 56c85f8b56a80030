// All places that can be looked for in what is shown, and the towns alone; made when they are first needed. Null where the
// names of the map could not be fetched, which the next question tries again.

import type { Columns } from '../../../data/columns.ts';
import type { Resources } from '../../../data/fetch.ts';
import type { Atlas } from '../../../data/load.ts';
import type { MapNames } from '../../../data/payload/map-names.ts';
import { type NamedPlace, namedPlacesOf } from '../../../query/named-places.ts';

interface PlaceIndex {
  readonly of: (atlas: Atlas) => Promise<readonly NamedPlace[] | null>;
  /** Those of the map alone. */
  readonly towns: () => Promise<MapNames['places'] | null>;
}

export function createPlaceIndex(names: Resources['names']): PlaceIndex {
  const towns = async (): Promise<MapNames['places'] | null> => {
    try {
      return (await names()).places;
    } catch {
      return null;
    }
  };
  let made: { readonly columns: Columns; readonly places: readonly NamedPlace[] } | null = null;
  return {
    towns,
    async of({ columns }) {
      const known = await towns();
      if (!known) return null;
      if (made?.columns !== columns) made = { columns, places: namedPlacesOf(columns, known) };
      return made.places;
    },
  };
}
