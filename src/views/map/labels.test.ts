import { expect, test } from 'vitest';
import { type Label, placeLabels } from './labels.ts';

const world = 1000;
const area = { left: 0, top: 0, right: 1000, bottom: 1000 };
const origin = { x: 0, y: 0 };
const town = (text: string, longitude: number, priority: number): Label => ({
  text,
  kind: 'town',
  priority,
  longitude,
  latitude: 0,
});
const width = (label: Label): number => label.text.length * 7;
const place = (labels: Label[], obstacles: Parameters<typeof placeLabels>[5] = []) =>
  placeLabels(labels, world, origin, area, area, obstacles, width);

test('a town is named to the right of its dot', () => {
  expect(place([town('Gao', 0, 1)])[0]).toMatchObject({ x: 500, textX: 506, align: 'left' });
});

test('the more important name keeps its place, the other moves aside or stays away', () => {
  const [first, second] = place([town('Timbuktu', 1, 2), town('Gao', 0, 1)]);
  expect(first?.label.text).toBe('Gao');
  expect(second).toMatchObject({ label: { text: 'Timbuktu' }, align: 'right' });
  expect(
    place([town('A', 0, 1), town('B', 0, 2), town('C', 0, 3), town('D', 0, 4), town('E', 0, 5)]),
  ).toHaveLength(4);
});

test('no name covers an obstacle or stands outside', () => {
  const obstacle = { left: 400, top: 400, right: 700, bottom: 600 };
  expect(place([town('Gao', 0, 1)], [obstacle])).toEqual([]);
  expect(placeLabels([town('Gao', 0, 1)], world, { x: 900, y: 0 }, area, area, [], width)).toEqual([]);
});

test('a name that the edge of the view would cut stands on the other side', () => {
  const frame = { ...area, right: 510 };
  expect(placeLabels([town('Gao', 0, 1)], world, origin, area, frame, [], width)[0]).toMatchObject({
    align: 'right',
  });
});
