import { describe, expect, test } from 'vitest';
import type { Side } from '../../../query/compare.ts';
import { mirroredBars } from './bars.ts';

const side = (incidents: number[], deaths = incidents, deathsLow = deaths, deathsHigh = deaths): Side => ({
  count: 0,
  low: 0,
  high: 0,
  unknownCount: 0,
  edges: Int32Array.from([...incidents.keys(), incidents.length].map((bin) => bin * 10)),
  incidents: Float64Array.from(incidents),
  deaths: Float64Array.from(deaths),
  deathsLow: Float64Array.from(deathsLow),
  deathsHigh: Float64Array.from(deathsHigh),
  unknown: new Float64Array(incidents.length),
});
const draw = (sides: [Side, Side], xOf = (edge: number) => edge) =>
  mirroredBars({
    sides,
    xOf: (_side, edge) => xOf(edge),
    widthPx: 40,
    heightPx: 50,
    pixelRatio: 1,
  });

describe('mirrored bars', () => {
  test('stand on one scale: the larger of both sides is the full height', () => {
    const { paths } = draw([side([10, 0]), side([0, 5])]);
    expect(paths[0]).toBe('M0,0V-50H9V0Z');
    expect(paths[1]).toBe('M10,0V25H19V0Z');
  });

  test('follow an axis that runs from right to left', () => {
    const { paths } = draw([side([10]), side([10])], (edge) => 40 - edge);
    expect(paths[0]).toBe('M30,0V-50H39V0Z');
  });

  test('are cut at the ends of the axis and left out beyond them', () => {
    const { paths } = draw([side([10, 10, 10]), side([0])], (edge) => edge - 15);
    expect(paths[0]).toBe('M0,0V-50H4V0ZM5,0V-50H14V0Z');
  });

  test('show a count that the scale would swallow', () => {
    expect(draw([side([1000]), side([1])]).paths[1]).toBe('M0,0V1H9V0Z');
  });

  test('carry the ranges of deaths, and scale to the upper bounds', () => {
    const { paths, whiskers } = draw([side([1], [50], [40], [100]), side([1], [20], [20], [20])]);
    expect(paths).toEqual(['M0,0V-25H9V0Z', 'M0,0V10H9V0Z']);
    expect(whiskers).toEqual(['M4.5,-20V-50', '']);
  });

  test('have round ticks that both sides share', () => {
    expect(draw([side([10]), side([3])]).ticks).toEqual([
      { value: 5, y: 25 },
      { value: 10, y: 50 },
    ]);
  });
});
