// Tables that can be compiled, or an error that says everything that stands against it.

import { structuralProblemsOf } from './lint/rules.ts';
import { messageOfAll } from './problem.ts';
import { readTables } from './read.ts';
import type { Tables } from './tables.ts';

export function soundTables(folder: string): Tables {
  const reading = readTables(folder);
  const problems = structuralProblemsOf(reading);
  if (problems.length > 0)
    throw new Error(`The tables of data/ cannot be compiled:\n${messageOfAll(problems)}`);
  return reading.tables;
}
