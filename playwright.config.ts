// End-to-end tests: the built app in Chromium, as a reader meets it, on a desktop and on a phone.
import { defineConfig } from '@playwright/test';
import { FIXTURE_BUILD, FIXTURE_DATA } from './e2e/fixture/build.ts';
import { chromiumArguments, findChromium } from './tools/browsers.ts';

// Another port lets two clones be tested side by side.
const port = process.env.PORT ?? '4173';
const address = `http://localhost:${port}/`;
/** The same app laid out from right to left (see src/i18n/index.ts): a build that no reader gets. */
const mirroredPort = Number(port) + 100;
const mirroredAddress = `http://localhost:${mirroredPort}/`;
const rightToLeft = '**/right-to-left.spec.ts';
/** The atlas of data/ as it was built into dist/. */
const realPort = Number(port) + 200;
const realAddress = `http://localhost:${realPort}/`;
const real = '**/real.spec.ts';
const chromium = findChromium();

/** `npm test` has made them before, beside the one for readers. */
const built = (command: string): string[] => (process.env.TEST_BUILDS === 'made' ? [] : [command]);

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'reports/e2e',
  // What a screen reader says is the same on every system.
  snapshotPathTemplate: '{testDir}/transcripts/{arg}{ext}',
  reporter: [['list'], ['json', { outputFile: 'reports/e2e.json' }]],
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  // One that passes only at the second try tells of a fault, in the test or in the app: tools/test.mjs names it at the end,
  // and a recording of that try is kept. It does not throw away the other tests' hour.
  retries: 1,
  // A machine that others use as well has taken 32 s for what takes 8.
  timeout: 60_000,
  globalTimeout: 50 * 60_000,
  expect: { timeout: 15_000 },
  use: {
    browserName: 'chromium',
    baseURL: address,
    locale: 'en-GB',
    timezoneId: 'UTC',
    // What it has kept would hide what a test takes away; offline.spec.ts lets it in.
    serviceWorkers: 'block',
    // A recording of each test would take a tenth of the time.
    trace: 'on-first-retry',
    launchOptions: {
      args: chromiumArguments,
      ...(chromium ? { executablePath: chromium } : {}),
    },
  },
  projects: [
    {
      name: 'desktop',
      testIgnore: [rightToLeft, real],
      grepInvert: /@phone-only/,
      use: { viewport: { width: 1440, height: 900 } },
    },
    {
      name: 'right-to-left',
      testMatch: rightToLeft,
      use: { viewport: { width: 1440, height: 900 }, baseURL: mirroredAddress },
    },
    {
      name: 'real',
      testMatch: real,
      use: { viewport: { width: 1440, height: 900 }, baseURL: realAddress },
    },
    {
      name: 'phone',
      // What a phone lays out or answers differently, by the test's own word: time is limited.
      grep: /@phone/,
      testIgnore: [rightToLeft, real],
      use: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true },
    },
  ],
  // Never one that stands there already: it may be another clone's, with what that was built from.
  webServer: [
    {
      command: [
        ...built(`npx vite build --outDir ${FIXTURE_BUILD} --logLevel warn`),
        `npx vite preview --outDir ${FIXTURE_BUILD} --port ${port}`,
      ].join(' && '),
      env: { ATLAS_DATA: FIXTURE_DATA, ATLAS_CARDS: 'one' },
      url: address,
      reuseExistingServer: false,
      timeout: 300_000,
    },
    {
      command: [
        ...built('npx vite build --mode rtl --outDir reports/rtl --logLevel warn'),
        `npx vite preview --outDir reports/rtl --port ${mirroredPort}`,
      ].join(' && '),
      env: { ATLAS_DATA: FIXTURE_DATA },
      url: mirroredAddress,
      reuseExistingServer: false,
      timeout: 300_000,
    },
    {
      command: `npx vite preview --port ${realPort}`,
      url: realAddress,
      reuseExistingServer: false,
      timeout: 60_000,
    },
  ],
});
