// Runs every check of the project, stage by stage, and stops at the first that fails. `npm test` runs all stages,
// `npm test -- unit size` only the named ones. Plain JavaScript: it starts before any module is installed.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureModules } from './setup.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const anHour = 60 * 60_000;

/**
 * `second`: titles of what passed only at the second try.
 * @typedef {{ passed: number, failed: number, skipped: number, second?: string[] }} Count
 */
/** @typedef {Record<string, string>} Environment */
/**
 * `beside`: what runs at the same time where the stage named `for` comes later, which is then told by `environment`.
 * @typedef {{ command: string[], environment?: Environment }} Beside
 * @typedef {{ name: string, commands: string[][], beside?: { for: string, environment: Environment, commands: Beside[] }, hint?: string, report?: string, count?: (report: any) => Count }} Stage
 */

const fixture = { ATLAS_DATA: 'e2e/fixture/data', ATLAS_CARDS: 'one' };

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
    // It waits for the network, not for a core.
    beside: {
      for: 'other-browsers',
      environment: {},
      commands: [{ command: ['tsx', 'tools/browsers.ts', 'others'] }],
    },
    report: 'reports/unit.json',
    count: (report) => ({
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      skipped: report.numPendingTests + report.numTodoTests,
    }),
  },
  {
    name: 'build',
    commands: [['vite', 'build']],
    // Each keeps one core busy.
    beside: {
      for: 'end-to-end',
      environment: { TEST_BUILDS: 'made' },
      commands: [
        {
          command: ['vite', 'build', '--outDir', 'reports/fixture', '--logLevel', 'warn'],
          environment: fixture,
        },
        {
          command: ['vite', 'build', '--mode', 'rtl', '--outDir', 'reports/rtl', '--logLevel', 'warn'],
          environment: fixture,
        },
      ],
    },
  },
  { name: 'size', commands: [['tsx', 'tools/size.ts']] },
  { name: 'browser', commands: [['tsx', 'tools/browsers.ts']] },
  {
    name: 'end-to-end',
    commands: [['playwright', 'test']],
    hint: 'What failed, step by step: npx playwright show-trace reports/e2e/<test>/trace.zip',
    report: 'reports/e2e.json',
    count: ({ stats, suites }) => ({
      passed: stats.expected + stats.flaky,
      failed: stats.unexpected,
      skipped: stats.skipped,
      second: flakyIn(suites),
    }),
  },
  {
    name: 'other-browsers',
    commands: [['tsx', 'e2e/cross-browser/smoke.ts']],
    report: 'reports/other-browsers.json',
    count: (report) => report,
  },
];

/**
 * @param {any[]} suites As Playwright's report nests them.
 * @returns {string[]}
 */
function flakyIn(suites) {
  return suites.flatMap(({ suites: inner = [], specs = [] }) => [
    ...specs
      .filter((/** @type {any} */ { tests }) =>
        tests.some((/** @type {any} */ { status }) => status === 'flaky'),
      )
      .map((/** @type {any} */ { file, title }) => `${file}: ${title}`),
    ...flakyIn(inner),
  ]);
}

/**
 * @param {string[]} command
 * @param {Environment} environment
 * @param {boolean} isQuiet Its output is held back until it has ended, so that it stands in one piece.
 * @returns {Promise<boolean>}
 */
function succeeds([program = '', ...programArguments], environment, isQuiet = false) {
  const windows = process.platform === 'win32';
  const path = join(root, 'node_modules', '.bin', windows ? `${program}.cmd` : program);
  const options = { cwd: root, shell: windows, timeout: anHour, env: { ...process.env, ...environment } };
  const child = spawn(path, programArguments, {
    ...options,
    stdio: ['ignore', isQuiet ? 'pipe' : 'inherit', isQuiet ? 'pipe' : 'inherit'],
  });
  /** @type {Buffer[]} */
  const output = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (piece) => output.push(piece));
  return new Promise((resolve) => {
    child.on('error', (error) => {
      console.log(`${program} could not finish: ${error.message}`);
      resolve(false);
    });
    child.on('close', (code, signal) => {
      process.stdout.write(Buffer.concat(output));
      if (signal) console.log(`${program} was ended by ${signal}.`);
      resolve(code === 0);
    });
  });
}

/**
 * @param {Stage} stage
 * @param {Stage[]} chosen
 */
async function stageSucceeds({ name, commands, beside }, chosen) {
  const told = chosen.flatMap((other) => (other.beside?.for === name ? [other.beside.environment] : []));
  const environment = Object.assign({}, ...told);
  const isWanted = chosen.some((later) => later.name === beside?.for);
  const others = isWanted
    ? (beside?.commands ?? []).map((other) => succeeds(other.command, other.environment ?? {}, true))
    : [];
  const own = async () => {
    for (const command of commands) if (!(await succeeds(command, environment))) return false;
    return true;
  };
  return (await Promise.all([own(), ...others])).every(Boolean);
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
async function run(chosen) {
  const sum = { passed: 0, failed: 0, skipped: 0, second: /** @type {string[]} */ ([]) };
  const times = [];
  /** @type {Stage | undefined} */
  let failedStage;
  for (const stage of chosen) {
    console.log(`\n── ${stage.name} ──`);
    const start = performance.now();
    const passed = await stageSucceeds(stage, chosen);
    const count = countOf(stage);
    sum.passed += count.passed;
    sum.failed += count.failed;
    sum.skipped += count.skipped;
    sum.second.push(...(count.second ?? []));
    times.push(`${seconds(start)}  ${stage.name}${passed ? '' : '  FAILED'}`);
    if (!passed) {
      failedStage = stage;
      break;
    }
  }
  console.log(`\n${times.join('\n')}`);
  if (failedStage) {
    const { name, hint } = failedStage;
    console.log(`\nFailed at the stage "${name}"; run it alone with: npm test -- ${name}`);
    if (hint) console.log(hint);
  } else console.log('\nEvery stage passed.');
  if (sum.second.length > 0)
    console.log(
      `\nPassed only at the second try, which tells of a fault (recordings in reports/e2e):\n${sum.second.join('\n')}`,
    );
  // This line alone, in this form: other programs read it.
  console.log(
    `${sum.passed} passed, ${sum.failed} failed${sum.skipped > 0 ? `, ${sum.skipped} skipped` : ''}`,
  );
  return failedStage === undefined;
}

const chosen = chooseStages(process.argv.slice(2));
ensureModules();
// Those alone that are made anew: a server for tests may be running from this folder.
for (const { report } of chosen) {
  if (!report) continue;
  mkdirSync(dirname(join(root, report)), { recursive: true });
  rmSync(join(root, report), { force: true });
}
process.exitCode = (await run(chosen)) ? 0 : 1;
