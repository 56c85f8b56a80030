import { expect, test } from 'vitest';
import { ownRoles } from './ground-tiles.ts';
import { rolesOfOthers } from './others-roles.ts';

test('countries with incidents stand out', () => {
  const roleOf = ownRoles(new Set(['ML']));
  const land = (iso: string) => roleOf({ layer: 'land', properties: { iso }, isArea: true });
  expect([land('ML'), land('EH'), land('')]).toEqual(['land-focus', 'land-other', 'land-other']);
  expect(roleOf({ layer: 'border', properties: { dashed: 1 }, isArea: false })).toBe('border-dashed');
  expect(roleOf({ layer: 'roads', properties: {}, isArea: false })).toBeUndefined();
});

test.each([
  ['earth', {}, true, 'land-focus'],
  ['water', { kind: 'ocean' }, true, 'lake'],
  ['waterway', { class: 'river' }, false, 'river-2'],
  ['boundaries', { kind: 'country' }, false, 'border'],
  ['boundary', { admin_level: 2, disputed: 1 }, false, 'border-dashed'],
  ['boundary', { admin_level: 4 }, false, 'admin'],
  ['boundary', { admin_level: 8 }, false, undefined],
  ['roads', {}, false, undefined],
] as const)('another’s layer %s %o is told by its name', (layer, properties, isArea, role) => {
  expect(rolesOfOthers({ layer, properties, isArea })).toBe(role);
});
