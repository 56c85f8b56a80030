import { describe, expect, test } from 'vitest';
import { createFormats } from '../../i18n/formats.ts';
import { type DayRange, daysOf, dayUtcOf } from '../../lib/time.ts';
import { createAxis } from './axis.ts';
import { axisLabels, axisLines, namesYears } from './labels.ts';

const whole = { from: dayUtcOf(2002, 1, 1), to: dayUtcOf(2025, 12, 31) };
const english = createFormats('en-GB');
const labels = (span: DayRange, widthPx: number) => axisLabels(createAxis(span, widthPx), english);
const texts = (span: DayRange, widthPx: number) => labels(span, widthPx).map((label) => label.text);

describe('names under the axis', () => {
  test('are every year on a wide page, every fourth on a phone', () => {
    expect(texts(whole, 1180)).toHaveLength(24);
    expect(texts(whole, 560).slice(0, 3)).toEqual(['2002', '2004', '2006']);
    expect(texts(whole, 330)).toEqual(['2004', '2008', '2012', '2016', '2020', '2024']);
  });

  test('are buttons of whole years, every fifth strong, each with room for a finger', () => {
    const years = labels(whole, 330);
    expect(years.map((label) => label.year)).toContainEqual(daysOf({ year: 2012 }));
    expect(years.filter((label) => label.isStrong).map((label) => label.text)).toEqual(['2020']);
    for (const label of years) expect(label.roomPx).toBeGreaterThanOrEqual(24);
  });

  test('become months with room for them, quarters of a year with less', () => {
    expect(texts(daysOf({ year: 2015 }), 900).slice(0, 3)).toEqual(['2015', 'Feb', 'Mar']);
    const fourYears = { from: dayUtcOf(2012, 1, 1), to: dayUtcOf(2015, 12, 31) };
    expect(texts(fourYears, 1200).slice(0, 5)).toEqual(['2012', 'Apr', 'Jul', 'Oct', '2013']);
  });

  test('say the year where January is not in sight', () => {
    expect(texts({ from: dayUtcOf(2015, 10, 1), to: dayUtcOf(2015, 12, 31) }, 400)).toEqual([
      'Oct 2015',
      'Nov',
      'Dec',
    ]);
  });

  test('stand between the lines that reach down to the cells, however far it is zoomed', () => {
    for (let days = 3; days < 8766; days = Math.ceil(days * 1.13)) {
      const axis = createAxis({ from: dayUtcOf(2010, 3, 27), to: dayUtcOf(2010, 3, 26) + days }, 1180);
      if (!namesYears(axis)) continue;
      for (const { text, x } of axisLabels(axis, english)) {
        const inIt = axisLines(axis).filter((line) => Math.abs(line.x - x) < text.length * 2.4);
        expect(inIt, `${text} of ${days} days`).toEqual([]);
      }
    }
  });

  test('become days at last', () => {
    expect(texts(daysOf({ year: 2015, month: 11 }), 900).slice(0, 3)).toEqual(['1 Nov 2015', '3', '4']);
    expect(texts({ from: dayUtcOf(2015, 10, 3), to: dayUtcOf(2015, 12, 2) }, 1200)).toEqual([
      ...['5 Oct 2015', '10', '15', '20', '25'],
      ...['1 Nov', '5', '10', '15', '20', '25', '1 Dec'],
    ]);
  });

  test('say month and date where there is room for them', () => {
    const week = { from: dayUtcOf(2015, 11, 16), to: dayUtcOf(2015, 11, 22) };
    expect(texts(week, 700).slice(0, 2)).toEqual(['16 Nov 2015', '17 Nov']);
    expect(texts({ from: dayUtcOf(2015, 11, 20), to: dayUtcOf(2015, 11, 20) }, 330)).toEqual([
      '20 November 2015',
    ]);
  });

  test('right to left stand in the same order from the other side', () => {
    const mirrored = axisLabels(createAxis(whole, 1180, 'rtl'), english);
    const plain = labels(whole, 1180);
    expect(mirrored.map(({ text }) => text)).toEqual(plain.map(({ text }) => text));
    for (const [at, { x }] of mirrored.entries()) expect(x).toBeCloseTo(1180 - (plain[at]?.x ?? 0), 6);
  });

  test('never overlap and never leave the axis, at any zoom', () => {
    const untidy: string[] = [];
    for (const widthPx of [260, 340, 560, 900, 1220, 1900]) {
      for (let days = 1; days < 8766; days = Math.ceil(days * 1.3)) {
        const from = dayUtcOf(2013, 3, 17) - Math.floor(days / 3);
        const found = labels({ from, to: from + days - 1 }, widthPx);
        const ends = found.flatMap(({ x, text }) => [x - text.length * 3.3, x + text.length * 3.3]);
        const isTidy =
          found.length > 0 &&
          ends.every((end, index) => end > (ends[index - 1] ?? -0.01) && end < widthPx + 0.01);
        if (!isTidy) untidy.push(`${days} days in ${widthPx} px`);
      }
    }
    expect(untidy).toEqual([]);
  });
});

test('lines mark the turns of years, then of months', () => {
  expect(axisLines(createAxis(whole, 1200))).toHaveLength(23);
  const months = axisLines(createAxis({ from: dayUtcOf(2014, 12, 1), to: dayUtcOf(2015, 12, 31) }, 900));
  expect(months).toHaveLength(12);
  expect(months.filter((line) => line.isStrong)).toHaveLength(1);
});
