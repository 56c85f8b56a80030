import { expect, test } from 'vitest';
import { isInSight } from './in-sight.ts';

const window = { left: 0, top: 0, right: 390, bottom: 844 };
const map = { left: 0, top: 0, right: 390, bottom: 500 };
/** Around the equator, where a degree is as long in each direction. */
const view = { west: -3.9, south: -5, east: 3.9, north: 5 };
const at = (latitude: number, longitude = 0) => ({ latitude, longitude });
const sheetFrom = (top: number) => ({ left: 0, top, right: 390, bottom: 783 });
const rest = { map, view, place: at(3), sheet: sheetFrom(268), window };

test('above the sheet a mark is seen, below its edge it is not', () => {
  expect(isInSight(rest)).toBe(true);
  expect(isInSight({ ...rest, place: at(-1) })).toBe(false);
  expect(isInSight({ ...rest, place: at(3, 3.8) })).toBe(false);
});

test('a sheet at the top leaves a strip that says nothing', () => {
  expect(isInSight({ ...rest, place: at(4.4), sheet: sheetFrom(64) })).toBe(false);
});

test('a map that is not on the page, or scrolled away, shows nothing', () => {
  const nowhere = { left: 0, top: 0, right: 0, bottom: 0 };
  expect(isInSight({ ...rest, map: nowhere })).toBe(false);
  expect(isInSight({ ...rest, map: { ...map, top: -500, bottom: 0 } })).toBe(false);
});

test('beside a sheet in landscape the whole map counts', () => {
  const landscape = {
    map: { left: 304, top: 0, right: 780, bottom: 390 },
    view: { west: 0, south: 0, east: 4.76, north: 3.9 },
    sheet: { left: 0, top: 0, right: 304, bottom: 390 },
    window: { left: 0, top: 0, right: 844, bottom: 390 },
  };
  expect(isInSight({ ...landscape, place: at(1, 2) })).toBe(true);
  expect(isInSight({ ...landscape, place: at(1, -2) })).toBe(false);
});

test('a map that has not told what it shows is believed', () => {
  expect(isInSight({ ...rest, view: null })).toBe(true);
});
