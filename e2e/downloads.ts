// What is taken along by the Download dialog, for the journeys that read it.

import { readFileSync } from 'node:fs';
import { type Download, expect, type Locator, type Page } from '@playwright/test';
import { openMenu } from './atlas.ts';

export async function openDownload(page: Page): Promise<Locator> {
  await openMenu(page);
  await page.getByRole('button', { name: 'Download', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Download' });
  await expect(dialog).toBeVisible();
  return dialog;
}

export async function take(page: Page, dialog: Locator, name: string): Promise<Download> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name }).click(),
  ]);
  await expect(dialog.locator('[aria-live]')).toContainText(download.suggestedFilename());
  return download;
}

export const read = async (download: Download): Promise<Buffer> => readFileSync(await download.path());
