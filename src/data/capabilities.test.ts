import { expect, test } from 'vitest';
import { isTollUnknown, weightOf } from './columns.ts';
import { CORE, TEXTS } from './fixture.ts';
import { atlasOf } from './load.ts';
import type { CorePayload } from './payload/core.ts';

const { incidents } = CORE;
const none = incidents.id.map(() => null);
const empty = incidents.id.map(() => '');
const withIncidents = (patch: Partial<CorePayload['incidents']>): CorePayload => ({
  ...CORE,
  incidents: { ...incidents, ...patch },
});

test('the curated tables have everything', () => {
  expect(Object.values(atlasOf(CORE, TEXTS).has)).not.toContain(false);
});

test.each([
  ['tolls', withIncidents({ low: none, best: none, high: none })],
  ['ranges', withIncidents({ low: none, high: none })],
  ['unknownTolls', withIncidents({ best: incidents.id.map(() => 1) })],
  ['days', { ...withIncidents({ start: empty, end: empty }), dated: [] }],
  ['places', withIncidents({ latitude: incidents.id.map(() => Number.NaN) })],
  ['placeNames', withIncidents({ place: empty })],
  ['coverage', { ...CORE, coverage: [] }],
  ['series', { ...CORE, lineages: CORE.lineages.slice(0, 1) }],
  ['groups', { ...CORE, groups: [] }],
] as const)('without %s there are none', (capability, core) => {
  expect(atlasOf(core, TEXTS).has[capability]).toBe(false);
});

test('a toll that is not given is unknown only where some are', () => {
  const counted = atlasOf(CORE, TEXTS).columns;
  const uncounted = atlasOf(withIncidents({ low: none, best: none, high: none }), TEXTS).columns;
  expect([isTollUnknown(counted, 1), isTollUnknown(uncounted, 1)]).toEqual([true, false]);
  expect([weightOf(counted, 1), weightOf(uncounted, 1)]).toEqual([0, 1]);
});
