// `npm run sources`: tries the addresses of data/sources.csv where there is a network and writes reports/sources.csv;
// `-- --write` also notes day and result in the table, `-- --all` tries those tried within the last year too.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import Papa from 'papaparse';
import { readTables } from './data/read.ts';
import { TABLES } from './data/tables.ts';
import { type Trial, tryAll } from './sources/try.ts';

const FILE = `data/${TABLES.sources.file}`;
const REPORT = 'reports/sources.csv';
const FRESH_DAYS = 365;
const DAY_MS = 86_400_000;

async function main(): Promise<void> {
  const { sources } = readTables('data').tables;
  const today = new Date().toISOString().slice(0, 10);
  const isDue = (checked: string): boolean =>
    process.argv.includes('--all') ||
    (Date.parse(today) - Date.parse(checked || '1970')) / DAY_MS > FRESH_DAYS;
  const due = sources.filter(({ checked }) => isDue(checked)).map(({ url }) => url);
  console.log(`${due.length} of ${sources.length} addresses, each site one at a time: this takes a while.`);
  const trials = await tryAll(due, ({ outcome, said, url }) => {
    if (outcome !== 'reached') console.log(`${outcome} (${said}): ${url}`);
  });
  if (trials.length > 0 && trials.every(({ outcome }) => outcome === 'no answer')) {
    console.error('Nothing answered: there seems to be no network. Nothing was written.');
    process.exitCode = 1;
    return;
  }
  mkdirSync('reports', { recursive: true });
  writeFileSync(REPORT, `${Papa.unparse([...trials], { columns: ['url', 'outcome', 'said', 'to'] })}\n`);
  console.log(`${REPORT} has ${trials.length} addresses: ${tallyOf(trials)}.`);
  if (process.argv.includes('--write')) note(trials, today);
}

/** Every other cell and the order of the rows stay as they are. */
function note(trials: readonly Trial[], today: string): void {
  const outcomes = new Map(trials.map(({ url, outcome }) => [url, outcome]));
  const { data } = Papa.parse<Record<string, string>>(readFileSync(FILE, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  });
  const rows = data.map((row) => {
    const outcome = outcomes.get(row.url ?? '');
    return outcome === undefined || outcome === 'no answer'
      ? row
      : { ...row, checked: today, result: outcome };
  });
  writeFileSync(FILE, `${Papa.unparse(rows, { columns: [...TABLES.sources.columns], newline: '\n' })}\n`);
}

function tallyOf(trials: readonly Trial[]): string {
  const counts = new Map<string, number>();
  for (const { outcome } of trials) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  return [...counts].map(([outcome, count]) => `${count} ${outcome}`).join(', ');
}

await main();
