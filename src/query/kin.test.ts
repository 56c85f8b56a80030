import { expect, test } from 'vitest';
import type { KinLink } from '../data/payload/core.ts';
import { type KinWay, kinOf, withKin } from './kin.ts';

const LINKS: readonly KinLink[] = [
  { from: 'old', to: 'hub', date: '2007-01' },
  { from: 'hub', to: 'early', date: '2011-10' },
  { from: 'hub', to: 'band', date: '2012-12' },
  { from: 'early', to: 'union', date: '2013-08-22' },
  { from: 'band', to: 'union', date: '2013-08-22' },
  { from: 'union', to: 'hub', date: '2015-12-04' },
  { from: 'hub', to: 'late', date: '2017' },
  { from: 'stranger', to: 'elsewhere', date: '2014' },
];
const kin = (group: string, way: KinWay): string[] => [...kinOf({ group, way }, LINKS)].sort();

test('what became of a group are all that it led to, step by step', () => {
  expect(kin('old', 'after')).toEqual(['band', 'early', 'hub', 'late', 'old', 'union']);
  expect(kin('late', 'after')).toEqual(['late']);
});

test('what a group came from are all that led to it', () => {
  expect(kin('union', 'before')).toEqual(['band', 'early', 'hub', 'old', 'union']);
});

test('a cycle ends, and time runs one way: a merger is no way back to an earlier split', () => {
  // band merges into union, union into hub in 2015: only what hub gave off later came of band.
  expect(kin('band', 'after')).toEqual(['band', 'hub', 'late', 'union']);
  // union joined hub after early had split from it: hub came from union, early did not.
  expect(kin('early', 'before')).toEqual(['early', 'hub', 'old']);
});

test('both ways are the two together, the group first', () => {
  const both = kinOf({ group: 'hub', way: 'both' }, LINKS);
  expect(both[0]).toBe('hub');
  expect([...both].sort()).toEqual([...new Set([...kin('hub', 'before'), ...kin('hub', 'after')])].sort());
});

test('dates that may be the same moment do not part a chain', () => {
  const links = [
    { from: 'a', to: 'b', date: '2015-05' },
    { from: 'b', to: 'c', date: '2015' },
  ];
  expect(kinOf({ group: 'a', way: 'after' }, links)).toEqual(['a', 'b', 'c']);
  expect(kinOf({ group: 'c', way: 'before' }, links)).toEqual(['c', 'b', 'a']);
});

test('kin add to the groups chosen by name', () => {
  expect(withKin(['stranger', 'hub'], [{ group: 'hub', way: 'after' }], LINKS)).toEqual([
    'stranger',
    'hub',
    'early',
    'band',
    'union',
    'late',
  ]);
  expect(withKin(['hub'], [], LINKS)).toEqual(['hub']);
});
