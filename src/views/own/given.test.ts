import { expect, test } from 'vitest';
import { WHOLE } from '../../dataset/opened/readers/groups.ts';
import { addressOf, saidOf } from './given.ts';

test('dates and columns of a link are those of the file that it names', () => {
  const agreed = { profile: '', columns: { start: 'Jour' }, dayOrder: 'day-first' } as const;
  const link = { address: 'https://a.example/a.parquet', agreed, part: WHOLE };
  expect(saidOf(link, 'https://a.example/a.parquet')).toEqual({ agreed, part: WHOLE });
  expect(saidOf(link, 'https://a.example/b.parquet')).toEqual({});
  expect(saidOf({ ...link, agreed: null }, 'https://a.example/a.parquet')).toEqual({ part: WHOLE });
});

test('a file that stays on the web has its address, however it was come to', () => {
  expect(addressOf('https://a.example/a.parquet', null)).toBe('https://a.example/a.parquet');
  expect(addressOf(new Blob(['a']), 'https://a.example/a.csv')).toBe('https://a.example/a.csv');
  expect(addressOf(new Blob(['a']), null)).toBe(null);
});
