// What a reader does to the page, step by step, and how long each may take.

import type { Page } from '@playwright/test';
import { RARE_WORD } from './file-rows.ts';

/** Rows of the atlas itself: no file is opened. */
export const PUBLISHED = 0;

type Step = () => Promise<void>;

export interface Gesture {
  readonly name: string;
  /** Milliseconds by number of rows; of whole frames (p95 or median), or of the longest task. */
  readonly goal: Readonly<Record<number, number>>;
  readonly by?: 'p95' | 'median' | 'slice';
  readonly steps: (page: Page) => Promise<readonly Step[]>;
}

const frame = { [PUBLISHED]: 8, 200000: 8, 2000000: 16 };
const slice = { 200000: 16, 2000000: 16 };
const block = { 200000: 50, 2000000: 50 };

export const OPENED: Omit<Gesture, 'steps'> = { name: 'file opened and shown', goal: block, by: 'slice' };

export const GESTURES: readonly Gesture[] = [
  { name: 'nothing done (floor)', goal: {}, steps: async () => times(20, async () => undefined) },
  { name: 'one word and one canvas changed (floor)', goal: {}, steps: leastChanged },
  { name: 'window of five years moved', goal: frame, steps: windowMoved },
  { name: 'option toggled, window of five years', goal: frame, steps: toggled },
  {
    name: 'option toggled, whole period',
    goal: frame,
    steps: async (page) => [() => everyDay(page), ...(await toggled(page))],
  },
  { name: 'country chosen, which the map fits', goal: { [PUBLISHED]: 8 }, by: 'median', steps: chosen },
  { name: 'hover over the map', goal: { 200000: 1, 2000000: 1 }, steps: hovered },
  { name: 'end of a pan', goal: slice, by: 'slice', steps: panned },
  { name: 'end of a zoom', goal: slice, by: 'slice', steps: zoomed },
  { name: 'sorted by place, then by date', goal: block, by: 'slice', steps: sorted },
  { name: 'first word searched, then none', goal: block, by: 'slice', steps: searched },
];

const times = (count: number, step: (at: number) => Promise<void>): Step[] =>
  Array.from({ length: count }, (_, at) => () => step(at));

/** What no frame of this page can take less than that shows something new on the map and beside it. */
async function leastChanged(page: Page): Promise<readonly Step[]> {
  const { width, height } = await boxOf(page, '.map-frame');
  await page.evaluate(
    ([width, height]) => {
      const [word, canvas] = [document.createElement('span'), document.createElement('canvas')];
      for (const element of [word, canvas]) {
        element.className = 'bench-least';
        Object.assign(element.style, { position: 'fixed', inset: '0 auto auto 0', pointerEvents: 'none' });
        document.body.append(element);
      }
      [canvas.width, canvas.height] = [width, height];
    },
    [Math.round(width), Math.round(height)] as const,
  );
  const change = (at: number): Promise<void> =>
    page.evaluate((at) => {
      const [word, canvas] = document.querySelectorAll<HTMLElement>('.bench-least');
      if (word) word.textContent = String(at);
      const context = (canvas as HTMLCanvasElement).getContext('2d');
      context?.clearRect(0, 0, 2, 2);
      context?.fillRect(at % 2, 0, 1, 1);
    }, at);
  const remove = (): Promise<void> =>
    page.evaluate(() => {
      for (const element of document.querySelectorAll('.bench-least')) element.remove();
    });
  return [...times(20, change), remove];
}

/** The window of five years under the mouse, moved to and fro. */
export async function windowMoved(page: Page): Promise<readonly Step[]> {
  const years = page.getByRole('group', { name: 'Years' }).locator('.year');
  const plot = await boxOf(page, '.timeline-plot');
  const [first, last] = [await years.first().boundingBox(), await years.last().boundingBox()];
  if (!first || !last) throw new Error('The timeline names no years.');
  const y = plot.y + 30;
  const yearPx = (last.x - first.x) / 24;
  const from = first.x + 5 * yearPx;
  await page.mouse.move(from, y);
  await page.mouse.down();
  await page.mouse.move(from + 5 * yearPx, y, { steps: 4 });
  await page.mouse.up();
  await page.mouse.move(from + 2 * yearPx, y);
  await page.mouse.down();
  const steps = times(60, (at) => page.mouse.move(from + 2 * yearPx + ((at * 7) % 61) * (yearPx / 12), y));
  return [...steps, () => page.mouse.up()];
}

async function everyDay(page: Page): Promise<void> {
  const reset = page.getByRole('button', { name: 'Reset' }).first();
  if (await reset.isVisible()) await reset.click();
}

/** Boxes of all facets, on and off. */
export async function toggled(page: Page): Promise<readonly Step[]> {
  const boxes = page.locator('.filters-panel .option input');
  const count = Math.min(24, await boxes.count());
  return times(2 * count, (at) => boxes.nth(Math.floor(at / 2)).evaluate((box: HTMLElement) => box.click()));
}

/** Each country, on and off. */
async function chosen(page: Page): Promise<readonly Step[]> {
  const boxes = page.getByRole('group', { name: 'Country', exact: true }).getByRole('checkbox');
  const count = await boxes.count();
  const presses = times(8 * count, (at) =>
    boxes.nth(Math.floor(at / 2) % count).evaluate((box: HTMLElement) => box.click()),
  );
  return [() => everyDay(page), ...presses];
}

async function hovered(page: Page): Promise<readonly Step[]> {
  const box = await boxOf(page, '.map-frame');
  return times(40, (at) =>
    page.mouse.move(box.x + box.width * (0.2 + 0.015 * at), box.y + box.height * (0.3 + 0.008 * at)),
  );
}

async function panned(page: Page): Promise<readonly Step[]> {
  const box = await boxOf(page, '.map-frame');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  return times(12, async (at) => {
    const way = at % 2 === 0 ? 1 : -1;
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + way * 90, y + way * 40, { steps: 3 });
    await page.mouse.up();
    await page.waitForTimeout(600);
  });
}

async function zoomed(page: Page): Promise<readonly Step[]> {
  const [nearer, farther] = [
    page.getByRole('button', { name: 'Zoom in' }).first(),
    page.getByRole('button', { name: 'Zoom out' }).first(),
  ];
  return times(9, async (at) => {
    await (at % 8 < 4 ? nearer : farther).click();
    await page.waitForTimeout(900);
  });
}

async function sorted(page: Page): Promise<readonly Step[]> {
  const menu = page.locator('.list-head select');
  return [
    async () => undefined,
    ...times(4, async (at) => {
      await menu.selectOption(at % 2 === 0 ? 'place-ascending' : 'date-descending');
      await page.waitForTimeout(1500);
    }),
  ];
}

async function searched(page: Page): Promise<readonly Step[]> {
  const field = page.locator('.search input');
  return [
    async () => undefined,
    async () => {
      await field.pressSequentially(RARE_WORD, { delay: 60 });
      await page.waitForTimeout(3000);
    },
    async () => {
      await field.fill('');
      await page.waitForTimeout(1500);
    },
  ];
}

async function boxOf(page: Page, selector: string) {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`There is no ${selector}.`);
  return box;
}
