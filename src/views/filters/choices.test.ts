import { expect, test } from 'vitest';
import { choiceCount } from './choices.ts';

const LINEAGES = [['aqim', 'gspc', 'mourabitoun'], ['isgs'], []];

test.each([
  ['nothing', [], [], 0],
  ['a lineage, by one tick', ['aqim', 'gspc', 'mourabitoun'], [], 1],
  ['a lineage of one group', ['isgs'], [], 1],
  ['two of three groups', ['aqim', 'gspc'], [], 2],
  ['a lineage and a group', ['isgs', 'aqim', 'gspc', 'mourabitoun'], [], 2],
  ['a group with its kin', [], ['aqim'], 1],
  ['a group by name and with its kin', ['aqim'], ['aqim'], 1],
] as const)('%s', (_what, group, kin, count) => {
  const filters = { group, kin: kin.map((id) => ({ group: id, way: 'both' as const })) };
  expect(choiceCount(filters, LINEAGES)).toBe(count);
});
