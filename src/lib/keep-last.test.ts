import { expect, test } from 'vitest';
import { keepFew, keepLast, otherThanLast } from './keep-last.ts';

test('a value is made again when one of its parts differs, also when it has more or fewer of them', () => {
  const keep = keepLast<object>();
  const make = (): object => ({});
  const first = keep([1, 2], make);
  expect(keep([1, 2], make)).toBe(first);
  expect(keep([1], make)).not.toBe(first);
  const second = keep([1, 3], make);
  expect(second).not.toBe(first);
  expect(keep([1, 2], make)).not.toBe(first);
});

test('of a few, the one that was asked for longest ago is forgotten', () => {
  const keep = keepFew<object>(2);
  const make = (): object => ({});
  const [one, two] = [keep(['one'], make), keep(['two'], make)];
  expect(keep(['one'], make)).toBe(one);
  keep(['three'], make);
  expect(keep(['one'], make)).toBe(one);
  expect(keep(['two'], make)).not.toBe(two);
});

test('what could not be made is tried again', () => {
  const keep = keepLast<number>();
  expect(() =>
    keep([1], () => {
      throw new Error('lost');
    }),
  ).toThrow('lost');
  expect(keep([1], () => 5)).toBe(5);
});

test('a key is another one once', () => {
  const isOther = otherThanLast();
  expect([isOther([1, 2]), isOther([1, 2]), isOther([1]), isOther([1, 3])]).toEqual([
    true,
    false,
    true,
    true,
  ]);
});
