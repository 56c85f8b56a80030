import { expect, test } from 'vitest';
import { createRowStore } from './row-store.ts';

test('rows come back as they stood, whatever signs they have and however many megabytes', () => {
  const store = createRowStore();
  const long = 'é🏳️غ'.repeat(100_000);
  const rows = [['a', '', '\ufeffb'], ['', ''], [long, 'x'], ['', ''], [long, long, long], ['last']];
  for (const row of rows) store.add(row);
  for (const at of [5, 0, 4, 2, 1, 3]) expect(store.at(at)).toEqual(rows[at]);
  expect([store.at(6), createRowStore().at(0)]).toEqual([[], []]);
  const some = createRowStore({ only: { width: 3, columns: [2, 0] } });
  some.add(['a', 'b', 'c']);
  expect(some.at(0)).toEqual(['a', '', 'c']);
});

test('halves of a sign at the edges of texts stay apart', () => {
  const store = createRowStore();
  store.add(['é\ud83c']);
  store.add(['\udff3', 'b']);
  expect([store.at(0), store.at(1)]).toEqual([['é\ufffd'], ['\ufffd', 'b']]);
});

test('rows that are scanned are kept as their lines, among those that are not', () => {
  const dialect = { delimiter: ';', quote: '"', escapeSign: '"' } as const;
  const store = createRowStore({ dialect });
  const scannedRow = (line: string, areKept: boolean) => {
    const bytes = new TextEncoder().encode(`before\n${line}\nafter`);
    return { bytes, areKept, from: 7, to: bytes.length - 6 };
  };
  const kept = scannedRow('é;"a;""b"""', true);
  store.add([], kept);
  store.add(['"', 'x;y', 'z\n']);
  const lent = scannedRow('1;;', false);
  store.add([], lent);
  lent.bytes.fill(0);
  store.add([], kept);
  expect([0, 1, 2, 3].map(store.at)).toEqual([
    ['é', 'a;"b"'],
    ['"', 'x;y', 'z\n'],
    ['1', '', ''],
    ['é', 'a;"b"'],
  ]);
});
