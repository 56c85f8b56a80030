import { describe, expect, test } from 'vitest';
import { CORE, TEXTS } from '../../data/fixture.ts';
import { atlasOf } from '../../data/load.ts';
import { recordOf } from '../../data/record.ts';
import { continuations, livesOf } from '../../query/lives.ts';
import { PAYLOAD, SPAN } from './fixture.ts';
import { itemAt, itemsOf, keyOf, neighbour } from './items.ts';
import { layoutOf } from './layout.ts';
import type { Join, LayoutInput } from './parts.ts';
import { createTimeScale } from './time-scale.ts';

const atlas = atlasOf(CORE, TEXTS);
const { columns } = atlas;
const lives = livesOf(PAYLOAD, columns, SPAN);
const layout = (changes: Partial<LayoutInput> = {}) => {
  const scale = createTimeScale(SPAN, 1000, 8, false);
  return layoutOf({
    lives,
    links: PAYLOAD.links,
    recordOf: (row) => recordOf(atlas, row),
    families: ['north', 'west', 'state', 'other', 'unidentified'],
    scale,
    packingScale: scale,
    nameOf: ({ id }) => id,
    textWidthPx: (text) => text.length * 7,
    areNamesAbove: false,
    heightPx: 400,
    leastPitchPx: 18,
    mostPitchPx: 30,
    markScale: 1,
    ...changes,
  });
};
const whole = layout();
const line = (id: string) => {
  const found = whole.lines.find(({ life }) => life.id === id);
  if (!found) throw new Error(`No line of ${id}.`);
  return found;
};
const join = (from: string, to: string): Join => {
  const found = whole.joins.find(({ link }) => link.from === from && link.to === to);
  if (!found) throw new Error(`No join from ${from} to ${to}.`);
  return found;
};

describe('lives', () => {
  test('every incident stands on the line of its first author, other groups are noted beside it', () => {
    const rows = lives.flatMap((life) => life.rows);
    expect([...rows].sort()).toEqual([0, 1, 2, 3, 4]);
    expect(lives.find(({ id }) => id === 'army')).toMatchObject({ rows: [4], mentions: [] });
    expect(lives.find(({ id }) => id === 'alpha')).toMatchObject({ rows: [0, 2, 3], mentions: [4] });
    expect(lives.at(-1)).toMatchObject({ id: 'unidentified', group: null, rows: [1] });
  });

  test('a group of which the axis shows nothing has no line, nor has one that is only pledged to', () => {
    expect(lives.map(({ id }) => id)).not.toContain('ancestor');
    expect(lives.map(({ id }) => id)).not.toContain('centre');
  });

  test('a new name continues a line; a merger of several begins one', () => {
    expect([...continuations(lives, PAYLOAD.links)]).toEqual([
      ['hub', 'old'],
      ['heir', 'union'],
    ]);
  });
});

describe('lanes', () => {
  test('what continues a line is in its lane, what overlaps in time is not', () => {
    expect(line('hub').lane).toBe(line('old').lane);
    expect(line('heir').lane).toBe(line('union').lane);
    expect(line('band').lane).not.toBe(line('early').lane);
    for (const one of whole.lines) {
      for (const other of whole.lines) {
        if (one === other || one.lane !== other.lane) continue;
        const [first, second] = [one.solid, other.solid];
        if (first && second) expect(first[1] <= second[0] + 0.1 || second[1] <= first[0] + 0.1).toBe(true);
      }
    }
  });

  test('families keep their order and do not mix', () => {
    const order = whole.lines.map(({ life }) => life.family);
    expect([...new Set(order)]).toEqual(['north', 'west', 'state', 'unidentified']);
    expect(order).toEqual(
      [...order].sort(
        (a, b) =>
          whole.bands.findIndex(({ family }) => family === a) -
          whole.bands.findIndex(({ family }) => family === b),
      ),
    );
    expect(whole.bands.map(({ family }) => family)).toEqual(['north', 'west', 'state', 'unidentified']);
  });
});

describe('joins', () => {
  test('the cycle is drawn as lines between lanes: down to band, to union, dashed back up to hub', () => {
    expect(join('hub', 'band')).toMatchObject({ kind: 'line', fromY: line('hub').y, toY: line('band').y });
    expect(join('band', 'union')).toMatchObject({ kind: 'line', toY: line('union').y });
    expect(join('union', 'hub')).toMatchObject({ kind: 'kept', fromY: line('union').y, toY: line('hub').y });
  });

  test('a new name is a bar, a pledge a sign, a split before the axis is not drawn', () => {
    expect(join('old', 'hub').kind).toBe('bar');
    expect(join('hub', 'centre')).toMatchObject({ kind: 'sign', owner: 'hub' });
    expect(whole.joins.some(({ link }) => link.from === 'ancestor')).toBe(false);
  });

  test('where several merge there is one node', () => {
    const nodes = whole.joins.filter(({ hasNode, link }) => hasNode && link.to === 'union');
    expect(nodes).toHaveLength(1);
  });

  test('a join stands in the middle of the days that its date may mean', () => {
    const { scale } = whole;
    const month = { from: scale.span.from + 335, to: scale.span.from + 365 };
    expect(join('hub', 'band').x).toBeCloseTo(scale.xOf((month.from + month.to + 1) / 2));
  });
});

describe('lines', () => {
  test('a date known to the month is a stretch as wide as that, one known to the day is none', () => {
    const { scale } = whole;
    const [band] = line('band').vague;
    expect(band).toEqual([scale.xOf(scale.span.from + 335), scale.xOf(scale.span.from + 366)]);
    expect(line('union').vague).toEqual([]);
  });

  test('what goes on reaches the end, what has no dates is dotted from its first to its last report', () => {
    expect(line('hub').solid?.[1]).toBe(1000);
    expect(line('alpha')).toMatchObject({ solid: null, vague: [] });
    expect(line('alpha').reported[0]?.[0]).toBeCloseTo(whole.scale.xOf(columns.firstDay[0] ?? 0));
  });

  test('a line older than the axis begins at its edge', () => {
    expect(line('army').solid).toEqual([0, 1000]);
  });
});

describe('names', () => {
  test('stand before their line where there is room, over it otherwise, and never outside', () => {
    expect(line('heir').name).toMatchObject({ anchor: 'start' });
    expect(line('band').name.anchor).toBe('end');
    expect(line('band').name.x).toBeLessThan(line('band').solid?.[0] ?? 0);
    expect(line('army').name).toMatchObject({ anchor: 'start', x: 0 });
    for (const areNamesAbove of [false, true]) {
      for (const { name } of layout({ areNamesAbove }).lines) {
        const start = name.anchor === 'start' ? name.x : name.x - name.widthPx;
        expect(start).toBeGreaterThanOrEqual(0);
        expect(start + name.widthPx).toBeLessThanOrEqual(1000);
      }
    }
  });

  test('on a narrow page all are over or under their line, and none covers another', () => {
    const narrow = layout({ areNamesAbove: true });
    const boxes = narrow.lines
      .filter(({ life }) => life.from !== null)
      .map(({ y, name }) => ({
        start: name.anchor === 'start' ? name.x : name.x - name.widthPx,
        end: name.anchor === 'start' ? name.x + name.widthPx : name.x,
        baseline: y + name.dy,
      }));
    for (const [at, one] of boxes.entries()) {
      for (const other of boxes.slice(at + 1)) {
        const isApart = Math.abs(one.baseline - other.baseline) >= 10;
        expect(isApart || one.end <= other.start || other.end <= one.start).toBe(true);
      }
    }
  });
});

test('names over the first lane of a family stay there whatever stands in the family above', () => {
  const plain = { group: null, to: null, isOngoing: true, rows: [], mentions: [], named: null };
  const old = { from: SPAN.from - 9000, to: SPAN.from - 9000 };
  const late = { from: SPAN.from + 300, to: SPAN.from + 300 };
  const tight = layout({
    lives: [
      { ...plain, id: 'upper', lineage: 'north', family: 'north', from: late },
      { ...plain, id: 'army', lineage: 'state', family: 'state', from: old },
      { ...plain, id: 'guard', lineage: 'state', family: 'state', from: old },
      { ...plain, id: 'corps', lineage: 'state', family: 'state', from: old },
    ],
    links: [],
    textWidthPx: () => 150,
  });
  const [, ...state] = tight.lines.map(({ name }) => name.dy);
  expect(state).toHaveLength(3);
  expect(state.every((dy) => dy < 0)).toBe(true);
});

test('in a view wider than the one lanes were filled for, a name keeps the side it had', () => {
  const plain = { group: null, lineage: 'north', family: 'north', to: null, rows: [], mentions: [] };
  const day = SPAN.from;
  const undated = {
    ...plain,
    id: 'undated',
    from: null,
    isOngoing: false,
    named: { from: day, to: day + 9 },
  };
  const dated = {
    ...plain,
    id: 'dated',
    from: { from: day + 600, to: day + 600 },
    isOngoing: true,
    named: null,
  };
  const wide = layout({
    lives: [undated, dated],
    links: [],
    packingScale: createTimeScale(SPAN, 400, 8, false),
    scale: createTimeScale(SPAN, 500, 8, false),
    textWidthPx: (text) => (text === 'dated' ? 150 : 90),
  });
  expect(wide.lines.map(({ lane }) => lane)).toEqual([0, 0]);
  const [first, second] = wide.lines.map(({ name }) => name);
  expect(first).toMatchObject({ anchor: 'start', dy: 4 });
  // In the lane the two names would cover each other: this one stands over its line.
  expect(second?.dy).toBeLessThan(0);
});

describe('time scale', () => {
  test('mirrored, time runs from the right; everything else is laid out alike', () => {
    const mirrored = createTimeScale(SPAN, 1000, 8, true);
    const plain = createTimeScale(SPAN, 1000, 8, false);
    expect(mirrored.xOf(SPAN.from + 100)).toBe(plain.xOf(SPAN.from + 100));
    expect(mirrored.sideOf(mirrored.xOf(SPAN.from))).toBe(1000);
    expect(plain.sideOf(plain.xOf(SPAN.from))).toBe(0);
    expect(mirrored.sideOf(mirrored.sideOf(123))).toBe(123);
    expect(layout({ scale: mirrored }).joins.map(({ x }) => x)).toEqual(whole.joins.map(({ x }) => x));
  });

  test('days go there and back', () => {
    const scale = createTimeScale(SPAN, 1000, 8, false);
    for (const day of [SPAN.from, SPAN.from + 777, SPAN.to])
      expect(scale.dayOf(scale.xOf(day + 0.5))).toBe(day);
    expect([scale.dayOf(-50), scale.dayOf(2000)]).toEqual([SPAN.from, SPAN.to]);
  });
});

describe('items', () => {
  const none = new Uint32Array(columns.count);
  const items = itemsOf(whole, none);
  const keyAt = (x: number, y: number): string => {
    const item = itemAt(items, x, y, 8);
    return item ? keyOf(item) : '';
  };
  const byKey = (key: string) => items.find((item) => keyOf(item) === key);

  test('each has a key of its own: all names, joins and shown incidents', () => {
    expect(new Set(items.map(keyOf)).size).toBe(items.length);
    expect(items).toHaveLength(whole.lines.length + whole.joins.length + whole.marks.length);
    const fail = Uint32Array.from([1, 0, 0, 0, 0]);
    expect(itemsOf(whole, fail)).toHaveLength(items.length - 1);
  });

  test('arrows go through a lane in order of time and on to the lanes beside it', () => {
    const first = byKey('group old');
    if (!first) throw new Error('no name');
    const lane = [first];
    for (let next = neighbour(items, first, 'next'); next; next = neighbour(items, next, 'next'))
      lane.push(next);
    expect(lane.map(({ x }) => x)).toEqual(lane.map(({ x }) => x).sort((a, b) => a - b));
    expect(lane).toHaveLength(items.filter(({ y }) => y === first.y).length);
    expect(neighbour(items, first, 'previous')).toBeUndefined();
    expect(neighbour(items, first, 'last')).toBe(lane.at(-1));
    const below = neighbour(items, first, 'below');
    expect(below?.y).toBeGreaterThan(first.y);
    expect(below && neighbour(items, below, 'above')?.y).toBe(first.y);
  });

  test('a pointer finds a mark on it, a join along its line, a name in its letters, nothing far off', () => {
    const mark = whole.marks.find(({ row }) => row === 3);
    if (!mark) throw new Error('no mark');
    expect(keyAt(mark.x + 2, mark.y)).toBe('incident 3');
    const bend = join('hub', 'band');
    const halfway = (bend.fromY + bend.toY) / 2;
    expect(keyAt(bend.x - 6, halfway)).toMatch(/^join hub (band|early)/);
    const { name, y } = line('army');
    expect(keyAt(name.x + 5, y + name.dy - 4)).toBe('group army');
    expect(keyAt(500, 5000)).toBe('');
  });
});
