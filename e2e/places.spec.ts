// A reader looks for a place by its name in any of the languages, or for what is near her; the map goes there.

import { expect, type Locator, type Page, test } from '@playwright/test';
import { isPhone, open, receipt, searchField } from './atlas.ts';
import { axeFindings } from './axe.ts';

const PARIS = { latitude: 48.8566, longitude: 2.3522 };
/** Some kilometres north of Gao. */
const NEAR_GAO = { latitude: 16.35, longitude: -0.1 };

const cameraOf = (page: Page): string | null => new URL(page.url()).searchParams.get('map');
const map = (page: Page) => page.getByRole('region', { name: 'Map' });
const options = (page: Page) => page.getByRole('listbox', { name: 'Places' }).getByRole('option');

const middleOf = (part: Locator): Promise<readonly number[]> =>
  part.evaluate((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return [Math.round(x + width / 2), Math.round(y + height / 2)];
  });

async function openSearch(page: Page): Promise<void> {
  if (isPhone(page)) await page.getByRole('button', { name: 'Filters', exact: true }).click();
  await expect(searchField(page)).toBeVisible();
}

/** What live regions say until they are quiet. */
async function messagesOf(page: Page, act: () => Promise<void>): Promise<string[]> {
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const element = target instanceof Element ? target : target.parentElement;
        const region = element?.closest('[aria-live], [role="status"]');
        if (!region || region.getAttribute('aria-live') === 'off' || !region.textContent) continue;
        if (heard.at(-1) !== region.textContent) heard.push(region.textContent);
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  await act();
  await page.waitForTimeout(1000);
  return page.evaluate(() => (window as unknown as { heard: string[] }).heard);
}

test('a place is suggested while it is typed, in any language, and the map goes there', {
  tag: '@phone',
}, async ({ page }) => {
  await open(page);
  await openSearch(page);
  await searchField(page).fill('tombouct');
  await expect(options(page)).toHaveText([/^Timbuktu Mali · \d+ incidents$/]);
  await expect(searchField(page)).toHaveAttribute('aria-expanded', 'true');
  await searchField(page).fill('غاو');
  await expect(options(page).first()).toContainText('Gao');
  await searchField(page).press('ArrowDown');
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
  expect(await axeFindings(page, { within: '#filters' })).toEqual([]);
  // Escape leaves the list, and on phones the sheet stays.
  await searchField(page).press('Escape');
  await expect(options(page)).toHaveCount(0);
  const before = (await receipt(page).textContent()) ?? '';
  await searchField(page).fill('gao');
  await expect(options(page).first()).toBeVisible();
  await searchField(page).press('ArrowDown');
  // What the typed word finds is said first.
  await expect(receipt(page)).not.toHaveText(before);
  const said = await messagesOf(page, () => searchField(page).press('Enter'));
  expect(said).toEqual([expect.stringMatching(/^Gao: \d+ incidents$/)]);
  await expect.poll(() => cameraOf(page)).toBe('8/16.27/-0.04');
  await expect(receipt(page)).toHaveText(/^355 of 355/);
  await expect(map(page).getByText(/^Gao: \d+ incidents$/)).toBeInViewport();
  if (isPhone(page)) await expect(page.getByRole('button', { name: 'Filters', exact: true })).toBeFocused();
  else await expect(searchField(page)).toBeFocused();
  // Names and marks are above the ring, which stands where the place is.
  const ring = page.locator('.leaflet-map-pane > .place-ring');
  const heights = await ring.evaluate((element) =>
    [element, ...document.querySelectorAll('.leaflet-names-pane, .leaflet-marks-pane')].map((part) =>
      Number(getComputedStyle(part).zIndex),
    ),
  );
  expect(heights).toEqual(heights.toSorted((one, other) => one - other));
  expect(await middleOf(ring)).toEqual(await middleOf(map(page)));
  // Elsewhere it means nothing.
  await openSearch(page);
  await page.getByRole('checkbox', { name: /^Algeria/ }).check();
  await expect(ring).toBeHidden();
});

test('"Near me" goes to the nearest place by a press, and says why where it cannot', async ({
  page,
  context,
}) => {
  await open(page);
  const nearMe = page.getByRole('button', { name: 'Near me' });
  const filters = page.getByRole('region', { name: 'Filters' });
  await nearMe.click();
  await expect(filters.getByText(/^Your browser keeps from this page where you are\./)).toBeVisible();
  await context.grantPermissions(['geolocation']);
  await context.setGeolocation(PARIS);
  await nearMe.click();
  await expect(filters.getByText(/^You are far .* about 1,\d00 km away\. The map stays/)).toBeVisible();
  expect(cameraOf(page)).toBeNull();
  // What the device said a moment ago would do: another page asks it anew.
  const other = await context.newPage();
  await context.setGeolocation(NEAR_GAO);
  await open(other);
  const asked: string[] = [];
  other.on('request', (request) => asked.push(request.url()));
  await other.getByRole('button', { name: 'Near me' }).click();
  await expect(
    map(other).getByText(/^Gao is the nearest named place, about 11 km from you\. .* 100 km of it: \d+ inc/),
  ).toBeVisible();
  // The address names the town, not her point; nothing was sent or stored.
  await expect.poll(() => cameraOf(other)).toBe('8/16.27/-0.04');
  expect([...asked, other.url()].join('\n')).not.toContain('16.35');
  expect(
    await other.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }])),
  ).not.toContain('16.35');
});
