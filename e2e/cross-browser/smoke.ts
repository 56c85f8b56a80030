// Asks of Firefox and WebKit that the built page comes up, filters and resets. Where a browser neither is installed nor
// can be, it is skipped and said so, or with REQUIRE_BROWSERS=1 a failure. `--dist FOLDER` tests another folder than dist/.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Plugin, preview } from 'vite';
import { provideFirefox, provideWebKit } from '../../tools/browsers.ts';
import { type Driver, waitFor } from './driver.ts';
import { startFirefox } from './firefox.ts';
import { startWebKit } from './webkit.ts';

type Check = { name: string; run: (driver: Driver) => Promise<void> };
type Count = { passed: number; failed: number; skipped: number };

const { dist } = parseArgs({ options: { dist: { type: 'string', default: 'dist' } } }).values;

/** Notes what goes wrong in the page from its first moment on; only one of the protocols could tell us. */
const errorRecorder = `<script>
  window.pageErrors = [];
  addEventListener('error', (event) => pageErrors.push(event.message || 'could not load ' + (event.target.src || event.target.href)), true);
  addEventListener('unhandledrejection', (event) => pageErrors.push(String(event.reason)));
  console.error = (...words) => pageErrors.push(words.map(String).join(' '));
</script>`;

// Expressions that find in the page what a reader would look for, by role and name.
const statusText = `[...document.querySelectorAll('[role=status], output')].map((element) => element.textContent.trim()).find((text) => / of .* incidents/.test(text))`;
const countryOption = `[...document.querySelectorAll('fieldset, [role=group]')]
  .filter((group) => {
    const label = document.getElementById(group.getAttribute('aria-labelledby'));
    const name = group.getAttribute('aria-label') || label?.textContent || group.querySelector('legend')?.textContent;
    return name?.trim().startsWith('Country');
  })
  .flatMap((group) => [...group.querySelectorAll('input[type=checkbox]')])
  .find((box) => /^Mali\\b/.test((box.getAttribute('aria-label') || box.labels[0]?.textContent || '').trim()))`;
const closedFolder = `(${countryOption})?.closest('details:not([open])')?.querySelector('summary')`;
const resetButton = `[...document.querySelectorAll('button')].find((button) => !button.disabled && button.getClientRects().length > 0 && (button.getAttribute('aria-label') || button.textContent).trim() === 'Reset')`;

const rows = `[...document.querySelectorAll('#list li button')]`;
const secondRow = `${rows}[1]`;
/** What a screen reader would call the open incident, and whether it has the focus. */
const openTitle = `(() => {
  const title = document.querySelector('#incident:not([hidden]) h2');
  return title && title === document.activeElement ? title.textContent.trim() : null;
})()`;

/** Waits until the receipt's first two numbers are as wanted, and gives them. */
function waitForCounts(driver: Driver, what: string, wanted: (shown: number, total: number) => boolean) {
  let last: unknown;
  const counts = async (): Promise<{ shown: number; total: number } | undefined> => {
    last = await driver.evaluate(statusText);
    const match = typeof last === 'string' ? /^([\d,]+) of ([\d,]+) incidents/.exec(last) : null;
    const [shown = 0, total = 0] = (match?.slice(1) ?? []).map((digits) =>
      Number(digits.replaceAll(',', '')),
    );
    return match && wanted(shown, total) ? { shown, total } : undefined;
  };
  return waitFor(what, counts).catch((error: Error) => {
    throw new Error(`${error.message}; the status says: ${last ?? 'nothing'}`);
  });
}

async function clickWhenThere(driver: Driver, what: string, expression: string): Promise<void> {
  await waitFor(what, async () => (await driver.evaluate(`Boolean(${expression})`)) || undefined);
  await driver.click(expression);
}

async function narrowToOneCountry(driver: Driver): Promise<void> {
  if (await driver.evaluate(`Boolean(${closedFolder})`)) await driver.click(closedFolder);
  await clickWhenThere(driver, 'the option Mali in the group Country', countryOption);
  await waitForCounts(driver, 'fewer incidents', (shown, total) => shown > 0 && shown < total);
}

const checks: Check[] = [
  {
    name: 'comes up with every incident',
    run: async (driver) =>
      void (await waitForCounts(driver, 'every incident', (shown, total) => total > 0 && shown === total)),
  },
  { name: 'shows fewer incidents for one country', run: narrowToOneCountry },
  {
    name: 'shows every incident again after Reset',
    run: async (driver) => {
      await clickWhenThere(driver, 'the button Reset', resetButton);
      await waitForCounts(driver, 'every incident', (shown, total) => shown === total);
    },
  },
  {
    name: 'opens an incident of the list, reads its sources, and comes back to its row by Escape',
    run: async (driver) => {
      await waitFor('the list', async () => (await driver.evaluate(`Boolean(${secondRow})`)) || undefined);
      // By script: Firefox without a window takes no Enter for a press, and WebKit's driver none of its rows for seen.
      await driver.evaluate(`(() => { const row = ${secondRow}; row.focus(); row.click(); return true; })()`);
      await waitFor(
        'the incident’s title with the focus',
        async () => (await driver.evaluate(openTitle)) ?? undefined,
      );
      const sources = `document.querySelectorAll('#incident .sources a').length`;
      await waitFor('its sources', async () => (await driver.evaluate(sources)) || undefined);
      await driver.press('Escape');
      const isBack = `${rows}.indexOf(document.activeElement) === 1`;
      await waitFor('its row with the focus', async () => (await driver.evaluate(isBack)) || undefined);
      // Arrows walk on from there.
      await driver.press('ArrowDown');
      const isNext = `${rows}.indexOf(document.activeElement) === 2`;
      await waitFor('the next row with the focus', async () => (await driver.evaluate(isNext)) || undefined);
    },
  },
  {
    name: 'turns to Arabic, from right to left',
    run: async (driver) => {
      await driver.evaluate(`(() => {
        const menu = [...document.querySelectorAll('select')].find((one) => [...one.options].some(({ value }) => value === 'ar'));
        menu.value = 'ar';
        menu.dispatchEvent(new Event('change', { bubbles: true }));
        return true;
      })()`);
      const isArabic = `document.documentElement.dir === 'rtl' && /[\\u0600-\\u06ff]/.test(document.getElementById('finding').textContent) && document.documentElement.scrollWidth <= innerWidth`;
      await waitFor('the Arabic page', async () => (await driver.evaluate(isArabic)) || undefined);
    },
  },
  {
    name: 'meets no error',
    run: async (driver) => {
      const errors = (await driver.evaluate('pageErrors')) as string[];
      if (errors.length > 0) throw new Error(errors.join('; '));
    },
  },
  {
    name: 'asks nothing of another origin',
    run: async (driver) => {
      const requests = await driver.foreignRequests();
      if (requests.length > 0) throw new Error(requests.join(', '));
    },
  },
];

/** Runs the checks in order up to the first that fails, since each begins where the one before it ended. */
async function test(browser: string, begin: () => Promise<Driver>, address: string): Promise<Count> {
  let driver: Driver | undefined;
  let current = 'starts';
  let passed = 0;
  try {
    driver = await begin();
    current = 'opens the page';
    await driver.open(address);
    for (const { name, run } of checks) {
      current = name;
      await run(driver);
      passed += 1;
      console.log(`  ✓ ${browser} ${name}`);
    }
    return { passed, failed: 0, skipped: 0 };
  } catch (error) {
    console.log(`  ✗ ${browser} ${current}: ${error instanceof Error ? error.message : error}`);
    return { passed, failed: 1, skipped: 0 };
  } finally {
    await driver
      ?.close()
      .catch((error: Error) => console.log(`  ${browser} did not end well: ${error.message}`));
  }
}

/** A browser that is not there: skipped where a person tests, a failure where all of them are required. */
function withoutBrowser(browser: string, packages: string): Count {
  const what = `it is not installed and could not be (Debian: ${packages})`;
  if (process.env.REQUIRE_BROWSERS === '1') {
    console.log(`  ✗ ${browser} is required: ${what}.`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
  console.log(`  - ${browser} skipped: ${what}.`);
  return { passed: 0, failed: 0, skipped: 1 };
}

function servedPage(): Plugin {
  return {
    name: 'error-recorder',
    configurePreviewServer: (server) => {
      server.middlewares.use((request, response, next) => {
        if (!/^\/(?:\?|$)/.test(request.url ?? '')) return next();
        response.setHeader('content-type', 'text/html; charset=utf-8');
        response.end(readFileSync(join(dist, 'index.html'), 'utf8').replace(/<head>/i, `$&${errorRecorder}`));
      });
    },
  };
}

async function main(): Promise<Count> {
  const server = await preview({
    // The folder as any server would give it, whatever the app's own configuration does.
    configFile: false,
    build: { outDir: dist },
    // A port of its own, so that it can run beside `npm run preview`.
    preview: { port: 4183, strictPort: false },
    plugins: [servedPage()],
  });
  const address = `${server.resolvedUrls?.local[0]}?lang=en`;
  const firefox = provideFirefox();
  const webKit = provideWebKit();
  const counts = [
    firefox
      ? await test('Firefox', () => startFirefox(firefox), address)
      : withoutBrowser('Firefox', 'firefox-esr'),
    webKit
      ? await test('WebKit', () => startWebKit(webKit), address)
      : withoutBrowser('WebKit', 'webkit2gtk-driver, xvfb'),
  ];
  await server.close();
  const sum = (key: keyof Count) => counts.reduce((total, count) => total + count[key], 0);
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
}

const count = await main();
writeFileSync('reports/other-browsers.json', JSON.stringify(count));
process.exitCode = count.failed > 0 ? 1 : 0;
