import { expect, test } from 'vitest';
import { placeCallout, wrapText } from './callout.ts';

const view = { left: 0, top: 0, right: 400, bottom: 300 };
const lines = [{ text: 'ten chars!', isTitle: true }];
const measure = ({ text }: { text: string }) => text.length * 10;
const place = (x: number, y: number, obstacles: Parameters<typeof placeCallout>[3] = []) =>
  placeCallout(lines, { x, y, reachPx: 10 }, view, obstacles, measure);

test('text breaks between words; a word that is too long stays whole', () => {
  expect(wrapText('one two three', 80, (text) => text.length * 10)).toEqual(['one two', 'three']);
  expect(wrapText('incomprehensible', 80, (text) => text.length * 10)).toEqual(['incomprehensible']);
});

test('stands right of the mark, left where there is no room, and never on an obstacle', () => {
  expect(place(100, 100)).toMatchObject({ align: 'left', x: 114 });
  expect(place(350, 100)).toMatchObject({ align: 'right', x: 336 });
  expect(place(100, 100, [{ left: 110, top: 90, right: 200, bottom: 110 }]).align).toBe('center');
});

test('stays inside the map even when its mark is outside', () => {
  const { box } = place(900, -50);
  expect(box.right).toBeLessThanOrEqual(400);
  expect(box.top).toBeGreaterThanOrEqual(0);
});
