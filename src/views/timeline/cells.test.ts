import { describe, expect, test } from 'vitest';
import { CORE } from '../../data/fixture.ts';
import { columnsOf } from '../../data/load.ts';
import { dayUtcOf } from '../../lib/time.ts';
import { binIncidents, edgesOf } from '../../query/bins.ts';
import { cellRows } from '../../query/cells.ts';
import { createAxis } from './axis.ts';
import { binColumns } from './bars.ts';
import { cellRowAt } from './cell-at.ts';
import { areTooMany, cellPaths, cellSize, countPaths } from './cells.ts';

const columns = columnsOf(CORE);
const span = { from: dayUtcOf(2002, 1, 1), to: dayUtcOf(2025, 12, 31) };
const edges = edgesOf(span);
const places = binColumns(edges.edges, createAxis(span, 1152), 1);
const TIME_BIT = 1;
const rowsWith = (fail: number[]) =>
  cellRows({ columns, fail: Uint32Array.from(fail), ignoredBits: TIME_BIT, edges: edges.edges });
const binsWith = (fail: number[]) =>
  binIncidents(columns, Uint32Array.from(fail), TIME_BIT, edges, CORE.lineages.length);
const cells = (path: string | undefined): number => path?.match(/z/g)?.length ?? 0;
const SIZE = { pitchPx: 4, heightPx: 3 };

describe('cells', () => {
  test('are one an incident, filled, pale, hollow or a ghost', () => {
    const rows = rowsWith([2, TIME_BIT, 0, 0, 0]);
    const { filled, pale, hollow, ghosts } = cellPaths(rows, places, SIZE, 3);
    const all = [...filled, ...pale, ...hollow, ghosts].reduce((sum, path) => sum + cells(path), 0);
    expect(all).toBe(columns.count);
    expect(cells(ghosts)).toBe(1);
  });

  test('of one bin stand by lineage, those filtered out last', () => {
    // c and d are both of the first quarter of 2013.
    const { binOf, depthOf, shown } = rowsWith([0, 0, 2, 0, 0]);
    expect(binOf[2]).toBe(binOf[3]);
    expect([depthOf[3], depthOf[2]]).toEqual([0, 1]);
    expect(shown[binOf[2]!]).toBe(1);
  });

  test('are hit by the nearest within reach, and only where they are shown', () => {
    const rows = rowsWith([0, 0, 0, 0, 0]);
    const [left = 0, right = 0] = places[rows.binOf[3]!] ?? [];
    const at = (fail: number[], x: number, y: number) =>
      cellRowAt(rows, Uint32Array.from(fail), places, SIZE, [x, y], 8);
    const second = rows.depthOf[2] === 1 ? 2 : 3;
    expect(at([0, 0, 0, 0, 0], (left + right) / 2, 5)).toBe(second);
    expect(at([0, 0, 0, 0, 0], right + 7, 5)).toBe(second);
    expect(at([0, 0, 0, 0, 0], right + 9, 5)).toBeUndefined();
    expect(at([0, 0, 0, 0, 0], left, 20)).toBeUndefined();
    expect(at([0, 0, TIME_BIT, TIME_BIT, 0], right, 5)).toBeUndefined();
  });

  test('keep whole device pixels and fit the fullest bin', () => {
    const bins = binsWith([0, 0, 0, 0, 0]);
    const full = { ...bins, wholeIncidents: Float64Array.from([14, 3]) };
    expect(cellSize(full, 60, 1)).toEqual({ pitchPx: 4, heightPx: 3 });
    expect(cellSize(full, 60, 2)).toEqual({ pitchPx: 4, heightPx: 3 });
    for (const most of [1, 5, 14, 20]) {
      const one = { ...bins, wholeIncidents: Float64Array.from([most]) };
      for (const ratio of [1, 1.5, 2, 3])
        expect(cellSize(one, 60, ratio).pitchPx * most).toBeLessThanOrEqual(61);
    }
  });
});

test('more than twenty in a bin become bars of counts on one scale', () => {
  const bins = binsWith([0, 0, 2, 2, 2]);
  expect(areTooMany(bins)).toBe(false);
  const crowded = { ...bins, wholeIncidents: bins.wholeIncidents.map((count) => count * 30) };
  expect(areTooMany(crowded)).toBe(true);
  const { filled, ghosts } = countPaths(bins, places, 60, 3);
  expect(filled.reduce((sum, path) => sum + cells(path), 0)).toBe(2);
  // The first quarter of 2013 has two, both filtered out: as high as the room.
  expect(ghosts).toContain('v60');
});
