// End-to-end tests: the built app in Chromium, as a reader meets it, on a desktop and on a phone.
import { defineConfig } from '@playwright/test';
import { chromiumArguments, findChromium } from './tools/browsers.ts';

// Another port lets two clones be tested side by side.
const port = process.env.PORT ?? '4173';
const address = `http://localhost:${port}/`;
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
  globalTimeout: 30 * 60_000,
  expect: { timeout: 10_000 },
  use: {
    browserName: 'chromium',
    baseURL: address,
    locale: 'en-GB',
    timezoneId: 'UTC',
    trace: 'retain-on-failure',
    launchOptions: {
      args: chromiumArguments,
      ...(chromium ? { executablePath: chromium } : {}),
    },
  },
  projects: [
    { name: 'desktop', use: { viewport: { width: 1440, height: 900 } } },
    {
      name: 'phone',
      use: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true },
    },
  ],
  webServer: {
    command: `npx vite preview --port ${port}`,
    url: address,
    reuseExistingServer: !process.env.CI,
    timeout: 60_000,
  },
});
