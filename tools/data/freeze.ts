// `npm run freeze`: keeps the tables of today as the published state that their version names. Copies, because git keeps
// a file with the same content once: a frozen version costs the repository nothing but its names.

import { cpSync, existsSync, writeFileSync } from 'node:fs';
import { changesSinceFrozen, FROZEN_FILES, frozenFolder, SUMS_FILE, sumsOf } from './frozen.ts';
import { problemsOf } from './lint/rules.ts';
import { messageOfAll } from './problem.ts';
import { readTables } from './read.ts';

function main(data: string): boolean {
  const reading = readTables(data);
  const { version } = reading.tables.package;
  const problems = [...problemsOf(reading), ...changesSinceFrozen(data)];
  const folder = frozenFolder(data, version);
  if (problems.length > 0) {
    console.error(`${messageOfAll(problems)}\nNothing is frozen: mend this first.`);
    return false;
  }
  if (existsSync(folder)) {
    console.log(`Version ${version} is frozen already, and the tables are still as it is.`);
    return true;
  }
  for (const file of FROZEN_FILES) cpSync(`${data}/${file}`, `${folder}/${file}`);
  writeFileSync(`${folder}/${SUMS_FILE}`, sumsOf(folder));
  console.log(`Version ${version} is frozen in ${folder}/: commit it, and publish.`);
  return true;
}

process.exitCode = main(process.argv[2] ?? 'data') ? 0 : 1;
