// Tours that can be published, or an error that says everything that stands against them.

import { messageOfAll } from '../problem.ts';
import type { Tables } from '../tables.ts';
import { problemsOfTours } from './lint.ts';
import { readTours, type WrittenTour } from './tours.ts';

export function soundTours(folder: string, tables: Tables): readonly WrittenTour[] {
  const reading = readTours(folder);
  const problems = problemsOfTours(reading, tables);
  if (problems.length > 0)
    throw new Error(`The tours of data/ cannot be published:\n${messageOfAll(problems)}`);
  return reading.tours;
}
