// Tables that can be compiled, or an error that says everything that stands against it.

import { STRUCTURE } from './lint/rules.ts';
import { messageOfAll } from './problem.ts';
import { readTables } from './read.ts';
import type { Tables } from './tables.ts';

export function soundTables(folder: string): Tables {
  const { tables, problems: broken } = readTables(folder);
  const problems = [...broken, ...STRUCTURE.flatMap((rule) => [...rule(tables)])];
  if (problems.length > 0)
    throw new Error(`The tables of data/ cannot be compiled:\n${messageOfAll(problems)}`);
  return tables;
}
