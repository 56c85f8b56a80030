// Pictures of the main states, for looking at: `npm run shots` builds, serves dist/ and writes shots/.
// `npm run shots -- phone embed-3.*fr` takes only those whose name one of these patterns finds, `--built` what was built
// before. The states are listed in states/.

import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { build, preview } from 'vite';
import { chromiumArguments, provideChromium } from './browsers.ts';
import { openShot, SHOTS } from './states/open.ts';

const { values, positionals } = parseArgs({
  options: { built: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const isWanted = (name: string): boolean =>
  positionals.length === 0 || positionals.some((pattern) => new RegExp(pattern).test(name));

mkdirSync('shots', { recursive: true });
const wanted = SHOTS.filter(({ name }) => isWanted(name));
// The next free port, so that two clones can take pictures side by side.
const serve = async (mode: string, outDir: string) => {
  if (!values.built) await build({ logLevel: 'warn', mode, build: { outDir } });
  return preview({ mode, build: { outDir }, preview: { port: 4174, strictPort: false } });
};
const server = await serve('production', 'dist');
const isMirrored = wanted.some((shot) => shot.isMirrored);
const mirrored = isMirrored ? await serve('rtl', 'reports/rtl') : null;
const browser = await chromium.launch({ executablePath: provideChromium(), args: chromiumArguments });
for (const shot of wanted) {
  const address = (shot.isMirrored ? mirrored : server)?.resolvedUrls?.local[0] ?? '';
  const page = await openShot(browser, address, shot);
  await page.screenshot({ path: `shots/${shot.name}.png` });
  await page.close();
  console.log(`shots/${shot.name}.png`);
}
if (isWanted('picture')) await savePicture();
await browser.close();
await server.close();
await mirrored?.close();

/** The file that Download gives. */
async function savePicture(): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(
    `${server.resolvedUrls?.local[0]}?lang=en&year=2012-2015&incident=2013-01-16-in-amenas-gas-plant`,
  );
  await page.getByRole('button', { name: 'Download', exact: true }).click();
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'PNG' }).click();
  await (await waiting).saveAs('shots/picture.png');
  await page.close();
  console.log('shots/picture.png');
}
