import { describe, expect, it } from 'vitest';
import { EMBED_PARTS, embedHeightPx } from './embed-size.ts';

describe('the height of an embed', () => {
  it('leaves the map its share of the width, within limits', () => {
    const grown = (from: number, to: number): number => embedHeightPx(to) - embedHeightPx(from);
    expect(grown(400, 420)).toBe(18);
    expect(grown(600, 650)).toBe(33);
    expect(grown(1000, 1400)).toBe(0);
    expect(grown(200, 250)).toBe(0);
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
});
