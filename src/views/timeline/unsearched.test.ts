import { expect, test } from 'vitest';
import { daysOf, dayUtcOf } from '../../lib/time.ts';
import { createAxis } from './axis.ts';
import { unsearchedStretches } from './unsearched.ts';

const axis = createAxis({ from: dayUtcOf(2002, 1, 1), to: dayUtcOf(2005, 12, 31) }, 1461);
const span = (year: number, levels: Partial<Record<'no' | 'partly' | 'well', string[]>>) => ({
  ...daysOf({ year }),
  no: [],
  partly: [],
  well: [],
  ...levels,
});

test('only where no country was searched, joined, and cut to the axis', () => {
  const stretches = unsearchedStretches(
    [
      span(2001, { no: ['BF'] }),
      span(2002, { no: ['BF'] }),
      span(2003, { no: ['BF', 'ML'] }),
      span(2004, { no: ['BF'], partly: ['ML'] }),
      span(2005, { well: ['BF'] }),
    ],
    axis,
  );
  expect(stretches).toEqual([{ left: 0, widthPx: 730 }]);
});
