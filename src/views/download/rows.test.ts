import { expect, test } from 'vitest';
import { csvOf, geojsonOf } from './rows.ts';

const CSV = 'id,title,licence\r\na,"One, two",CC\r\nb,"She said ""no""",CC\r\nc,Three,CC\r\n';

test('a table keeps its header, its order and its quoting', () => {
  expect(csvOf(CSV, new Set(['b', 'a']))).toBe(
    'id,title,licence\r\na,"One, two",CC\r\nb,"She said ""no""",CC\r\n',
  );
  expect(csvOf(CSV, new Set())).toBe('id,title,licence\r\n');
});

test('the mark of the published table is no part of its first column', () => {
  expect(csvOf(`\uFEFF${CSV}`, new Set(['c']))).toBe('id,title,licence\r\nc,Three,CC\r\n');
});

test('a table without ids is refused', () => {
  expect(() => csvOf('title\r\nOne\r\n', new Set(['a']))).toThrow('"id"');
});

test('features keep licence and version and gain a citation', () => {
  const published = JSON.stringify({
    type: 'FeatureCollection',
    version: '1',
    licence: 'CC',
    features: [{ id: 'a' }, { id: 'b' }],
  });
  expect(JSON.parse(geojsonOf(published, new Set(['b']), 'Cite me'))).toEqual({
    type: 'FeatureCollection',
    version: '1',
    licence: 'CC',
    citation: 'Cite me',
    features: [{ id: 'b' }],
  });
});
