// Every rule of the data lint. Adding one = one function in a file of this folder and one line here.

import { emptyCells, strayBlanks, unknownWords } from './cells.ts';
import { coordinatesAbroad, malformedCoordinates } from './coordinates.ts';
import { correctionsNotMade, correctionsOfNothing } from './corrections.ts';
import { backwardDates, datesBeforeTheIncident, futureDates, noDates, unsortedIncidents } from './dates.ts';
import {
  contradictoryActors,
  groupsInCircles,
  incidentsWithoutPerpetrator,
  incidentsWithoutSource,
  noWebAddresses,
  sourcesOutOfNumber,
} from './evidence.ts';
import { duplicates, malformedIds, unknownReferences } from './ids.ts';
import { noWholeNumbers, reversedRanges } from './numbers.ts';
import type { Rule } from './rule.ts';
import { missingTranslations } from './translations.ts';
import { forbiddenWords } from './words.ts';

/** What compiling relies on: a build stops at these. */
export const STRUCTURE: readonly Rule[] = [
  malformedIds,
  duplicates,
  unknownReferences,
  unknownWords,
  noDates,
  noWholeNumbers,
  malformedCoordinates,
];

/** What publishing relies on. */
export const CONTENT: readonly Rule[] = [
  strayBlanks,
  emptyCells,
  backwardDates,
  datesBeforeTheIncident,
  futureDates,
  unsortedIncidents,
  reversedRanges,
  coordinatesAbroad,
  incidentsWithoutSource,
  sourcesOutOfNumber,
  incidentsWithoutPerpetrator,
  contradictoryActors,
  noWebAddresses,
  groupsInCircles,
  forbiddenWords,
  missingTranslations,
  correctionsOfNothing,
  correctionsNotMade,
];
