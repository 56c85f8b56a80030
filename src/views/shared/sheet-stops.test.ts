import { expect, it } from 'vitest';
import { landingOf, placesOf } from './sheet-stops.ts';

const INCIDENT = placesOf(844, 268);
const stopAt = (topPx: number, speed = 0) => landingOf(topPx, speed, INCIDENT)?.stop ?? 'closed';

it('an incident has three places, filters two, and a low window fewer', () => {
  expect(INCIDENT.map(({ stop }) => stop)).toEqual(['full', 'rest', 'low']);
  expect(INCIDENT.at(-1)?.topPx).toBeCloseTo(506.4);
  expect(placesOf(844, 64).map(({ stop }) => stop)).toEqual(['full', 'low']);
  expect(placesOf(256, 64).map(({ stop }) => stop)).toEqual(['full']);
});

it('a sheet that is let go goes to the nearest place, or away', () => {
  expect(stopAt(40)).toBe('full');
  expect(stopAt(230)).toBe('rest');
  expect(stopAt(430)).toBe('low');
  expect(stopAt(570)).toBe('low');
  expect(stopAt(580)).toBe('closed');
});

it('a flick carries it on, both ways', () => {
  expect(stopAt(300, 0.6)).toBe('low');
  expect(stopAt(330, 2.2)).toBe('closed');
  expect(stopAt(480, -0.8)).toBe('rest');
  expect(stopAt(260, -1)).toBe('full');
});

it('what has one place is closed by a short way down, never by one up', () => {
  const only = [{ stop: 'rest', topPx: 300 }] as const;
  expect(landingOf(360, 0, only)?.stop).toBe('rest');
  expect(landingOf(380, 0, only)).toBeNull();
  expect(landingOf(100, -2, only)?.stop).toBe('rest');
});
