import { expect, test } from 'vitest';
import type { FileClient } from '../../dataset/opened/client.ts';
import { isReadAhead, openerOf } from './ahead.ts';

const reading = { mapping: { id: 0 }, profile: null, dayOrder: 'day-first', areSwapped: false } as const;
const asked = {
  reading,
  language: 'en',
  known: { names: { names: [], countries: {} }, lineages: [] },
} as const;

test('what was read ahead is what is asked for, unless it is asked for otherwise', () => {
  const questions: unknown[] = [];
  const told: ((progress: { bytes: number; rows: number }) => void)[] = [];
  const client = {
    ask: (question: unknown, onProgress: (typeof told)[number]) => {
      questions.push(question);
      told.push(onProgress);
      return new Promise(() => undefined);
    },
  } as unknown as FileClient;
  const open = openerOf(client);
  const ahead = open(asked);
  told[0]?.({ bytes: 5, rows: 1 });
  expect(open({ ...asked, reading: { ...reading, mapping: { id: 0 } } })).toBe(ahead);
  const heard: number[] = [];
  ahead.follow(({ bytes }) => heard.push(bytes));
  told[0]?.({ bytes: 9, rows: 2 });
  expect(heard).toEqual([5, 9]);
  expect(questions.length).toBe(1);
  for (const other of [
    { ...asked, reading: { ...reading, mapping: { id: 1 } } },
    { ...asked, reading: { ...reading, dayOrder: 'month-first' } },
    { ...asked, language: 'fr' },
  ] as const)
    expect(open(other)).not.toBe(ahead);
  expect(questions.length).toBe(4);
});

test('nothing is read ahead of which no row could be shown, or that lies on the web', () => {
  const file = new Blob(['a,b']);
  const asked = [{ mapping: {} }, { mapping: { latitude: 0 } }, { mapping: { latitude: 0, longitude: 1 } }];
  expect(asked.map((reading) => isReadAhead(file, reading))).toEqual([false, false, true]);
  expect(isReadAhead('https://example.org/a.parquet', { mapping: { start: 0 } })).toBe(false);
});
