// Makes the Node modules match package-lock.json, so that `npm start` and `npm test` work in a fresh clone.
// Plain JavaScript without dependencies: it runs before there are any.
import { spawnSync } from 'node:child_process';
import { readFileSync, realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { nodeIsIn, nodeRangeText } from './node-version.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** @typedef {{ version?: string, integrity?: string, optional?: boolean }} LockedPackage */

/**
 * The packages a lockfile names, without the project itself; undefined if the file cannot be read.
 * @param {string} path
 * @returns {Record<string, LockedPackage> | undefined}
 */
function readPackages(path) {
  try {
    const { '': _project, ...packages } = JSON.parse(readFileSync(root + path, 'utf8')).packages;
    return packages;
  } catch {
    return undefined;
  }
}

/**
 * Asks npm's own record of the last finished installation, so an interrupted one does not pass for complete.
 * Optional packages are for other systems and may be absent.
 */
function modulesMatchLockfile() {
  const locked = readPackages('package-lock.json');
  const installed = readPackages('node_modules/.package-lock.json');
  if (!locked || !installed) return false;
  return (
    Object.keys(installed).every((name) => name in locked) &&
    Object.entries(locked).every(([name, { version, integrity, optional }]) => {
      const found = installed[name];
      if (!found) return optional === true;
      return found.version === version && found.integrity === integrity;
    })
  );
}

/** @returns {string | undefined} what went wrong, as a sentence */
function installModules() {
  console.log('Installing Node modules as package-lock.json names them (npm ci) …');
  // The path of the npm that runs us, when one does: the same version, and no shell needed on Windows.
  const npm = process.env.npm_execpath;
  const result = npm
    ? spawnSync(process.execPath, [npm, 'ci'], { cwd: root, stdio: 'inherit' })
    : spawnSync('npm', ['ci'], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (result.status === 0) return undefined;
  return 'The Node modules could not be installed: `npm ci` failed (see above). Check the network and the disk, then run the command again.';
}

/** Installs what is missing or out of date; ends the program with a sentence when that fails. */
export function ensureModules() {
  const range = JSON.parse(readFileSync(`${root}package.json`, 'utf8')).engines.node;
  const problem = !nodeIsIn(range, process.versions.node)
    ? `Node ${process.versions.node} does not run the tools: Incident Atlas needs Node ${nodeRangeText(range)}.`
    : modulesMatchLockfile()
      ? undefined
      : installModules();
  if (problem === undefined) return;
  console.error(problem);
  process.exit(1);
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) ensureModules();
