// Fails when a view reads columns by row or walks over all rows: it draws an answer, or one record.
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { rowReads } from './rows.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

function readViews(): Map<string, string> {
  const files = readdirSync(join(root, 'src/views'), { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(sep).join('/'))
    .filter((file) => /\.tsx?$/.test(file) && !/\.(?:test|d)\.tsx?$/.test(file));
  return new Map(
    files.map((file) => [file, readFileSync(join(root, posix.join('src/views', file)), 'utf8')]),
  );
}

it('no view reads rows', () => {
  expect(rowReads(readViews())).toEqual({});
});

it.each([
  'const place = scene.atlas.columns.place[row];',
  'const { firstDay } = atlas.columns;',
  'export const dayOf = ({ firstDay }: Columns, row: number) => firstDay[row];',
  'for (let row = 0; row < columns.count; row++) draw(row);',
  'const rows = [...answer.order];',
  'const title = atlas.texts.title[row];',
  `import { isTollUnknown } from '../../data/columns.ts';`,
])('finds %s', (source) => {
  expect(rowReads(new Map([['view.ts', source]]))).toEqual({ 'view.ts': 1 });
});

it.each([
  'const { title } = recordOf(atlas, row);',
  'const codes = countsOf(atlas.columns, answer.fail);',
  'const names = atlas.columns.sets.country.dictionary;',
  'if (columns.has.tolls) draw();',
  'if (columns.count > MOST_MARKS) draw();',
])('lets %s be', (source) => {
  expect(rowReads(new Map([['view.ts', source]]))).toEqual({});
});
