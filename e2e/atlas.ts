// What the journeys share: opening the atlas and reading its sentence and its list.

import { expect, type Locator, type Page } from '@playwright/test';

/** Opens an address of the atlas in English unless it says otherwise; waits until the first view is drawn and can be used. */
export async function open(page: Page, search = ''): Promise<void> {
  const query = new URLSearchParams(search);
  if (!query.has('lang')) query.set('lang', 'en');
  await page.goto(`./?${decodeURIComponent(query.toString())}`);
  await expect(receipt(page)).toHaveText(/\d/);
  await page.waitForFunction(() => performance.getEntriesByName('atlas:able').length > 0);
}

/** Another view of the open atlas in the same language, as Back leads to one: a tenth of what a load costs. */
export async function visit(page: Page, search: string): Promise<void> {
  const query = new URLSearchParams(search);
  if (!query.has('lang')) query.set('lang', 'en');
  await page.evaluate(
    async (address) => {
      history.pushState(null, '', address);
      dispatchEvent(new PopStateEvent('popstate'));
      // Drawn with the next frame; what follows that has had one as well.
      for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    },
    `?${decodeURIComponent(query.toString())}`,
  );
}

export function receipt(page: Page): Locator {
  return page.getByRole('status');
}

export function list(page: Page): Locator {
  return page.getByRole('region', { name: 'Incidents' });
}

export function incidentPanel(page: Page): Locator {
  return page.getByRole('region', { name: 'Incident', exact: true });
}

/** A search box until the suggestions of places have come, which the page fetches when it is idle. */
export const searchField = (page: Page): Locator =>
  page.getByRole('combobox', { name: 'Search places, groups, words' });

/** Walks the whole list, unrolling it, and returns the titles in order. */
export async function allTitles(page: Page): Promise<string[]> {
  const rows = list(page).getByRole('listitem');
  const shown = Number((await receipt(page).textContent())?.match(/^[\d,]+/)?.[0].replace(',', ''));
  if (shown === 0) return [];
  await list(page).getByRole('button').first().focus();
  await expect(async () => {
    await page.keyboard.press('End');
    expect(await rows.count()).toBe(shown);
  }).toPass();
  return rows.locator('.row-title').allTextContents();
}

/** On a phone, whatever is not in the tabs is in the menu. */
export async function openMenu(page: Page): Promise<void> {
  if (isPhone(page)) await page.getByRole('button', { name: 'Menu', exact: true }).click();
}

export const isPhone = (page: Page): boolean => (page.viewportSize()?.width ?? 0) < 1000;
