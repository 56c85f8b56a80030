import { expect, test } from 'vitest';
import type { Report } from '../../data/payload/details.ts';
import { ARROW_PX, dateLabels, placeFigures } from './figures-layout.ts';

const report = (date: string, low: number | null, high: number | null): Report => ({
  date,
  publisher: '',
  saidBy: '',
  low,
  high,
  isPart: false,
  includesAttackers: 'no',
  injured: null,
  claim: '',
  fact: '',
  title: '',
  url: '',
});
const BOX = { widthPx: 300, top: 20, bottom: 120 };
const REPORTS = [
  report('2015-11-20', null, null),
  report('2015-11-20', 3, 3),
  report('2015-11-20', 22, null),
  report('2015-11-21', 18, 27),
  report('2020-10', 20, null),
];
const placed = placeFigures(REPORTS, { low: 18, high: 27 }, BOX);

test('each report with a figure has a place of its own, in order; one without has none', () => {
  expect(placed.dots.map(({ at }) => at)).toEqual([1, 2, 3, 4]);
  const xs = placed.dots.map(({ x }) => x);
  expect(xs).toEqual([...xs].sort((a, b) => a - b));
  expect(new Set(xs).size).toBe(4);
  expect(Math.min(...xs)).toBeGreaterThan(0);
  expect(Math.max(...xs)).toBeLessThan(BOX.widthPx);
});

test('more time between dates is more room, five years less than in proportion, and the axis breaks there', () => {
  const [first, second, third] = placed.stretches;
  const day = (second?.startX ?? 0) - (first?.endX ?? 0);
  const years = (third?.startX ?? 0) - (second?.endX ?? 0);
  expect(day).toBeGreaterThan(0);
  expect(years).toBeGreaterThan(day);
  expect(years).toBeLessThan(day * 20);
  expect(placed.breaks).toHaveLength(1);
  expect(placed.breaks[0]).toBeGreaterThan(second?.endX ?? 0);
  expect(placed.breaks[0]).toBeLessThan(third?.startX ?? 0);
});

test('zero is at the foot; ranges span, "at least" is told', () => {
  expect(placed.ticks[0]).toEqual({ value: 0, y: BOX.bottom });
  const [three, least, range] = placed.dots;
  expect(three?.lowY).toBe(three?.highY);
  expect([three?.isAtLeast, least?.isAtLeast, range?.isAtLeast]).toEqual([false, true, false]);
  expect(range?.highY).toBeLessThan(range?.lowY ?? 0);
  expect(placed.band).toEqual({ top: range?.highY, bottom: range?.lowY });
});

test('the arrow over a lower bound keeps inside the box, below the name over the picture', () => {
  const open = placeFigures([report('2015', 3, 3), report('2016', 30, null)], null, BOX);
  expect(open.dots[1]?.highY).toBeGreaterThanOrEqual(BOX.top + ARROW_PX);
  const closed = placeFigures([report('2015', 3, 3), report('2016', 30, 30)], null, BOX);
  expect(closed.dots[1]?.highY).toBe(BOX.top);
});

test('many reports keep inside the box', () => {
  const many = Array.from({ length: 40 }, (_, at) => report(String(1980 + at), at, at));
  const xs = placeFigures(many, null, BOX).dots.map(({ x }) => x);
  expect(Math.max(...xs)).toBeLessThanOrEqual(BOX.widthPx);
  expect(new Set(xs).size).toBe(40);
});

test('dates are written as fully as there is room, never over one another or outside', () => {
  const wordings = ({ date }: { date: string }) => [`the very long name of ${date}`, date, date.slice(-2)];
  const labels = dateLabels(placed.stretches, BOX.widthPx, wordings, (text) => text.length * 6);
  expect(labels.map(({ text }) => text)).toHaveLength(3);
  labels.forEach(({ text, x }, at) => {
    const half = text.length * 3;
    expect(x - half).toBeGreaterThanOrEqual(0);
    expect(x + half).toBeLessThanOrEqual(BOX.widthPx);
    const before = labels[at - 1];
    if (before) expect(x - half).toBeGreaterThan(before.x + before.text.length * 3);
  });
});
