// Every rule of the data lint. Adding one = one function in a file of this folder and one line here.

import { type Problem, sortProblems } from '../problem.ts';
import type { Reading } from '../read.ts';
import { longAnnotations } from './annotations.ts';
import { emptyCells, formulas, sentencesTwice, strayBlanks, unknownWords } from './cells.ts';
import { coordinatesAbroad, malformedCoordinates } from './coordinates.ts';
import { correctionsNotMade, correctionsOfNothing } from './corrections.ts';
import { halfTranslatedNotes, noMonths, uncoveredMonths } from './coverage.ts';
import {
  backwardDates,
  datesBeforeTheIncident,
  futureDates,
  noDates,
  undisputedDates,
  unsortedIncidents,
} from './dates.ts';
import {
  contradictoryActors,
  groupsInCircles,
  incidentsWithoutPerpetrator,
  incidentsWithoutSource,
  noWebAddresses,
  sourcesOutOfNumber,
} from './evidence.ts';
import { actsOutsideOfLife, namesElsewhere } from './groups.ts';
import { duplicates, malformedIds, unknownReferences } from './ids.ts';
import { longMapLabels, tooManyPins } from './map-labels.ts';
import { noWholeNumbers, regionsOutOfScale, reversedRanges } from './numbers.ts';
import {
  distancesBeyondTheCircle,
  placesBesideTheIncident,
  radiiThatDoNotFit,
  severalPointsOfOneTown,
} from './places.ts';
import { moreThanKnown } from './recall.ts';
import type { Rule } from './rule.ts';
import {
  datesOnlyInAddresses,
  deadWithoutCopy,
  headlinesOfNowhere,
  movingAddresses,
  unsaidDependence,
} from './sources.ts';
import { missingTranslations } from './translations.ts';
import { wrongSigns } from './typography.ts';
import { forbiddenWords } from './words.ts';

/** What compiling relies on: a build stops at these. */
const STRUCTURE: readonly Rule[] = [
  malformedIds,
  duplicates,
  unknownReferences,
  unknownWords,
  noDates,
  noWholeNumbers,
  regionsOutOfScale,
  malformedCoordinates,
];

/** What publishing relies on. */
const CONTENT: readonly Rule[] = [
  strayBlanks,
  sentencesTwice,
  formulas,
  emptyCells,
  backwardDates,
  datesBeforeTheIncident,
  futureDates,
  unsortedIncidents,
  undisputedDates,
  longMapLabels,
  tooManyPins,
  noMonths,
  uncoveredMonths,
  halfTranslatedNotes,
  reversedRanges,
  coordinatesAbroad,
  radiiThatDoNotFit,
  distancesBeyondTheCircle,
  severalPointsOfOneTown,
  placesBesideTheIncident,
  incidentsWithoutSource,
  sourcesOutOfNumber,
  incidentsWithoutPerpetrator,
  contradictoryActors,
  noWebAddresses,
  headlinesOfNowhere,
  datesOnlyInAddresses,
  deadWithoutCopy,
  movingAddresses,
  unsaidDependence,
  actsOutsideOfLife,
  namesElsewhere,
  moreThanKnown,
  groupsInCircles,
  forbiddenWords,
  wrongSigns,
  longAnnotations,
  missingTranslations,
  correctionsOfNothing,
  correctionsNotMade,
];

/** Everything that is wrong; rules would only echo it where a file is no proper table. */
export function problemsOf({ tables, problems }: Reading): readonly Problem[] {
  if (problems.length > 0) return problems;
  return sortProblems([...STRUCTURE, ...CONTENT].flatMap((rule) => [...rule(tables)]));
}

/** Only what makes compiling impossible. */
export function structuralProblemsOf({ tables, problems }: Reading): readonly Problem[] {
  if (problems.length > 0) return problems;
  return sortProblems(STRUCTURE.flatMap((rule) => [...rule(tables)]));
}
