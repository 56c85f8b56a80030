// Rules for single cells of every table: no stray blanks, no formulas, nothing empty that is needed, only words of
// the vocabulary.

import { type Problem, problemIn } from '../problem.ts';
import { type AnyRow, cellOf, TABLE_NAMES, TABLES, type TableName, type Tables } from '../tables.ts';
import { VOCABULARIES } from '../vocabulary.ts';

/** Columns that say nothing when empty; ids, words of a vocabulary, numbers and dates have rules of their own. */
const NEEDED: { readonly [Name in TableName]?: readonly string[] } = {
  incidents: ['title', 'start_date', 'admin1', 'place', 'latitude', 'longitude', 'summary'],
  sources: ['publisher', 'url'],
  reports: ['report_date', 'publisher', 'said_by', 'fact', 'url'],
  groups: [
    'short_name',
    'name_en',
    'name_fr',
    'name_ar',
    'sentence_en',
    'sentence_fr',
    'sentence_ar',
    'source1_publisher',
    'source1_url',
  ],
  groupLinks: ['kind', 'date', 'source_publisher', 'source_url'],
  lineages: ['name_en', 'name_fr', 'name_ar'],
  corrections: ['date', 'field', 'reason', 'source_publisher', 'source_url'],
  coverage: ['country', 'from', 'to'],
  disputedDates: ['earliest', 'latest'],
  annotations: ['place_en', 'place_fr', 'place_ar', 'text_en', 'text_fr', 'text_ar'],
  mapLabels: ['label_en', 'label_fr', 'label_ar'],
  places: ['name_en', 'name_fr', 'name_ar', 'latitude', 'longitude'],
  regions: ['name_en', 'name_fr', 'name_ar', 'from_zoom', 'to_zoom', 'latitude', 'longitude'],
  linkKinds: ['kind', 'fr', 'ar'],
};

export function* strayBlanks(tables: Tables): Iterable<Problem> {
  for (const [table, row, column, cell] of allCells(tables)) {
    if (cell !== cell.trim()) {
      yield problemIn(table, row, `${column} begins or ends with a blank`, 'remove it');
    } else if (/ {2}|\t/.test(cell)) {
      yield problemIn(table, row, `${column} holds a double blank or a tab`, 'write one blank');
    }
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

export function* emptyCells(tables: Tables): Iterable<Problem> {
  for (const [table, row, column, cell] of allCells(tables)) {
    if (cell === '' && NEEDED[table]?.includes(column)) {
      yield problemIn(table, row, `${column} is empty`, 'fill it in');
    }
  }
}

export function* unknownWords(tables: Tables): Iterable<Problem> {
  for (const [table, row, column, cell] of allCells(tables)) {
    const vocabulary = VOCABULARIES[table]?.[column];
    if (!vocabulary || (vocabulary.mayBeEmpty && cell === '')) continue;
    for (const word of vocabulary.isList ? cell.split(';') : [cell]) {
      if (vocabulary.words.includes(word)) continue;
      yield problemIn(
        table,
        row,
        `${column} "${word}" is not allowed`,
        vocabulary.words.length > 20 ? 'see tools/data/vocabulary.ts' : `use ${vocabulary.words.join(', ')}`,
      );
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
