import { describe, expect, test } from 'vitest';
import { CORE, TEXTS } from '../../data/fixture.ts';
import { atlasOf } from '../../data/load.ts';
import { createEngine } from '../../engine/engine.ts';
import { localeOf } from '../../i18n/index.ts';
import { dayUtcOf } from '../../lib/time.ts';
import { INITIAL_STATE } from '../../state/state.ts';
import type { Scene } from '../view.ts';
import { type Annotation, placeAnnotations, type Room, touches } from './annotation-places.ts';
import { type Candidate, candidatesOf } from './annotations.ts';
import { inTheOpen } from './annotations-layer.tsx';
import { createAxis } from './axis.ts';

const atlas = atlasOf(CORE, TEXTS);
const axis = { from: dayUtcOf(2002, 1, 1), to: dayUtcOf(2025, 12, 31) };
const sceneOf = (country: string[], time: Scene['state']['filters']['time'] = null): Scene => {
  const filters = { ...INITIAL_STATE.filters, country, time };
  const answer = createEngine(atlas).query({
    filters,
    compare: null,
    view: null,
    axis,
    sort: INITIAL_STATE.sort,
  });
  return { state: { ...INITIAL_STATE, filters }, answer, atlas, locale: localeOf('en') };
};
const candidates = (scene: Scene) => candidatesOf(scene, scene.answer.bins);

describe('what may be named', () => {
  test('is the editor’s list, with dates from the data, whatever the window', () => {
    const [first] = candidates(sceneOf([]));
    expect(first).toMatchObject({
      row: 3,
      title: '16–19 Jan 2013 · In Amenas',
      text: 'Four days at a gas plant',
    });
    expect(candidates(sceneOf([], { from: axis.from, to: axis.from }))).toEqual(candidates(sceneOf([])));
  });

  test('is else the largest incident of the fullest bins, by name only', () => {
    const found = candidates(sceneOf(['ML']));
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThanOrEqual(3);
    for (const { row, text } of found) {
      expect(text).toBe('');
      expect(row).not.toBe(3);
    }
  });
});

describe('places of annotations', () => {
  const count = 100;
  const room = (over: Partial<Room> = {}): Room => ({
    widthPx: 1200,
    top: 30,
    columns: Array.from({ length: count }, (_, bin) => [bin * 12 + 1, bin * 12 + 11] as const),
    tops: new Float64Array(count).fill(140),
    scale: 1,
    titleWidth: (text) => text.length * 6,
    textWidth: (text) => text.length * 6,
    ...over,
  });
  const at = (...bins: number[]): Candidate[] =>
    bins.map((bin, row) => ({
      row,
      bin,
      title: '16 Jan 2013 · In Amenas',
      text: 'Four days at a gas plant',
    }));

  test('are beside their bars, never nearer than eight pixels to one another', () => {
    const placed = placeAnnotations(at(14, 26, 38, 50, 62, 74, 86), room());
    expect(placed.length).toBeGreaterThan(3);
    for (const [index, one] of placed.entries())
      for (const other of placed.slice(index + 1)) expect(touches(one.box, other.box)).toBe(false);
  });

  test('are six at most', () => {
    const narrow = { titleWidth: () => 30, textWidth: () => 30 };
    expect(placeAnnotations(at(14, 26, 38, 50, 62, 74, 86), room(narrow))).toHaveLength(6);
  });

  test('are never over a bar, and left out without room', () => {
    const tops = new Float64Array(count).fill(140);
    tops[28] = 40;
    const [one] = placeAnnotations(at(30), room({ tops }));
    const [left = 0, right = 0] = room().columns[28] ?? [];
    expect(one && (one.box.right < left || one.box.left > right)).toBe(true);
    expect(placeAnnotations(at(30), room({ tops: new Float64Array(count).fill(35) }))).toEqual([]);
  });

  test('stay inside, also beside the first and the last bar', () => {
    for (const { box } of placeAnnotations(at(0, 99), room())) {
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(1200);
      expect(box.top).toBeGreaterThanOrEqual(30);
    }
  });

  test('give way to the line of the open incident, which has a flag of its own', () => {
    const annotations = placeAnnotations(at(14, 50, 86), room());
    expect(annotations).toHaveLength(3);
    const layout = { frameTop: 30, barsBottom: 140 };
    const rows = (selected?: { row: number; x: number }): number[] =>
      inTheOpen({ axis: createAxis(axis, 1200), layout, annotations }, axis, selected).map(({ row }) => row);
    const middleOf = ({ box }: Annotation): number => (box.left + box.right) / 2;
    expect(rows()).toEqual([0, 1, 2]);
    expect(rows({ row: 9, x: middleOf(annotations[1]!) })).toEqual([0, 2]);
    expect(rows({ row: 2, x: 1037 })).toEqual([0, 1]);
    expect(rows({ row: 9, x: 400 })).toEqual([0, 1, 2]);
  });

  test('leads its line over lower bars to where there is room, in both directions of time', () => {
    const tops = new Float64Array(count).fill(40);
    tops.fill(140, 20, 60);
    tops[70] = 31;
    for (const columns of [room().columns, [...room().columns].reverse()]) {
      const [one] = placeAnnotations(at(70), room({ columns, tops, top: 18 }));
      const middlePx = (columns[70]![0] + columns[70]![1]) / 2;
      const { left, right } = one!.box;
      expect(Math.min(Math.abs(left - middlePx), Math.abs(right - middlePx))).toBeGreaterThan(100);
    }
  });

  test('a bar as high as the room is named beside its top', () => {
    const tops = new Float64Array(count).fill(140);
    tops[50] = 31;
    expect(placeAnnotations(at(50), room({ tops }))).toHaveLength(1);
  });
});
