// What a screen reader says on five journeys, told by a virtual one (@guidepup/virtual-screen-reader) while the keyboard
// is used; kept in transcripts/ for people to read and judge. After a change that is meant, and read, renew them:
// npx playwright test e2e/transcripts.spec.ts --project desktop --update-snapshots

import { fileURLToPath } from 'node:url';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { incidentPanel, list, open, searchField } from './atlas.ts';

/** Its own import would bring its types, which want those of a library of tests. */
const READER = fileURLToPath(
  new URL('../node_modules/@guidepup/virtual-screen-reader/lib/esm/index.browser.js', import.meta.url),
);
const POLL_MS = 150;
/** What is said is over when nothing was added for so many looks. */
const QUIET_LOOKS = 4;
/** Read on by so many lines from where the focus is. */
const SOME_LINES = 14;

interface Journey {
  /**
   * Does something, says it in words, and notes what is spoken until it is quiet, but not before all of `said`: the
   * page waits a moment before it tells what has changed.
   */
  readonly step: (words: string, act: () => Promise<void>, said?: readonly RegExp[]) => Promise<void>;
  readonly press: (key: string, ...said: readonly RegExp[]) => Promise<void>;
  /** Gives the focus, as Tab would after a while. */
  readonly reach: (target: Locator, words: string) => Promise<void>;
  readonly readOn: (lines?: number) => Promise<void>;
  readonly keep: (name: string) => void;
}

async function begin(page: Page, search: string, title: string): Promise<Journey> {
  await page.route('**/virtual-screen-reader.js', (route) => route.fulfill({ path: READER }));
  await open(page, search);
  // What comes with the idle page.
  for (const name of ['Near me', 'Open your own data'])
    await expect(page.getByRole('button', { name, exact: true }).filter({ visible: true })).toHaveCount(1);
  await page.evaluate(`import('./virtual-screen-reader.js').then(({ virtual }) => {
    window.reader = virtual;
    return virtual.start({ container: document.body });
  })`);
  const lines = [`# ${title}`];
  const spoken = async (said: readonly RegExp[] = []): Promise<readonly string[]> => {
    let [phrases, looks]: [readonly string[], number] = [[], 0];
    const isWaiting = (): boolean => !said.every((one) => phrases.some((phrase) => one.test(phrase)));
    while (looks < QUIET_LOOKS || isWaiting()) {
      await page.waitForTimeout(POLL_MS);
      const now = (await page.evaluate('reader.spokenPhraseLog()')) as string[];
      looks = now.length === phrases.length ? looks + 1 : 0;
      phrases = now;
    }
    await page.evaluate('reader.clearSpokenPhraseLog()');
    // It does not follow the active descendant of what has the focus by itself.
    const active = await page.evaluate(() => {
      const id = document.activeElement?.getAttribute('aria-activedescendant');
      const element = id ? document.getElementById(id) : null;
      return element ? (element.getAttribute('aria-label') ?? element.textContent) : null;
    });
    // Of two messages at once either may come first.
    const isLive = (phrase: string): boolean => phrase.startsWith('polite: ');
    const own = phrases.filter((phrase) => !isLive(phrase));
    return [...own, ...(active ? [`active: ${active}`] : []), ...phrases.filter(isLive).sort()];
  };
  await spoken();
  const step: Journey['step'] = async (words, act, said) => {
    await act();
    const phrases = await spoken(said);
    lines.push('', `**${words}**`, '', ...phrases.map((phrase) => `- ${phrase.replace(/\s+/g, ' ').trim()}`));
  };
  return {
    step,
    press: (key, ...said) => step(key, () => page.keyboard.press(key), said),
    reach: (target, words) => step(`Tab to ${words}`, () => target.focus()),
    readOn: (count = SOME_LINES) =>
      step('Read on', async () => {
        for (let line = 0; line < count; line++) await page.evaluate('reader.next()');
      }),
    keep(name) {
      expect(`${lines.join('\n')}\n`).toMatchSnapshot([`${name}.md`]);
    },
  };
}

test('arriving: what the page says of itself', async ({ page }) => {
  const { press, readOn, keep } = await begin(page, '', 'Arriving');
  await readOn(24);
  for (let stop = 0; stop < 5; stop++) await press('Tab');
  keep('arriving');
});

test('filtering by a country and looking for a place', async ({ page }) => {
  const { press, reach, step, keep } = await begin(page, '', 'Filtering, and a place by its name');
  await reach(page.getByRole('checkbox', { name: /^Mali/ }), 'Mali in the group Country');
  await press('Space', /^polite: 158 of/);
  await reach(searchField(page), 'the search');
  await step('Type "gao"', async () => {
    await searchField(page).fill('gao');
    await expect(page.getByRole('option', { name: /^Gao Mali/ })).toBeVisible();
  }, [/^polite: 35 of/]);
  await press('ArrowDown');
  await step('Enter', async () => {
    await page.keyboard.press('Enter');
    await expect(page.getByText(/^Gao: \d+ incidents$/)).toBeVisible();
  }, [/^polite: 158 of/, /^polite: Gao/]);
  keep('filtering');
});

test('from the list to an incident and back', async ({ page }) => {
  const { press, reach, readOn, keep } = await begin(page, 'country=DZ&year=2013', 'An incident of the list');
  await reach(list(page).getByRole('listitem').first().getByRole('button'), 'the list');
  await press('Enter');
  await expect(incidentPanel(page).locator('.sources')).toBeVisible();
  await readOn(60);
  await press('Escape');
  keep('incident');
});

test('over the map from mark to mark', async ({ page }) => {
  const { press, reach, keep } = await begin(page, 'country=DZ&year=2013-2015', 'Over the map');
  await reach(page.getByRole('listbox', { name: /^Incidents on the map/ }), 'the map');
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'Enter', 'Escape']) await press(key);
  keep('map');
});

test('through time: the window, a year, the timeline as a table', async ({ page }) => {
  const { press, reach, readOn, keep } = await begin(page, 'year=2012-2015', 'Through time');
  await reach(page.getByRole('slider', { name: 'From' }), 'the beginning of the window');
  await press('ArrowRight', /^polite: \d+ of/);
  await reach(page.getByRole('button', { name: /Timeline as a table/ }), 'the table');
  await press('Enter');
  await expect(page.getByRole('dialog', { name: 'Timeline as a table' })).toBeVisible();
  await readOn();
  await press('Escape');
  keep('time');
});
