// What axe finds on a page, at the lowest price.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

interface Part {
  /** Selectors; the whole page without them. */
  readonly within?: string;
  readonly without?: string;
}

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

const require = createRequire(import.meta.url);
/** The one that the builder brings, which would hand it to the page anew with each question. */
const source = readFileSync(
  createRequire(require.resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** Each rule that is broken, and by what. */
export async function axeFindings(page: Page, part: Part = {}): Promise<string[]> {
  // What lies in frames is put together by the builder, on a second page, which costs as much as the first.
  const hasFrames = page.frames().length > 1 && part.without !== 'iframe';
  const violations = hasFrames ? await withFrames(page, part) : await inPage(page, part);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

async function inPage(page: Page, { within, without }: Part): Promise<readonly Violation[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  const context = { ...(within ? { include: within } : {}), ...(without ? { exclude: without } : {}) };
  const options = { resultTypes: ['violations'], preload: false, iframes: false };
  return page.evaluate(
    async ([place, how]) => {
      const { axe } = window as unknown as {
        axe: { run: (...of: unknown[]) => Promise<{ violations: Violation[] }> };
      };
      const { violations } = await axe.run('include' in place || 'exclude' in place ? place : document, how);
      return violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => ({ html })) }));
    },
    [context, options] as const,
  );
}

async function withFrames(page: Page, { within, without }: Part): Promise<readonly Violation[]> {
  let axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
  if (within) axe = axe.include(within);
  if (without) axe = axe.exclude(without);
  return (await axe.analyze()).violations;
}
