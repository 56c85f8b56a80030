import { expect, test } from 'vitest';
import type { Box } from './boxes.ts';
import { type Label, placeLabels } from './labels.ts';

const everything = { left: 0, top: 0, right: 1000, bottom: 1000 };
const town = (text: string, longitude: number, priority: number, kind: Label['kind'] = 'town'): Label => ({
  lines: [text],
  kind,
  priority,
  longitude,
  latitude: 0,
});
const place = (labels: Label[], marks: Box[] = [], smallMarks: Box[] = [], view: Box = everything) =>
  placeLabels(labels, {
    worldPx: 1000,
    origin: { x: 0, y: 0 },
    canvas: everything,
    view,
    covered: [],
    marks,
    smallMarks,
    measure: ({ lines }) => lines[0]!.length * 7,
  });

test('a town is named to the right of its dot', () => {
  expect(place([town('Gao', 0, 1)])[0]).toMatchObject({ x: 500, textX: 506, align: 'left' });
});

test('the more important name keeps its place, the other moves aside or stays away', () => {
  const [first, second] = place([town('Timbuktu', 1, 2), town('Gao', 0, 1)]);
  expect(first?.label.lines).toEqual(['Gao']);
  expect(second?.label.lines).toEqual(['Timbuktu']);
  expect(second?.align).toBe('right');
  const crowd = Array.from({ length: 9 }, (_, at) => town(`Town ${at}`, 0, at));
  expect(place(crowd).length).toBeLessThan(crowd.length);
});

test('a town under a mark is named beside the mark', () => {
  const mark = { left: 490, top: 490, right: 510, bottom: 510 };
  expect(place([town('Gao', 0, 1)], [mark])[0]).toMatchObject({ textX: 513, align: 'left' });
});

test('small marks keep the names of towns away, not those of capitals', () => {
  const marks = [480, 507, 520].map((left) => ({ left, top: 440, right: left + 3, bottom: 560 }));
  expect(place([town('Gao', 0, 1)], [], marks)).toEqual([]);
  expect(place([town('Niamey', 0, 1, 'capital')], [], marks)).toHaveLength(1);
});

test('no name covers an obstacle, is cut by the edge of the map or stands outside the canvas', () => {
  const obstacle = { left: 300, top: 480, right: 700, bottom: 520 };
  expect(place([town('Gao', 0, 1)], [obstacle])[0]).toMatchObject({ textX: 703 });
  expect(place([town('Gao', 0, 1)], [], [], { ...everything, right: 515 })[0]?.align).toBe('right');
  expect(place([town('Nowhere', 190, 1)])).toEqual([]);
});
