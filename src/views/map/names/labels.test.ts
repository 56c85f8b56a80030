import { expect, test } from 'vitest';
import { type Box, meets } from '../boxes.ts';
import type { Label, PlacedLabel } from './label.ts';
import { growingLayout, layoutLabels } from './labels.ts';
import { type LabelView, labelsInView } from './labels-in-view.ts';

const everything = { left: 0, top: 0, right: 1000, bottom: 1000 };
const label = (text: string, longitude: number, priority: number, more: Partial<Label> = {}): Label => ({
  lines: [text],
  kind: 'town',
  priority,
  longitude,
  latitude: 0,
  fromZoom: 0,
  toZoom: 24,
  angle: 0,
  ...more,
});
const layout = (labels: Label[], marks: Box[] = []) =>
  layoutLabels(labels, {
    worldPx: 1000,
    marks,
    measure: ({ lines }) => lines[0]!.length * 7,
  });
const place = (labels: Label[], marks: Box[] = []) => layout(labels, marks).placed;
const show = (labels: Label[], view: Partial<LabelView>): PlacedLabel[] =>
  labelsInView(layout(labels), { canvas: everything, view: everything, covered: [], ...view });

test('names are placed around what is shown, and keep their places wherever the reader goes', () => {
  const asked: string[] = [];
  const labels = [label('Gao', 0, 2), label('Timbuktu', 6, 3), label('Bamako', 60, 1)];
  const layoutAround = growingLayout(labels, {
    worldPx: 8000,
    marks: [],
    measure({ lines }) {
      asked.push(lines[0]!);
      return lines[0]!.length * 7;
    },
  });
  const near = { left: 3900, top: 3900, right: 4100, bottom: 4100 };
  const first = layoutAround(near);
  expect(first.placed.map(({ label: { lines } }) => lines[0])).toEqual(['Gao', 'Timbuktu']);
  expect(asked).not.toContain('Bamako');
  expect(layoutAround({ ...near, left: 3950 })).toBe(first);
  const further = layoutAround({ ...near, left: 5300, right: 5400 });
  expect(further.placed.slice(0, 2)).toEqual(first.placed);
  expect(further.placed.map(({ label: { lines } }) => lines[0])).toEqual(['Gao', 'Timbuktu', 'Bamako']);
});

test('a town is named to the right of its dot', () => {
  expect(place([label('Gao', 0, 1)])[0]).toMatchObject({ x: 500, textX: 506, align: 'left' });
});

test('the more important name keeps its place, the other moves aside or stays away', () => {
  const [first, second] = place([label('Timbuktu', 3, 2), label('Gao', 0, 1)]);
  expect(first?.label.lines).toEqual(['Gao']);
  expect(first?.align).toBe('left');
  expect(second).toBeUndefined();
  const [, beside] = place([label('Timbuktu', -3, 2), label('Gao', 0, 1)]);
  expect(beside).toMatchObject({ align: 'right' });
});

test('no name covers another name or the dot of a town', () => {
  const crowd = Array.from({ length: 40 }, (_, at) => label(`Town ${at}`, at * 4 - 80, at % 5));
  const placed = place(crowd);
  expect(placed.length).toBeGreaterThan(3);
  for (const { box } of placed) {
    const inside = placed.filter(
      ({ x, y, box: other }) =>
        other !== box && x > box.left && x < box.right && y > box.top && y < box.bottom,
    );
    expect(inside).toEqual([]);
  }
});

test('a name that the edge of the map would cut is not there; one wholly beyond may be', () => {
  const country = [label('MALI', 0, 1, { kind: 'country' })];
  for (const bottom of [485, 490, 495, 505]) {
    for (const { box } of show(country, { view: { ...everything, bottom } }))
      expect(box.bottom <= bottom || box.top >= bottom + 6, `${bottom}`).toBe(true);
  }
  expect(show(country, { view: { ...everything, bottom: 400 } })).toHaveLength(1);
});

test('a town under a mark is named beside the mark', () => {
  const mark = { left: 490, top: 490, right: 510, bottom: 510 };
  expect(place([label('Gao', 0, 1)], [mark])[0]).toMatchObject({ textX: 513, align: 'left' });
});

test('no name stands on a mark; a capital in a crowd is named from afar, with a line to its dot', () => {
  const crowd = Array.from({ length: 49 }, (_, at): Box => {
    const [left, top] = [476 + (at % 7) * 7, 476 + Math.floor(at / 7) * 7];
    return { left, top, right: left + 4, bottom: top + 4 };
  });
  expect(place([label('Gao', 0, 1)], crowd)).toEqual([]);
  const [capital] = place([label('Niamey', 0, 1, { kind: 'capital' })], crowd);
  expect(capital?.hasLeader).toBe(true);
  expect(crowd.some((mark) => meets(mark, capital!.box))).toBe(false);
});

test('two names in one line do not read as one', () => {
  const [, beside] = place([
    label('Sahara', 0, 1, { kind: 'region' }),
    label('Hoggar', 16, 2, { kind: 'region' }),
  ]);
  const sahara = { left: 479, right: 521, y: 500 };
  const isInLine = Math.abs(beside!.textY - sahara.y) < 14;
  expect(isInLine ? beside!.box.left - sahara.right : 6).toBeGreaterThanOrEqual(6);
});

test('a line to a dot crosses no other name', () => {
  // Nothing is free but a way to the right, in which another name stands.
  const around: Box[] = [
    { left: 0, top: 0, right: 1000, bottom: 490 },
    { left: 0, top: 510, right: 1000, bottom: 1000 },
    { left: 0, top: 490, right: 495, bottom: 510 },
    { left: 505, top: 490, right: 524, bottom: 510 },
  ];
  const capital = label('Niamey', 0, 2, { kind: 'capital' });
  expect(place([capital], around)).toHaveLength(1);
  const names = place([label('Aïr', 13, 1, { kind: 'region' }), capital], around);
  expect(names.map(({ label: { lines } }) => lines[0])).toEqual(['Aïr']);
});

test("a country's name steps aside for marks, but not out of its country", () => {
  const marks = [{ left: 470, top: 490, right: 530, bottom: 510 }];
  const [stepped] = layoutLabels([label('MALI', 0, 1, { kind: 'country' })], {
    worldPx: 11_000,
    marks: marks.map(({ left, top, right, bottom }) => ({
      left: left + 5000,
      top: top + 5000,
      right: right + 5000,
      bottom: bottom + 5000,
    })),
    measure: () => 40,
  }).placed;
  expect(Math.hypot(stepped!.textX - 5500, stepped!.textY - 5500)).toBeLessThan(60);
  expect(stepped!.textY).not.toBe(5500);
});

test('a turned name takes the room it needs', () => {
  const [flat] = place([label('Niger', 0, 1, { kind: 'river' })]);
  const [turned] = place([label('Niger', 0, 1, { kind: 'river', angle: Math.PI / 2 })]);
  expect(flat!.box.right - flat!.box.left).toBeCloseTo(turned!.box.bottom - turned!.box.top);
});

test('names keep their places while the map is dragged, but for those that the edge would cut', () => {
  const labels = [label('Gao', 0, 1), label('Kidal', 30, 2), label('Mopti', -30, 2)];
  const before = show(labels, {});
  const dragged = { left: 560, top: 0, right: 1000, bottom: 1000 };
  const after = show(labels, { view: dragged });
  expect(before).toHaveLength(3);
  expect(after).toEqual(expect.arrayContaining(before));
  const cut = { ...everything, right: 515 };
  expect(show(labels, { view: cut }).find(({ x }) => x === 500)?.align).toBe('right');
  // Nor may it stand wholly beyond the edge while its town is in sight.
  const hidden = { ...everything, right: 504 };
  expect(show(labels, { view: hidden }).find(({ x }) => x === 500)?.align).toBe('right');
  // Or while half of its dot is.
  const halved = { ...everything, right: 498 };
  expect(show(labels, { view: halved }).find(({ x }) => x === 500)?.align).toBe('right');
});

test('a line leads to no dot beyond the edge', () => {
  // Everything about the dot is taken, but for what lies far above it.
  const marks = [
    { left: 380, top: 470, right: 620, bottom: 496 },
    { left: 380, top: 496, right: 496, bottom: 640 },
    { left: 504, top: 496, right: 620, bottom: 640 },
    { left: 496, top: 504, right: 504, bottom: 640 },
  ];
  const named = (bottom: number) =>
    labelsInView(layout([label('Lomé', 0, 1, { kind: 'capital' })], marks), {
      canvas: everything,
      view: { ...everything, bottom },
      covered: [],
    });
  const [whole] = named(1000);
  expect(whole?.hasLeader).toBe(true);
  expect(whole!.box.bottom).toBeLessThan(480);
  expect(named(490)).toEqual([]);
});

test('no name covers a selected incident or a control', () => {
  const selected = { left: 508, top: 480, right: 540, bottom: 520 };
  const shown = show([label('Gao', 0, 1)], { covered: [selected] });
  expect(shown[0]?.align).toBe('right');
  const control = { left: 450, top: 450, right: 550, bottom: 550 };
  expect(show([label('Gao', 0, 1)], { covered: [control] })).toEqual([]);
});

test('a capital that has to step aside takes the place of lesser names', () => {
  const capital = label('Bamako', 0, 1, { kind: 'capital' });
  const villages = Array.from({ length: 80 }, (_, at) =>
    label(`Village ${at}`, (at % 8) * 14 - 49, 3, { latitude: Math.floor(at / 8) * 7 - 31 }),
  );
  const shown = show([capital, ...villages], {
    covered: [{ left: 504, top: 480, right: 600, bottom: 520 }],
  });
  expect(shown.filter(({ label: { kind } }) => kind === 'capital')).toHaveLength(1);
});

test('what the canvas does not hold is not drawn', () => {
  expect(show([label('Nowhere', 190, 1)], {})).toEqual([]);
});
