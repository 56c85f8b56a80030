import { expect, test } from 'vitest';
import { CORE } from '../data/fixture.ts';
import { columnsOf } from '../data/load.ts';
import { dayUtcOf } from '../lib/time.ts';
import { binIncidents, edgesOf } from './bins.ts';
import { LEVELS } from './searched.ts';
import { stackedBins, stackedDeaths } from './stacks.ts';

const columns = columnsOf(CORE);
const edges = edgesOf({ from: dayUtcOf(2012, 1, 1), to: dayUtcOf(2015, 12, 31) });
const TIME_BIT = 1;

test('parts of a lineage sum up to its bar, whatever was searched', () => {
  const fail = Uint32Array.from([0, TIME_BIT, 2, 0, 0]);
  const bins = binIncidents(columns, fail, TIME_BIT, edges, 3);
  const stacked = stackedDeaths({
    columns,
    fail,
    ignoredBits: TIME_BIT,
    edges: bins.edges,
    lineageCount: 3,
    levels: Uint8Array.from([0, 1, 2, 1, 0]),
  });
  const binCount = bins.edges.length - 1;
  for (let lineage = 0; lineage < 3; lineage++) {
    for (let bin = 0; bin < binCount; bin++) {
      const parts = LEVELS.map(
        (_, level) => stacked[(lineage * LEVELS.length + level) * binCount + bin] ?? 0,
      );
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(bins.deaths[lineage * binCount + bin]);
    }
  }
  // Incident d, of the first lineage, was searched for only partly.
  const january2013 = bins.edges.indexOf(dayUtcOf(2013, 1, 1));
  expect(stacked[1 * binCount + january2013]).toBe(Math.max(columns.killedBest[3]!, columns.killedLow[3]!));
});

test('where nothing is said about the search, the bins are the stacks', () => {
  const fail = Uint32Array.from([0, TIME_BIT, 2, 0, 0]);
  const bins = binIncidents(columns, fail, TIME_BIT, edges, 3);
  const levels = new Uint8Array(columns.count);
  const input = { columns, fail, ignoredBits: TIME_BIT, edges: bins.edges, lineageCount: 3, levels };
  expect(stackedBins(bins, 3)).toEqual(stackedDeaths(input));
});
