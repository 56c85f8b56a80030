// What a picture is of: an address, a screen, and what a reader does there before it is taken.

import type { Page } from '@playwright/test';

export interface Shot {
  readonly name: string;
  readonly search: string;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly isPhone?: boolean;
  /** From the build that lays everything out from right to left. */
  readonly isMirrored?: boolean;
  /** File within dist/; the app's own page where absent. */
  readonly path?: string;
  /** With JavaScript off. */
  readonly isStill?: boolean;
  readonly isDark?: boolean;
  readonly act?: (page: Page) => Promise<void>;
}

export const DESKTOP = { widthPx: 1440, heightPx: 900 };
export const PHONE = { widthPx: 390, heightPx: 844, isPhone: true };
export const RADISSON = 'incident=2015-11-20-bamako-radisson-blu';

/** On a phone, whatever is not in the tabs is in the menu. */
export async function openMenu(page: Page): Promise<void> {
  const menu = page.locator('.menu-open');
  if (await menu.isVisible()) await menu.click();
}
