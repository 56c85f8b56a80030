// What is wrong in the tables of data/: where, what, and what to do about it.

import { TABLES, type TableName } from './tables.ts';

export interface Problem {
  /** Path inside data/. */
  readonly file: string;
  readonly line: number;
  readonly what: string;
  readonly fix: string;
}

export function problemIn(
  table: TableName,
  row: { readonly line: number },
  what: string,
  fix: string,
): Problem {
  return { file: TABLES[table].file, line: row.line, what, fix };
}

/** `data/incidents.csv:17: killed_low 30 is above killed_best 20; order them low <= best <= high` */
export function messageOf({ file, line, what, fix }: Problem): string {
  return `data/${file}:${line}: ${what}; ${fix}`;
}

/** In the order in which someone works through the files. */
export function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  return problems.toSorted((first, second) =>
    first.file === second.file ? first.line - second.line : first.file < second.file ? -1 : 1,
  );
}

/** All problems at once, one a line, for a build that stops. */
export const messageOfAll = (problems: readonly Problem[]): string => problems.map(messageOf).join('\n');
