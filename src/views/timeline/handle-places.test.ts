import { describe, expect, test } from 'vitest';
import { handlePlaces } from './handle-places.ts';

describe('handles', () => {
  test('stand on the ends of a wide window, centred in their areas', () => {
    const [from, to] = handlePlaces(100, 300, 400, 24, 12);
    expect(from).toEqual({ x: 100, left: 88, width: 24, isOutside: false });
    expect(to).toEqual({ x: 300, left: 288, width: 24, isOutside: false });
  });

  test('of a narrow window stand beside each other and share no pixel', () => {
    for (const widthPx of [0, 3, 8, 14, 30]) {
      const [from, to] = handlePlaces(200, 200 + widthPx, 400, 44, 12);
      expect(to.x - from.x).toBeGreaterThanOrEqual(11);
      expect(from.left + from.width).toBeLessThanOrEqual(to.left + 0.001);
      expect(from.width).toBe(44);
    }
  });

  test('areas do not stand out of the page', () => {
    const [from, to] = handlePlaces(0, 400, 400, 44, 12);
    expect(from.left).toBe(-12);
    expect(to.left + to.width).toBe(412);
  });

  test('wait at the edge of a zoomed axis, told apart', () => {
    const [from, to] = handlePlaces(-50, 900, 400, 24, 12);
    expect([from.x, from.isOutside]).toEqual([0, true]);
    expect([to.x, to.isOutside]).toEqual([400, true]);
  });
});
