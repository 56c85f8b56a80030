// What a page draws, as text: each canvas as the calls that painted it, each drawing as its markup. No pixels, which
// differ from machine to machine and say nothing of what is another one.

import type { Page } from '@playwright/test';

/** A drawing by its name: one line for each thing that is drawn. */
export type Picture = Readonly<Record<string, string>>;

/** Runs in the page before its own scripts. */
export function listen(): void {
  const calls = new WeakMap<HTMLCanvasElement, string[]>();
  Object.assign(window, { drawnOn: calls });
  const logOf = (canvas: HTMLCanvasElement): string[] => {
    const log = calls.get(canvas) ?? [];
    calls.set(canvas, log);
    return log;
  };
  const written = (value: unknown): string =>
    typeof value === 'number' ? value.toFixed(1) : typeof value === 'object' ? '·' : String(value);
  const context = CanvasRenderingContext2D.prototype as unknown as Record<string, unknown>;
  for (const name of Object.getOwnPropertyNames(context)) {
    const property = Object.getOwnPropertyDescriptor(context, name);
    if (!property || /^(measure|get|is)/.test(name)) continue;
    const { value, set } = property;
    if (typeof value === 'function')
      context[name] = function (this: CanvasRenderingContext2D, ...values: unknown[]) {
        const log = logOf(this.canvas);
        // What was there is gone.
        if (name === 'clearRect') log.length = 0;
        log.push(`${name} ${values.map(written).join(' ')}`);
        return value.apply(this, values);
      };
    else if (set)
      Object.defineProperty(context, name, {
        ...property,
        set(this: CanvasRenderingContext2D, next: unknown) {
          logOf(this.canvas).push(`${name} = ${written(next)}`);
          set.call(this, next);
        },
      });
  }
}

export function pictureOf(page: Page): Promise<Picture> {
  return page.evaluate(() => {
    const calls = (window as unknown as { drawnOn: WeakMap<HTMLCanvasElement, string[]> }).drawnOn;
    const nameOf = (element: Element): string => {
      const named = element.closest<HTMLElement>('[class]:not([class=""])');
      const [name = ''] = (named?.getAttribute('class') ?? '').match(/map-[a-z]+|[a-z]+-[a-z]+|[a-z]+/) ?? [];
      return `${element.tagName.toLowerCase()} ${element.parentElement?.className || name}`;
    };
    const found = new Map<string, string[]>();
    const add = (element: Element, text: string): void => {
      const name = nameOf(element);
      found.set(name, [...(found.get(name) ?? []), text]);
    };
    for (const canvas of document.querySelectorAll('canvas')) {
      // The ground's first picture stays beneath until its tiles are there, sooner or later.
      if (!canvas.checkVisibility() || canvas.closest('.leaflet-first-ground-pane')) continue;
      add(canvas, (calls.get(canvas) ?? []).join('\n'));
    }
    const rounded = (markup: string): string =>
      markup.replace(/\d+\.\d+/g, (number) => Number(number).toFixed(1));
    for (const svg of document.querySelectorAll('svg')) {
      // One within another is a part of that; signs of buttons come with code that is fetched when the page is idle.
      if (!svg.checkVisibility() || svg.parentElement?.closest('svg, button')) continue;
      add(svg, rounded(svg.outerHTML).replace(/></g, '>\n<'));
    }
    // Tiles of the ground come in any order.
    return Object.fromEntries([...found].map(([name, texts]) => [name, texts.sort().join('\n')]));
  });
}
