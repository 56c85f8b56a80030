import { describe, expect, test } from 'vitest';
import { CORE } from '../../../data/fixture.ts';
import { columnsOf } from '../../../data/load.ts';
import { daysOf, dayUtcOf } from '../../../lib/time.ts';
import { edgesOf } from '../../../query/bins.ts';
import { comparisonAnswer } from '../../../query/compare.ts';
import type { Comparison } from '../../../query/facets.ts';
import { createAxis } from '../axis.ts';
import { mirrorScale, shorterEnd } from './scales.ts';

const columns = columnsOf(CORE);
const span = { from: dayUtcOf(2002, 1, 1), to: dayUtcOf(2025, 12, 31) };
const axis = createAxis(span, 1200);
const scaled = (compare: Comparison) => {
  const answer = comparisonAnswer(columns, new Uint32Array(columns.count), compare, edgesOf(span));
  return { compare, answer, scale: mirrorScale(compare, answer, axis) };
};
const years = (first: number, last: number) => ({
  from: daysOf({ year: first }).from,
  to: daysOf({ year: last }).to,
});

describe('the scale of a mirrored histogram', () => {
  test('is the timeline’s own where both sides share the calendar', () => {
    const { answer, scale } = scaled({ by: 'country', sides: [['ML'], ['DZ']] });
    const [first, second] = answer.sides;
    expect(scale.xOf(first, dayUtcOf(2014, 1, 1))).toBe(axis.xOf(dayUtcOf(2014, 1, 1)));
    expect(scale.labels).toEqual([]);
    const x = axis.xOf(dayUtcOf(2014, 2, 1));
    expect(first.edges[scale.binAt(first, x)]).toBe(dayUtcOf(2014, 1, 1));
    expect(scale.binAt(second, x)).toBe(scale.binAt(first, x));
  });

  test('begins with each period and fits the longer one', () => {
    const { compare, answer, scale } = scaled({ by: 'time', sides: [years(2012, 2013), years(2015, 2018)] });
    const [first, second] = answer.sides;
    expect(answer.unit).toBe('month');
    expect(scale.xOf(first, dayUtcOf(2012, 1, 1))).toBe(0);
    expect(scale.xOf(second, dayUtcOf(2015, 1, 1))).toBe(0);
    expect(scale.xOf(second, dayUtcOf(2019, 1, 1))).toBe(1200);
    const end = shorterEnd(compare, answer, scale);
    expect(end?.side).toBe(0);
    expect(end?.x).toBeCloseTo(600, -1);
    expect(scale.binAt(first, 900)).toBe(-1);
    expect(scale.binAt(second, 900)).toBeGreaterThan(30);
  });

  test('labels counts that people use, far enough apart', () => {
    const { scale } = scaled({ by: 'time', sides: [years(2012, 2015), years(2018, 2021)] });
    expect(scale.labels.map(({ passed }) => passed).slice(0, 4)).toEqual([0, 6, 12, 18]);
    for (const [at, { x }] of scale.labels.entries()) {
      if (at > 0) expect(x - (scale.labels[at - 1]?.x ?? 0)).toBeGreaterThan(80);
    }
  });

  test('has no shorter end where both periods are equally long', () => {
    const { compare, answer, scale } = scaled({ by: 'time', sides: [years(2013, 2013), years(2014, 2014)] });
    expect(shorterEnd(compare, answer, scale)).toBeUndefined();
  });
});
