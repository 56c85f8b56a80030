// Rules for translations: every text of an incident and a report in French and Arabic, and none without its original.

import { type Problem, problemIn } from '../problem.ts';
import { cellOf, rowsOf, TABLES, type TableName, type Tables } from '../tables.ts';

const TRANSLATIONS: readonly (readonly [original: TableName, translation: TableName])[] = [
  ['incidents', 'incidentsFr'],
  ['incidents', 'incidentsAr'],
  ['reports', 'reportsFr'],
  ['reports', 'reportsAr'],
];

export function* missingTranslations(tables: Tables): Iterable<Problem> {
  for (const [original, translation] of TRANSLATIONS) {
    const { file, columns } = TABLES[translation];
    const translated = new Map(rowsOf(tables, translation).map((row) => [cellOf(row, 'id'), row]));
    for (const row of rowsOf(tables, original)) {
      const id = cellOf(row, 'id');
      const other = translated.get(id);
      if (!other) {
        yield problemIn(original, row, `${id} is missing in data/${file}`, 'translate it there');
        continue;
      }
      for (const column of columns) {
        const [text, translatedText] = [cellOf(row, column), cellOf(other, column)];
        if (text !== '' && translatedText === '') {
          yield problemIn(translation, other, `${column} of ${id} is not translated`, 'translate it');
        } else if (text === '' && translatedText !== '') {
          const what = `${column} of ${id} is empty in data/${TABLES[original].file}, but not here`;
          yield problemIn(translation, other, what, 'remove one or add the other');
        }
      }
    }
  }
}
