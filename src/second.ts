// What the first picture does without and its reader needs soon: one file, which comes while the picture is drawn.

import { answerFirst } from './answering.ts';
import { Facets } from './views/filters/facets.tsx';
import { mountList } from './views/list/list.tsx';
import { addMapHands } from './views/map/hands.ts';
import { addTimelineHands } from './views/timeline/hands.ts';
import { connectWays } from './views/ways.ts';

export const second = { answerFirst, Facets, addMapHands, addTimelineHands, connectWays, mountList };
