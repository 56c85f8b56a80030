// Finds the browsers that tests and screenshots need, and installs a missing one where this machine allows it.
// As a program it provides Chromium and says where it is: `tsx tools/browsers.ts`; with the word `others` it provides
// Firefox and WebKit ahead of e2e/cross-browser/, which says what is missing.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';

export type WebKitPrograms = { driver: string; browser: string; display: string };

const isRoot = process.getuid?.() === 0;
const minute = 60_000;

/** What Chromium is started with: no talk with the outside, no graphics card, and no sandbox for root, who has none. */
export const chromiumArguments: string[] = [
  ...(isRoot ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
  '--disable-gpu',
];

/**
 * The system's Chromium or Chrome before Playwright's own, so that nothing is downloaded where one is there. The one
 * without a window first: it opens a page in half the time.
 */
export function findChromium(): string | undefined {
  return findExecutable([
    process.env.CHROMIUM_PATH,
    'chromium-headless-shell',
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    chromium.executablePath(),
  ]);
}

/**
 * Chromium, installed if need be. Debian's own package comes first on Debian: it needs no download but from the
 * package mirror. Elsewhere (Ubuntu's package is only a pointer to a snap) Playwright's build comes first.
 */
export function provideChromium(): string {
  const installers = [
    installPlaywrightChromium,
    () => installPackages(['chromium']),
    () => installPackages(['chromium-headless-shell']),
  ];
  if (isDebian()) installers.reverse();
  for (const install of [() => {}, ...installers]) {
    install();
    const found = findChromium();
    if (found) return found;
  }
  throw new Error(
    'No Chromium was found, and none could be installed. Install Chromium or Chrome and run the command again; ' +
      'if it is in an unusual place, name it in the environment variable CHROMIUM_PATH.',
  );
}

/** Firefox, installed if need be and possible. */
export function provideFirefox(): string | undefined {
  const find = () => findExecutable([process.env.FIREFOX_PATH, 'firefox-esr', 'firefox']);
  const found = find();
  if (found) return found;
  installPackages(['firefox-esr']);
  return find();
}

/** WebKitGTK's driver, its small browser, and the X server without a screen that it draws on; installed if possible. */
export function provideWebKit(): WebKitPrograms | undefined {
  const found = findWebKit();
  if (found) return found;
  // The third lets WebKit speak https: only then would a request to another origin show.
  installPackages(['webkit2gtk-driver', 'xvfb', 'glib-networking']);
  return findWebKit();
}

function findWebKit(): WebKitPrograms | undefined {
  const driver = findExecutable(['WebKitWebDriver']);
  const browser = findExecutable([process.env.MINIBROWSER_PATH, ...miniBrowserPlaces()]);
  const display = findExecutable(['Xvfb']);
  return driver && browser && display ? { driver, browser, display } : undefined;
}

/** The browser is no command: it lies in a folder that bears the machine's architecture and the library's version. */
function miniBrowserPlaces(): string[] {
  const libraryFolders = ['/usr/libexec', '/usr/lib', ...subfolders('/usr/lib', /-linux-gnu/)];
  return libraryFolders
    .flatMap((folder) => subfolders(folder, /^webkit(2gtk|gtk)-/))
    .map((folder) => join(folder, 'MiniBrowser'));
}

function subfolders(folder: string, name: RegExp): string[] {
  try {
    return readdirSync(folder)
      .filter((entry) => name.test(entry))
      .map((entry) => join(folder, entry));
  } catch {
    return [];
  }
}

/** The first of these that is an executable file, by its name on the PATH or by its own path; unnamed ones are passed over. */
function findExecutable(candidates: readonly (string | undefined)[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return candidates
    .flatMap((candidate) => (candidate ? [candidate] : []))
    .flatMap((candidate) =>
      /[\\/]/.test(candidate) ? [candidate] : folders.map((folder) => join(folder, candidate)),
    )
    .find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function isDebian(): boolean {
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

/** Installs with apt where it exists and we may: as root, or with a sudo that asks no password. */
function installPackages(packages: readonly string[]): void {
  const apt = findExecutable(['apt-get']);
  const sudo = findExecutable(['sudo']);
  const maySudo = sudo !== undefined && spawnSync(sudo, ['-n', 'true'], { stdio: 'ignore' }).status === 0;
  if (!apt || !(isRoot || maySudo)) return;
  console.log(`Installing ${packages.join(' and ')} with apt-get …`);
  const run = (aptArguments: string[]) => {
    const quiet = ['DEBIAN_FRONTEND=noninteractive', apt, '-qq', '-o', 'DPkg::Lock::Timeout=300'];
    const patience = ['-o', 'Acquire::http::Timeout=30', '-o', 'Acquire::Retries=2', '-o', 'Dpkg::Use-Pty=0'];
    const [command = 'env', ...rest] = [...(isRoot ? [] : ['sudo', '-n']), 'env', ...quiet, ...patience];
    // Only errors are of interest: the packages' own messages fill screens.
    spawnSync(command, [...rest, ...aptArguments], { stdio: ['ignore', 'ignore', 'inherit'] });
  };
  run(['update']);
  run(['install', '-y', '--no-install-recommends', ...packages]);
}

/** Playwright's download waits for ever behind some firewalls, hence the limit. */
function installPlaywrightChromium(): void {
  console.log("Downloading Playwright's Chromium …");
  const playwright = (...playwrightArguments: string[]) =>
    spawnSync('npx', ['playwright', ...playwrightArguments], {
      stdio: 'inherit',
      shell: process.platform === 'win32',
      timeout: 4 * minute,
    }).status === 0;
  // The libraries it needs come from the system's packages, for which one has to be root or may become so.
  if (playwright('install', 'chromium') && process.platform === 'linux')
    playwright('install-deps', 'chromium');
}

function main(): void {
  if (process.argv[2] === 'others') {
    provideFirefox();
    provideWebKit();
    return;
  }
  try {
    console.log(`Chromium: ${provideChromium()}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) main();
