// An incident in several places: one mark and its further points, all of which mean it.

import { expect, test } from 'vitest';
import { CORE } from '../../../data/fixture.ts';
import { columnsOf } from '../../../data/load.ts';
import { furtherMarksAmong } from './further.ts';
import { markUnderFinger, markUnderPointer } from './hit.ts';
import { marksOf, singleMarksOf } from './marks.ts';

const columns = columnsOf(CORE);
const AT_MOPTI = 1;
const targetsAt = (zoom: number) => {
  const singles = singleMarksOf(columns, [...columns.firstDay.keys()], zoom, 1);
  const marks = marksOf(columns, singles);
  return { marks, further: furtherMarksAmong(columns, singles, zoom) };
};

test('further points are no marks of their own: nothing counts them', () => {
  const { marks, further } = targetsAt(6);
  expect(marks.flatMap(({ rows }) => rows).toSorted()).toEqual([0, 1, 2, 3, 4]);
  expect(further.map(({ rows }) => rows)).toEqual([[AT_MOPTI]]);
});

test('a press on any of its points means the incident, also where two of them are near', () => {
  const { marks, further } = targetsAt(6);
  const [point] = further;
  expect(markUnderPointer([...marks, ...further], point?.x ?? 0, point?.y ?? 0)?.rows).toEqual([AT_MOPTI]);
  const near = targetsAt(3);
  const [there] = near.further;
  expect(markUnderFinger([...near.marks, ...near.further], there?.x ?? 0, there?.y ?? 0)?.rows).toEqual([
    AT_MOPTI,
  ]);
});
