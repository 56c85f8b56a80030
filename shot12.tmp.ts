import { chromium } from '@playwright/test';
const port = process.argv[2]; const out = process.argv[3];
const shots: [string,string,number,number,string?][] = JSON.parse(process.argv[4] ?? '[]');
import { chromiumArguments, findChromium } from './tools/browsers.ts';
const exe = findChromium();
const b = await chromium.launch({ args: chromiumArguments, ...(exe ? { executablePath: exe } : {}) });
for (const [name, path, w, h, scheme] of shots) {
  const c = await b.newContext({ viewport: { width: w, height: h }, serviceWorkers: 'block', colorScheme: (scheme ?? 'light') as 'light', deviceScaleFactor: w<500?2:1 });
  const p = await c.newPage();
  await p.goto(`http://localhost:${port}/${path}`);
  if (path.includes('?')) { await p.waitForFunction(() => performance.getEntriesByName('atlas:able').length > 0, undefined, {timeout: 60000}).catch(()=>{}); await p.waitForTimeout(2500); }
  else await p.waitForTimeout(600);
  await p.screenshot({ path: `${out}/${name}.png`, fullPage: !path.includes('?') && name.endsWith('-full') });
  await c.close();
}
await b.close();
