// Rules for single cells of every table: no stray blanks, no formulas, nothing empty that is needed, only words
// that the schema names.

import { type Problem, problemIn } from '../problem.ts';
import { columnsWhere, isRequired, REFERENCES, wordsOf } from '../schema.ts';
import { type AnyRow, cellOf, rowsOf, TABLE_NAMES, TABLES, type TableName, type Tables } from '../tables.ts';

export function* strayBlanks(tables: Tables): Iterable<Problem> {
  for (const [table, row, column, cell] of allCells(tables)) {
    if (cell !== cell.trim()) {
      yield problemIn(table, row, `${column} begins or ends with a blank`, 'remove it');
    } else if (/ {2}|\t/.test(cell)) {
      yield problemIn(table, row, `${column} holds a double blank or a tab`, 'write one blank');
    }
  }
}

export function* sentencesTwice(tables: Tables): Iterable<Problem> {
  for (const [table, row, column, cell] of allCells(tables)) {
    const sentences = cell.split(/(?<=\p{L}{3}[.؟!]) /u);
    const twice = sentences.find((sentence, at) => sentences.indexOf(sentence) < at);
    if (twice) yield problemIn(table, row, `${column} says "${twice}" twice`, 'say it once');
  }
}

/** Signs with which a spreadsheet begins to calculate, in their narrow and wide forms. */
const FORMULA = /^[=+\-@＝＋－＠]/u;
const NUMBER = /^-?\d+(\.\d+)?$/;

/** The files to download hold each text as it is, so none may look like a formula to who opens them. */
export function* formulas(tables: Tables): Iterable<Problem> {
  for (const [table, row, column, cell] of allCells(tables)) {
    if (!FORMULA.test(cell) || NUMBER.test(cell)) continue;
    yield problemIn(
      table,
      row,
      `${column} begins with "${cell[0]}", which spreadsheets read as a formula`,
      'begin with a word or a quotation mark',
    );
  }
}

/** Of ids, references and words the rules about them say more than that they are empty. */
const NEEDED = columnsWhere(
  (field) => isRequired(field) && field.name !== 'id' && wordsOf(field).length === 0,
).filter(
  ({ table, field }) => !REFERENCES.some(({ from, column }) => from === table && column === field.name),
);

export function* emptyCells(tables: Tables): Iterable<Problem> {
  for (const { table, field } of NEEDED) {
    for (const row of rowsOf(tables, table)) {
      if (cellOf(row, field.name) === '') {
        yield problemIn(table, row, `${field.name} is empty`, 'fill it in');
      }
    }
  }
}

const WITH_WORDS = columnsWhere((field) => wordsOf(field).length > 0);
/** More are not read in a message. */
const MOST_WORDS_SAID = 20;

export function* unknownWords(tables: Tables): Iterable<Problem> {
  for (const { table, field } of WITH_WORDS) {
    const words = wordsOf(field);
    for (const row of rowsOf(tables, table)) {
      const cell = cellOf(row, field.name);
      if (cell === '' && !isRequired(field)) continue;
      for (const word of field.delimiter ? cell.split(field.delimiter) : [cell]) {
        if (words.includes(word)) continue;
        yield problemIn(
          table,
          row,
          `${field.name} "${word}" is not allowed`,
          words.length > MOST_WORDS_SAID ? 'see data/datapackage.json' : `use ${words.join(', ')}`,
        );
      }
    }
  }
}

function* allCells(tables: Tables): Iterable<[table: TableName, row: AnyRow, column: string, cell: string]> {
  for (const table of TABLE_NAMES) {
    for (const row of tables[table]) {
      for (const column of TABLES[table].columns) yield [table, row, column, cellOf(row, column)];
    }
  }
}
