// What axe finds on a page, at the lowest price.

import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

interface Part {
  /** Selectors; the whole page without them. */
  readonly within?: string;
  readonly without?: string;
}

/** Each rule that is broken, and by what. */
export async function axeFindings(page: Page, { within, without }: Part = {}): Promise<string[]> {
  let axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
  if (within) axe = axe.include(within);
  if (without) axe = axe.exclude(without);
  // What frames of other origins say is put together on a second page, which costs as much as the first.
  if (page.frames().length === 1) axe = axe.setLegacyMode();
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}
