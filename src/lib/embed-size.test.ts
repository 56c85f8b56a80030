import { describe, expect, it } from 'vitest';
import {
  EMBED_PARTS,
  type EmbedPart,
  embedHeightCss,
  embedHeightPx,
  embedMostHeightPx,
} from './embed-size.ts';

const CHOICES: readonly (readonly EmbedPart[])[] = [
  [],
  ['list'],
  ['title', 'timeline'],
  EMBED_PARTS,
  ['title', 'timeline', 'legend', 'list', 'filters'],
];

describe('the height of an embed', () => {
  it.each([
    [280, 710],
    [320, 743],
    [390, 718],
    [480, 697],
    [600, 701],
    [800, 799],
    [1000, 799],
  ])('at %d pixels of width is %d', (width, height) => {
    expect(embedHeightPx(width)).toBe(height);
  });

  it('is at most 800 pixels with the default parts, at every width', () => {
    for (let width = 280; width <= 1000; width++)
      expect(embedHeightPx(width), `${width}`).toBeLessThanOrEqual(800);
    expect(embedMostHeightPx()).toBeLessThanOrEqual(800);
  });

  it('grows with each part that takes room', () => {
    expect(embedHeightPx(600, [])).toBeLessThan(embedHeightPx(600, ['title']));
    expect(embedHeightPx(600, ['title'])).toBeLessThan(embedHeightPx(600, ['title', 'list']));
    expect(embedHeightPx(600, EMBED_PARTS)).toBe(embedHeightPx(600));
  });

  it('grows with a comparison', () => {
    expect(embedHeightPx(600, EMBED_PARTS, true)).toBeGreaterThan(embedHeightPx(600) + 100);
  });

  it('is whole pixels at any width', () => {
    for (let width = 240; width <= 1200; width += 7.3) expect(embedHeightPx(width) % 1).toBe(0);
  });

  it('stays within what a host allows by giving up map, down to a map that can be read', () => {
    expect(embedHeightPx(600, ['title', 'list', 'timeline', 'legend'], false, 1000)).toBe(1000);
    expect(embedHeightPx(600, EMBED_PARTS, false, 1000)).toBe(embedHeightPx(600));
    const floor = embedHeightPx(390, ['title', 'timeline', 'legend', 'list'], true, 1000);
    expect(floor).toBeGreaterThan(1000);
    expect(embedHeightPx(390, ['title', 'timeline', 'legend', 'list'], true, 500)).toBe(floor);
  });

  it('is the same as a CSS length, never more than a pixel above', () => {
    for (const parts of CHOICES) {
      for (const isComparing of [false, true]) {
        const css = embedHeightCss(parts, isComparing);
        for (let width = 240; width <= 1400; width += 1) {
          const blank = cssPx(css, width) - embedHeightPx(width, parts, isComparing);
          expect(blank).toBeGreaterThanOrEqual(-0.01);
          expect(blank).toBeLessThan(1);
        }
      }
    }
  });

  it('is nowhere above the number for hosts that keep nothing else', () => {
    for (const parts of CHOICES) {
      for (const isComparing of [false, true]) {
        const heights = Array.from({ length: 1121 }, (_, at) => embedHeightPx(280 + at, parts, isComparing));
        expect(embedMostHeightPx(parts, isComparing)).toBe(Math.max(...heights));
      }
    }
  });
});

/** What a browser makes of the length: `max`, `min`, `clamp`, sums and products of px and cqw. */
function cssPx(css: string, containerPx: number): number {
  const script = css.replaceAll(/([\d.]+)cqw/g, `($1*${containerPx / 100})`).replaceAll('px', '');
  const clamp = (least: number, value: number, most: number): number =>
    Math.max(least, Math.min(value, most));
  return Function('max', 'min', 'clamp', `return ${script}`)(Math.max, Math.min, clamp) as number;
}
