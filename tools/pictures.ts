// Whether the states of states/ are drawn as they were: `npm run pictures` draws a dozen of them on the tables of the
// tests and compares with known.json, `-- --write` keeps what is drawn now. `-- --against FOLDER PATTERN…` compares any of
// them with another build of the same tables, in one run, and shows the lines that differ. A change of a mark is then seen
// by whoever looks at the commit.

import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { build, preview } from 'vite';
import { FIXTURE_BUILD, FIXTURE_DATA } from '../e2e/fixture/build.ts';
import { chromiumArguments, provideChromium } from './browsers.ts';
import { differences, type Marks, marksOf, otherLines } from './pictures/compare.ts';
import { listen, type Picture, pictureOf } from './pictures/record.ts';
import { openShot, SHOTS } from './states/open.ts';
import type { Shot } from './states/shot.ts';

const KNOWN = new URL('./pictures/known.json', import.meta.url);
/** Of each view one, in light or dark and in one of the languages: each takes seconds. */
const KEPT = [
  ...['desktop-overview', 'desktop-overview-dark', 'desktop-overview-fr', 'size-360'],
  ...['desktop-incident', 'desktop-filtered', 'desktop-window', 'ground-tri-border'],
];

const { values, positionals } = parseArgs({
  options: {
    against: { type: 'string' },
    /** A folder that was built before. */
    built: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const isWanted = ({ name, isMirrored, isStill }: Shot): boolean =>
  !isMirrored &&
  !isStill &&
  (positionals.length > 0
    ? positionals.some((pattern) => new RegExp(pattern).test(name))
    : values.against !== undefined || KEPT.includes(name));

if (!values.built) {
  process.env.ATLAS_DATA = FIXTURE_DATA;
  await build({ logLevel: 'warn', build: { outDir: FIXTURE_BUILD } });
}
const serve = async (outDir: string) => {
  const server = await preview({ build: { outDir }, preview: { port: 4180, strictPort: false } });
  return { root: server.resolvedUrls?.local[0] ?? '', close: () => server.close() };
};
const now = await serve(values.built ?? FIXTURE_BUILD);
const before = values.against === undefined ? null : await serve(values.against);
const browser = await chromium.launch({ executablePath: provideChromium(), args: chromiumArguments });
const drawn = async (root: string, shot: Shot): Promise<Picture> => {
  const page = await openShot(browser, root, shot, async (opened) => {
    // The compiler of this script names its functions by a helper of its own.
    await opened.addInitScript('globalThis.__name = (named) => named;');
    // Tiles of the ground that a thread beside the page paints are calls of nobody's.
    await opened.addInitScript('delete globalThis.OffscreenCanvas;');
    await opened.addInitScript(listen);
  });
  const picture = await pictureOf(page);
  await page.close();
  return picture;
};

const known: Record<string, Marks> = JSON.parse(readFileSync(KNOWN, 'utf8'));
let others = 0;
for (const shot of SHOTS.filter(isWanted)) {
  const picture = await drawn(now.root, shot);
  const earlier = before && (await drawn(before.root, shot));
  const marks = marksOf(picture);
  const found = differences(earlier ? marksOf(earlier) : (known[shot.name] ?? {}), marks);
  others += found.length;
  if (values.write) known[shot.name] = marks;
  console.log(`${shot.name}: ${found.length === 0 ? 'as it was' : found.join(', ')}`);
  for (const [name, text] of Object.entries(picture)) {
    const was = earlier?.[name];
    if (was !== undefined && was !== text) console.log(otherLines(was, text).join('\n'));
  }
}
if (values.write) writeFileSync(KNOWN, `${JSON.stringify(known, null, 2)}\n`);
await browser.close();
await now.close();
await before?.close();
process.exitCode = others > 0 && !values.write ? 1 : 0;
