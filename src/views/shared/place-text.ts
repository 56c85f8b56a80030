// A place in a few words and in the reader's language, as far as an editor has named it; else as the data have it.

import type { Atlas } from '../../data/load.ts';
import { recordOf } from '../../data/record.ts';

/** What the map writes beside the mark. */
export const mapLabelText = (atlas: Atlas, row: number): string =>
  atlas.texts.mapLabels.find(({ incident }) => incident === row)?.label ??
  recordOf(atlas, row).place.split(/[,(]/)[0]?.trim() ??
  '';

/** What a sentence calls it: a town before the building in it. */
export const placeText = (atlas: Atlas, row: number): string =>
  atlas.texts.annotations.find(({ incident }) => incident === row)?.place || recordOf(atlas, row).place;
