// All places that can be looked for in what is shown; made when they are first needed. Null where the names of the map
// could not be fetched, which the next question tries again.

import { mapNamesUrl } from 'virtual:atlas-data';
import type { Columns } from '../../../data/columns.ts';
import type { Atlas } from '../../../data/load.ts';
import type { MapNames } from '../../../data/payload.ts';
import { receive } from '../../../data/receive.ts';
import { type NamedPlace, namedPlacesOf } from '../../../query/named-places.ts';

interface PlaceIndex {
  readonly of: (atlas: Atlas) => Promise<readonly NamedPlace[] | null>;
}

export function createPlaceIndex(): PlaceIndex {
  let names: MapNames | null = null;
  let made: { readonly columns: Columns; readonly places: readonly NamedPlace[] } | null = null;
  return {
    async of({ columns }) {
      try {
        // The map has fetched them before: the browser keeps them.
        names ??= (await (await receive(fetch, mapNamesUrl)).json()) as MapNames;
      } catch {
        return null;
      }
      if (made?.columns !== columns) made = { columns, places: namedPlacesOf(columns, names.places) };
      return made.places;
    },
  };
}
