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

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'reports/e2e',
  reporter: [['list'], ['json', { outputFile: 'reports/e2e.json' }]],
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  // A test that passes only at the second try tells of a fault, in the test or in the app.
  retries: 0,
  timeout: 30_000,
  globalTimeout: 50 * 60_000,
  expect: { timeout: 10_000 },
  use: {
    browserName: 'chromium',
    baseURL: address,
    locale: 'en-GB',
    timezoneId: 'UTC',
    // What it has kept would hide what a test takes away; offline.spec.ts lets it in.
    serviceWorkers: 'block',
    // A film of each test would take a fifth of the time; what the page held at each step is recorded all the same.
    trace: { mode: 'retain-on-failure', screenshots: false },
    launchOptions: {
      args: chromiumArguments,
      ...(chromium ? { executablePath: chromium } : {}),
    },
  },
  projects: [
    { name: 'desktop', testIgnore: [rightToLeft, real], use: { viewport: { width: 1440, height: 900 } } },
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
      // What has no layout, and colours and words on the same layout, are the desktop's to check: time is limited.
      testIgnore: [
        rightToLeft,
        real,
        '**/embed/messages.spec.ts',
        '**/embed/sandbox.spec.ts',
        '**/network.spec.ts',
        '**/failing-view.spec.ts',
        '**/offline.spec.ts',
      ],
      grepInvert:
        /axe finds nothing .*(dark|French|Arabic|lang=fr|a filtered list|an empty result|dropped values|embed: an incident)/,
      use: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true },
    },
  ],
  webServer: [
    {
      command: [
        `npx vite build --outDir ${FIXTURE_BUILD} --logLevel warn`,
        `npx vite preview --outDir ${FIXTURE_BUILD} --port ${port}`,
      ].join(' && '),
      env: { ATLAS_DATA: FIXTURE_DATA },
      url: address,
      reuseExistingServer: !process.env.CI,
      timeout: 300_000,
    },
    {
      command: [
        'npx vite build --mode rtl --outDir reports/rtl --logLevel warn',
        `npx vite preview --outDir reports/rtl --port ${mirroredPort}`,
      ].join(' && '),
      env: { ATLAS_DATA: FIXTURE_DATA },
      url: mirroredAddress,
      reuseExistingServer: !process.env.CI,
      timeout: 300_000,
    },
    {
      command: `npx vite preview --port ${realPort}`,
      url: realAddress,
      reuseExistingServer: !process.env.CI,
      timeout: 60_000,
    },
  ],
});
