// Runs every check of the project, stage by stage, and stops at the first that fails. `npm test` runs all stages,
// `npm test -- unit size` only the named ones. Plain JavaScript: it starts before any module is installed.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureModules } from './setup.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const anHour = 60 * 60_000;

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */
/** @typedef {{ name: string, commands: string[][], report?: string, count?: (report: any) => Count }} Stage */

/** @type {Stage[]} */
const stages = [
  {
    name: 'types',
    commands: [
      ['tsc', '--project', 'tsconfig.json'],
      ['tsc', '--project', 'tsconfig.engine.json'],
    ],
  },
  { name: 'lint', commands: [['biome', 'ci', '--error-on-warnings']] },
  { name: 'dead-code', commands: [['knip']] },
  { name: 'data', commands: [['tsx', 'tools/data/lint.ts']] },
  {
    name: 'unit',
    commands: [
      ['vitest', 'run', '--reporter=default', '--reporter=json', '--outputFile.json=reports/unit.json'],
    ],
    report: 'reports/unit.json',
    count: (report) => ({
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      skipped: report.numPendingTests + report.numTodoTests,
    }),
  },
  { name: 'build', commands: [['vite', 'build']] },
  { name: 'size', commands: [['tsx', 'tools/size.ts']] },
  { name: 'browser', commands: [['tsx', 'tools/browsers.ts']] },
  {
    name: 'end-to-end',
    commands: [['playwright', 'test']],
    report: 'reports/e2e.json',
    count: ({ stats }) => ({
      passed: stats.expected + stats.flaky,
      failed: stats.unexpected,
      skipped: stats.skipped,
    }),
  },
  {
    name: 'other-browsers',
    commands: [['tsx', 'e2e/cross-browser/smoke.ts']],
    report: 'reports/other-browsers.json',
    count: (report) => report,
  },
];

/** @param {string[]} command */
function succeeds([program = '', ...programArguments]) {
  const windows = process.platform === 'win32';
  const path = join(root, 'node_modules', '.bin', windows ? `${program}.cmd` : program);
  const options = { cwd: root, shell: windows, timeout: anHour };
  const result = spawnSync(path, programArguments, { ...options, stdio: ['ignore', 'inherit', 'inherit'] });
  if (result.error) console.log(`${program} could not finish: ${result.error.message}`);
  return result.status === 0;
}

/**
 * What a stage's tests came to, by their own report; nothing if it has none or ended before writing it.
 * @param {Stage} stage
 * @returns {Count}
 */
function countOf({ report, count }) {
  try {
    if (report && count) return count(JSON.parse(readFileSync(join(root, report), 'utf8')));
  } catch {
    // The stage has failed by its exit code already.
  }
  return { passed: 0, failed: 0, skipped: 0 };
}

/** @param {number} since */
const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1).padStart(6)} s`;

/**
 * The stages named on the command line, in their own order; all if none is named.
 * @param {string[]} names
 */
function chooseStages(names) {
  const unknown = names.filter((name) => !stages.some((stage) => stage.name === name));
  if (unknown.length > 0) {
    console.error(
      `There is no stage named ${unknown.join(', ')}. Stages: ${stages.map((s) => s.name).join(', ')}.`,
    );
    process.exit(1);
  }
  return names.length === 0 ? stages : stages.filter((stage) => names.includes(stage.name));
}

/** @param {Stage[]} chosen */
function run(chosen) {
  /** @type {Count} */
  const sum = { passed: 0, failed: 0, skipped: 0 };
  const times = [];
  let failedStage;
  for (const stage of chosen) {
    console.log(`\n── ${stage.name} ──`);
    const start = performance.now();
    const passed = stage.commands.every(succeeds);
    const count = countOf(stage);
    sum.passed += count.passed;
    sum.failed += count.failed;
    sum.skipped += count.skipped;
    times.push(`${seconds(start)}  ${stage.name}${passed ? '' : '  FAILED'}`);
    if (!passed) {
      failedStage = stage.name;
      break;
    }
  }
  console.log(`\n${times.join('\n')}`);
  if (failedStage)
    console.log(`\nFailed at the stage "${failedStage}"; run it alone with: npm test -- ${failedStage}`);
  else console.log('\nEvery stage passed.');
  // This line alone, in this form: other programs read it.
  console.log(
    `${sum.passed} passed, ${sum.failed} failed${sum.skipped > 0 ? `, ${sum.skipped} skipped` : ''}`,
  );
  return failedStage === undefined;
}

const chosen = chooseStages(process.argv.slice(2));
ensureModules();
rmSync(join(root, 'reports'), { recursive: true, force: true });
mkdirSync(join(root, 'reports'), { recursive: true });
process.exitCode = run(chosen) ? 0 : 1;
