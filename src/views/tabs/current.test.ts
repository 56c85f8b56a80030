import { expect, it } from 'vitest';
import { currentTab } from './current.ts';

it.each([
  [{ map: 163, timeline: 677, list: 800 }, 'map'],
  [{ map: -400, timeline: 114, list: 290 }, 'list'],
  [{ map: -300, timeline: 214, list: 390 }, 'timeline'],
  [{ map: -3000, timeline: -2400, list: -2200 }, 'list'],
] as const)('of the parts at %j it is the %s that is looked at', (tops, tab) => {
  expect(currentTab(tops, 844)).toBe(tab);
});
