// The data lint, `tsx tools/data/lint.ts [folder]`: prints what is wrong in the tables and what to do about it.

import { problemsOf } from './lint/rules.ts';
import { messageOf } from './problem.ts';
import { readTables } from './read.ts';
import type { Tables } from './tables.ts';

function main(folder: string): boolean {
  const reading = readTables(folder);
  const problems = problemsOf(reading);
  for (const problem of problems) console.error(messageOf(problem));
  if (problems.length === 0) console.log(summaryOf(reading.tables));
  else console.error(`${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in the data.`);
  return problems.length === 0;
}

function summaryOf(tables: Tables): string {
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
  return `Data version ${tables.package.version} is sound: ${listed}, ${translated} translated incidents.`;
}

process.exitCode = main(process.argv[2] ?? 'data') ? 0 : 1;
