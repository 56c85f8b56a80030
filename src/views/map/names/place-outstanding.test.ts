import { expect, test } from 'vitest';
import { meets } from '../boxes.ts';
import type { OutstandingMark, OutstandingSpace } from './outstanding-places.ts';
import { boxesOf, placeOutstanding } from './place-outstanding.ts';

const view = { left: 0, top: 0, right: 600, bottom: 400 };
const lines = [
  { text: 'Moura, 2022', isTitle: true },
  { text: '300–500 killed', isTitle: false },
];
const mark = (row: number, x: number, y: number, radius = 12): OutstandingMark => ({
  row,
  x,
  y,
  radius,
  lines,
});
const measure = ({ text }: { text: string }): number => text.length * 7;
const crowd = Array.from({ length: 120 }, (_, at) => ({
  x: 200 + ((at * 53) % 170),
  y: 130 + ((at * 37) % 120),
  radius: 2 + (at % 6),
}));
const marks = [
  mark(0, 230, 160, 20),
  mark(1, 300, 190, 18),
  mark(2, 260, 210),
  mark(3, 340, 150),
  mark(4, 240, 240),
];

test('words stand on no mark, no control, no other words, and in sight', () => {
  const covers = [{ left: 10, top: 10, right: 150, bottom: 390 }];
  const all = [...crowd, ...marks];
  const placed = placeOutstanding(marks, { view, covers, marks: all, measure });
  expect(placed.length).toBeGreaterThanOrEqual(3);
  for (const { callout } of placed) {
    const { box } = callout;
    expect(box.left >= 0 && box.right <= 600 && box.top >= 0 && box.bottom <= 400).toBe(true);
    const others = placed.map((other) => other.callout.box).filter((other) => other !== box);
    const inTheWay = [
      ...covers,
      ...others,
      ...all.map(({ x, y, radius }) => ({
        left: x - radius,
        top: y - radius,
        right: x + radius,
        bottom: y + radius,
      })),
    ];
    expect(inTheWay.filter((other) => meets(other, box))).toEqual([]);
  }
});

test('lines cross neither each other nor words nor a larger mark', () => {
  const large = { x: 300, y: 100, radius: 40 };
  const placed = placeOutstanding(marks, { view, covers: [], marks: [...crowd, ...marks, large], measure });
  for (const [at, first] of placed.entries()) {
    for (const second of placed.slice(at + 1)) {
      const [lineOfFirst, lineOfSecond] = [boxesOf(first).slice(1), boxesOf(second).slice(1)];
      expect(lineOfFirst.some((box) => meets(box, second.callout.box))).toBe(false);
      expect(lineOfSecond.some((box) => meets(box, first.callout.box))).toBe(false);
    }
    const { from, to } = first.leader;
    for (let share = 0; share <= 1; share += 0.05) {
      const [x, y] = [from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share];
      expect(Math.hypot(x - large.x, y - large.y)).toBeGreaterThan(39);
    }
  }
});

test('no line leads through a control or a number', () => {
  const fence = [
    { left: 260, top: 140, right: 340, bottom: 142 },
    { left: 260, top: 258, right: 340, bottom: 260 },
    { left: 260, top: 140, right: 262, bottom: 260 },
    { left: 338, top: 140, right: 340, bottom: 260 },
  ];
  const alone = mark(0, 300, 200);
  expect(placeOutstanding([alone], { view, covers: fence, marks: [alone], measure })).toEqual([]);
  expect(placeOutstanding([alone], { view, covers: fence.slice(1), marks: [alone], measure })).toHaveLength(
    1,
  );
});

test('words stay where they were when a slightly better place becomes free', () => {
  const alone = mark(0, 300, 200);
  const space = { view, covers: [], marks: [alone], measure };
  const boxIn = (more: Partial<OutstandingSpace>) =>
    placeOutstanding([alone], { ...space, ...more })[0]!.callout.box;
  const best = boxIn({});
  const before = placeOutstanding([alone], { ...space, covers: [best] });
  expect(before[0]!.callout.box).not.toEqual(best);
  expect(boxIn({ before })).toEqual(before[0]!.callout.box);
});

test('what finds no place is left out', () => {
  const covers = [{ left: 0, top: 0, right: 600, bottom: 400 }];
  expect(placeOutstanding(marks, { view, covers, marks: [], measure })).toEqual([]);
});

test('where there is room for one alone it is the first, however long its line', () => {
  // Dots that no words fit between, but for one place, right beside the second mark.
  const dots = Array.from({ length: 384 }, (_, at) => ({
    x: 13 + (at % 24) * 25,
    y: 13 + Math.floor(at / 24) * 25,
  }))
    .filter(({ x, y }) => x < 290 || x > 400 || y < 180 || y > 222)
    .map((dot) => ({ ...dot, radius: 2 }));
  const both = [mark(0, 160, 200, 6), mark(1, 280, 200, 6)];
  const rowsOf = (named: readonly OutstandingMark[]) =>
    placeOutstanding(named, { view, covers: [], marks: [...dots, ...both], measure }).map(
      ({ mark: { row } }) => row,
    );
  expect(rowsOf([both[1]!])).toEqual([1]);
  expect(rowsOf(both)).toEqual([0]);
});
