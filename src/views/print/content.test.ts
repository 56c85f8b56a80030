import { expect, test } from 'vitest';
import { INITIAL_STATE } from '../../state/state.ts';
import { tableOf, tourTable } from './content.ts';

const answer = {
  fail: Uint32Array.of(0, 1, 0, 0),
  order: Uint32Array.of(3, 2, 0),
} as Parameters<typeof tableOf>[0]['answer'];

test('a list by date is printed from the first day on, another order as the list has it', () => {
  expect(tableOf({ state: INITIAL_STATE, answer }).rows).toEqual([0, 2, 3]);
  const byDeaths = { ...INITIAL_STATE, sort: { key: 'deaths', descending: true } } as const;
  const { rows, numbers } = tableOf({ state: byDeaths, answer });
  expect(rows).toEqual([3, 2, 0]);
  expect(numbers.get(2)).toEqual([2]);
});

test('what is too much for numbers or for paper is said, not cut in silence', () => {
  const many = (count: number) =>
    tableOf({ state: INITIAL_STATE, answer: { ...answer, fail: new Uint32Array(count) } });
  expect(many(60)).toMatchObject({ isNumbered: true, leftCount: 0 });
  expect(many(61)).toMatchObject({ isNumbered: false, leftCount: 0 });
  expect(many(1234)).toMatchObject({ isNumbered: false, leftCount: 234 });
});

test('an incident of several steps of a tour has the numbers of all of them', () => {
  const step = (view: string) => ({ view }) as never;
  const tour = { id: 't', title: '', about: '', steps: [step('a'), step(''), step('b')] };
  const { rows, numbers } = tourTable(tour, (view) => ({ a: [7], b: [4, 7] })[view] ?? []);
  expect(rows).toEqual([7, 4]);
  expect(numbers.get(7)).toEqual([1, 3]);
});
