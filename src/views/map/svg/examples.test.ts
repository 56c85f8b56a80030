import { expect, test } from 'vitest';
import { CORE } from '../../../data/fixture.ts';
import { columnsOf } from '../../../data/load.ts';
import { type Frame, frameOn } from '../camera/frame.ts';
import { singleMarksOf } from '../marks/marks.ts';
import { examplesIn } from './examples.ts';

const columns = columnsOf(CORE);
/** All of the fixture's places. */
const FRAME = frameOn(0.5, 20.5, 6.5, 1600, 1600);

const chosen = (from: typeof columns, frame: Frame = FRAME) => {
  const rows = [...from.firstDay.keys()];
  return examplesIn(from, singleMarksOf(from, rows, frame.zoom, 0.8), frame).map(({ sign, row }) => [
    sign,
    from.id.at(row),
  ]);
};

test('each sign has the incident with the highest toll that has it, none stands for two, none is made up', () => {
  expect(chosen(columns)).toEqual([
    ['size', '2013-01-16-d'],
    ['certain', '2015-11-20-e'],
    ['suspected', '2013-01-c'],
  ]);
});

test('what several share is one point, whose largest is named, and none of them stands for another sign', () => {
  const together = columnsOf({
    ...CORE,
    incidents: {
      ...CORE.incidents,
      latitude: CORE.incidents.latitude.map(() => 160_000),
      longitude: CORE.incidents.longitude.map(() => 0),
    },
  });
  expect(chosen(together)).toEqual([['same place', '2013-01-16-d']]);
});

test('a mark that the edge cuts is no example', () => {
  expect(chosen(columns, frameOn(-8.029, 12.634, 6.5, 14, 14))).toEqual([]);
});
