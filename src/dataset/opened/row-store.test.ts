import { expect, test } from 'vitest';
import { createRowStore } from './row-store.ts';

test('rows come back as they stood, whatever signs they have and however many megabytes', () => {
  const store = createRowStore();
  const long = 'é🏳️غ'.repeat(100_000);
  const rows = [['a', '', '\ufeffb'], ['', ''], [long, 'x'], ['', ''], [long, long, long], ['last']];
  for (const row of rows) store.add(row);
  for (const at of [5, 0, 4, 2, 1, 3]) expect(store.at(at)).toEqual(rows[at]);
  expect([store.at(6), createRowStore().at(0)]).toEqual([[], []]);
});
