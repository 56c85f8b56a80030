import { expect, test } from 'vitest';
import { later } from './later.ts';

test('what is asked for twice is fetched once, and is there before those who asked are told', async () => {
  let loads = 0;
  const told: string[] = [];
  const code = later(
    async () => {
      loads += 1;
      return 'code';
    },
    () => told.push(`change: ${code.part}`),
  );
  expect(code.part).toBeNull();
  await Promise.all([code.ask().then(() => told.push('asked')), code.ask()]);
  await code.ask();
  expect(loads).toBe(1);
  expect(told).toEqual(['change: code', 'asked']);
});

test('what could not be had is fetched again by the next who asks', async () => {
  let isOffline = true;
  let loads = 0;
  let changes = 0;
  const code = later(
    async () => {
      loads += 1;
      if (isOffline) throw new Error('offline');
      return 'code';
    },
    () => {
      changes += 1;
    },
  );
  await code.ask();
  expect([code.part, String(code.failure), changes]).toEqual([null, 'Error: offline', 1]);
  isOffline = false;
  await code.ask();
  expect([code.part, code.failure, changes, loads]).toEqual(['code', null, 2, 2]);
});

test('a drawing that asks in answer to a failure does not try again for ever', async () => {
  let loads = 0;
  const code = later(
    () => {
      loads += 1;
      return Promise.reject(new Error('offline'));
    },
    () => void code.ask(),
  );
  await code.ask();
  expect(loads).toBe(1);
});

test('after a failure drawings ask again only when it is needed for something else', async () => {
  let loads = 0;
  const code = later(
    () => {
      loads += 1;
      return Promise.reject(new Error('offline'));
    },
    () => undefined,
  );
  const drawing = async (purpose: string | null): Promise<void> => {
    code.need(purpose);
    // The failure of a try comes with the next task.
    await new Promise((resolve) => setTimeout(resolve));
  };
  for (const purpose of [null, 'one', 'one', 'one']) await drawing(purpose);
  expect(loads).toBe(1);
  await drawing('another');
  await drawing(null);
  await drawing('another');
  expect(loads).toBe(3);
});
