import { expect, test } from 'vitest';
import type { Actor } from '../../data/columns.ts';
import { ATTRIBUTIONS } from '../../data/vocabularies.ts';
import { claimsOf } from './claims.ts';

const actor = (
  group: number,
  claim: number,
  status = 'claimed',
  role: Actor['role'] = 'perpetrator',
): Actor => ({
  group,
  claim,
  role,
  status: (ATTRIBUTIONS as readonly string[]).indexOf(status),
  index: group,
});
const seen = (actors: Actor[]) =>
  claimsOf(actors).map((claim) => [claim.actors.map((member) => member.group).join('+'), claim.isCompeting]);

test('a joint claim stands together, a second claim competes with it', () => {
  expect(seen([actor(1, 1), actor(2, 1), actor(3, 2)])).toEqual([
    ['1+2', false],
    ['3', true],
  ]);
});

test('blame beside a claim does not compete with it', () => {
  expect(seen([actor(1, 1), actor(2, 2, 'suspected')])).toEqual([
    ['1', false],
    ['2', false],
  ]);
});

test('the two sides of a battle do not compete', () => {
  expect(seen([actor(1, 1, 'claimed', 'party'), actor(2, 2, 'claimed', 'party')])).toEqual([
    ['1', false],
    ['2', false],
  ]);
});
