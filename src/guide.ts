// "How to read" put together: the map's and the timeline's parts that it explains, for the dialog and for its page.

import { telltaleQuarters } from './query/quarters.ts';
import { levelsOf } from './query/searched.ts';
import type { GuideContent } from './views/guide/content.ts';
import { drawExtract } from './views/map/svg/extract.ts';
import type { MapSource } from './views/map/svg/view-poster.ts';
import type { Scene } from './views/view.ts';

export function guideContent(
  { atlas, locale }: Pick<Scene, 'atlas' | 'locale'>,
  { ground, names }: MapSource,
): GuideContent {
  return {
    words: { atlas, locale },
    map: drawExtract({ atlas, locale }, ground, names),
    quarters: telltaleQuarters(atlas.columns, levelsOf(atlas.columns, atlas.coverage)),
  };
}
