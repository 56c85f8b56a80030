// The data lint, `tsx tools/data/lint.ts [folder]`: prints what is wrong in the tables and what to do about it.

import { changesSinceFrozen } from './frozen.ts';
import { withIndependentSources } from './independent.ts';
import { problemsOf, structuralProblemsOf } from './lint/rules.ts';
import { messageOf, type Problem } from './problem.ts';
import { type Reading, readTables } from './read.ts';
import type { Tables } from './tables.ts';
import { problemsOfTours } from './tours/lint.ts';
import { readTours } from './tours/tours.ts';

function main(folder: string): boolean {
  const reading = readTables(folder);
  const tours = readTours(folder);
  const problems = [...problemsOf(reading), ...tourProblems(reading, tours), ...changesSinceFrozen(folder)];
  for (const problem of problems) console.error(messageOf(problem));
  if (problems.length === 0) console.log(summaryOf(reading.tables, tours.tours.length));
  else console.error(`${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in the data.`);
  return problems.length === 0;
}

/** Views are read with the ids of the tables: those must be sound first. */
const tourProblems = (reading: Reading, tours: ReturnType<typeof readTours>): readonly Problem[] =>
  structuralProblemsOf(reading).length > 0 ? [] : problemsOfTours(tours, reading.tables);

function summaryOf(tables: Tables, tourCount: number): string {
  const translated = tables.incidentsFr.length + tables.incidentsAr.length;
  const counts = [
    [tables.incidents, 'incidents'],
    [tables.actors, 'actors'],
    [tables.sources, 'sources'],
    [tables.reports, 'reports'],
    [tables.groups, 'groups'],
    [tables.groupLinks, 'group links'],
    [tables.corrections, 'corrections'],
    [tables.places, 'places'],
    [tables.regions, 'regions'],
    [tables.coverage, 'stretches of coverage'],
  ] as const;
  const listed = counts.map(([rows, name]) => `${rows.length} ${name}`).join(', ');
  const three = withIndependentSources(tables, 3);
  return `Data version ${tables.package.version} is sound: ${listed}, ${translated} translated incidents, ${three} incidents with three independent sources and more, ${tourCount} ${tourCount === 1 ? 'tour' : 'tours'}.`;
}

process.exitCode = main(process.argv[2] ?? 'data') ? 0 : 1;
