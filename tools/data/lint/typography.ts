// Rules for signs by language: curly apostrophes and quotation marks, French no-break spaces, Arabic commas.

import { type Problem, problemIn } from '../problem.ts';
import { cellOf, entriesOf, rowsOf, type TableName, type Tables } from '../tables.ts';

interface Fault {
  readonly pattern: RegExp;
  readonly what: string;
  readonly fix: string;
}

type Columns = { readonly [Name in TableName]?: readonly string[] };

/** Texts in our own words; headings and publishers are quoted as they were printed. */
const ENGLISH: Columns = {
  incidents: ['title', 'place', 'admin1', 'summary', 'uncertainty'],
  actors: ['according_to', 'note'],
  reports: ['said_by', 'claim', 'fact', 'note'],
  groups: ['short_name', 'name_en', 'sentence_en', 'note'],
  groupLinks: ['note'],
  corrections: ['reason'],
  coverage: ['note'],
  annotations: ['place_en', 'text_en'],
  mapLabels: ['label_en'],
};
const FRENCH: Columns = {
  incidentsFr: ['title', 'summary'],
  reportsFr: ['said_by', 'claim', 'fact'],
  groups: ['short_name_fr', 'name_fr', 'sentence_fr'],
  coverage: ['note_fr'],
  annotations: ['place_fr', 'text_fr'],
  mapLabels: ['label_fr'],
  places: ['name_fr'],
  regions: ['name_fr'],
  linkKinds: ['fr'],
};
const ARABIC: Columns = {
  incidentsAr: ['title', 'summary'],
  reportsAr: ['said_by', 'claim', 'fact'],
  groups: ['short_name_ar', 'name_ar', 'sentence_ar'],
  coverage: ['note_ar'],
  annotations: ['place_ar', 'text_ar'],
  mapLabels: ['label_ar'],
  places: ['name_ar'],
  regions: ['name_ar'],
  linkKinds: ['ar'],
};

const STRAIGHT: Fault = {
  pattern: /["']/,
  what: 'a straight quotation mark or apostrophe',
  fix: 'write ’ or “ ”',
};

const RULES: readonly (readonly [Columns, readonly Fault[]])[] = [
  [ENGLISH, [STRAIGHT]],
  [
    FRENCH,
    [
      { ...STRAIGHT, fix: 'write ’ or « »' },
      {
        pattern: /(?<![\u00a0\u202f])[;:?!»](?!\p{N})|«(?![\u00a0\u202f])/u,
        what: 'a sign without its no-break space',
        fix: 'put U+00A0 before ; : ? ! » and after «',
      },
    ],
  ],
  [
    ARABIC,
    [
      {
        pattern: /\p{Script=Arabic}\s*[,;?]/u,
        what: 'a Latin sign after an Arabic word',
        fix: 'write ، ؛ ؟',
      },
    ],
  ],
];

export function* wrongSigns(tables: Tables): Iterable<Problem> {
  for (const [columnsByTable, faults] of RULES) {
    for (const [table, columns] of entriesOf(columnsByTable)) {
      for (const row of rowsOf(tables, table)) {
        for (const column of columns) {
          for (const { pattern, what, fix } of faults) {
            if (pattern.test(cellOf(row, column)))
              yield problemIn(table, row, `${column} holds ${what}`, fix);
          }
        }
      }
    }
  }
}
