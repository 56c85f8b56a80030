// The language rules: no words that judge or glorify in our own sentences. Quotations and proper names may hold them.

import { type Problem, problemIn } from '../problem.ts';
import { cellOf, entriesOf, rowsOf, type TableName, type Tables } from '../tables.ts';

/** Columns in our own words; titles of sources, publishers and names of groups are quotations by nature. */
const OWN_WORDS: { readonly [Name in TableName]?: readonly string[] } = {
  incidents: ['title', 'summary', 'uncertainty'],
  actors: ['according_to', 'note'],
  reports: ['claim', 'fact', 'note'],
  groups: ['sentence_en', 'sentence_fr', 'sentence_ar', 'note'],
  groupLinks: ['note'],
  lineages: ['name_en', 'name_fr', 'name_ar'],
  corrections: ['reason'],
  annotations: ['text_en', 'text_fr', 'text_ar'],
  incidentsFr: ['title', 'summary'],
  incidentsAr: ['title', 'summary'],
  reportsFr: ['claim', 'fact'],
  reportsAr: ['claim', 'fact'],
};

/** Whole words, lower case; `*` = any ending (in Arabic, any beginning as well). */
const FORBIDDEN: readonly { readonly words: readonly string[]; readonly advice: string }[] = [
  {
    words: ['terroris*', '*إرهاب*', '*ارهاب*'],
    advice: 'say who did what: attacker, gunman, fighter, assaillant',
  },
  {
    words: ['martyr*', 'شهيد', 'شهداء', '*استشهد*', 'الشهيد', 'الشهداء'],
    advice: 'say that the person was killed',
  },
  { words: ['heroic*', 'heroes', 'hero', 'héroïque*', 'héros'], advice: 'leave the praise out' },
  {
    words: [
      'slaughter*',
      'butcher*',
      'bloodbath*',
      'carnage*',
      'boucherie*',
      'bain de sang',
      'bains de sang',
    ],
    advice: 'say killed, and how many',
  },
  {
    words: [
      'barbaric',
      'barbar*',
      'savage*',
      'sauvagerie*',
      'evil',
      'thug*',
      'monstrous',
      'cowardly',
      'lâche',
      'lâches',
    ],
    advice: 'leave the judgement out',
  },
  {
    words: ['neutralis*', 'neutraliz*', '*تحييد*'],
    advice: 'say killed, captured or defused, or quote who said it',
  },
];

/** Names of offices and works, as they stand in the texts. */
const PROPER_NAMES: readonly string[] = [
  'Counter-terrorism prosecutor',
  'procureur antiterroriste',
  'المدعي العام لمكافحة الإرهاب',
  'Global Terrorism Database',
  'Terrorism Monitor',
  'Terrorism Focus',
];

const QUOTATIONS = /“[^”]*”|"[^"]*"|«[^»]*»/g;

const PATTERNS = FORBIDDEN.map(({ words, advice }) => ({ pattern: patternOf(words), advice }));

export function* forbiddenWords(tables: Tables): Iterable<Problem> {
  for (const [table, columns] of entriesOf(OWN_WORDS)) {
    for (const row of rowsOf(tables, table)) {
      for (const column of columns) {
        for (const { word, advice } of forbiddenIn(cellOf(row, column))) {
          const what = `${column} says "${word}" outside a quotation`;
          yield problemIn(table, row, what, `${advice}; or put the words of others in quotation marks`);
        }
      }
    }
  }
}

export function forbiddenIn(written: string): { word: string; advice: string }[] {
  const text = withoutExemptions(written);
  return PATTERNS.flatMap(({ pattern, advice }) =>
    [...text.matchAll(pattern)].map(([word]) => ({ word, advice })),
  );
}

function withoutExemptions(text: string): string {
  return PROPER_NAMES.reduce((rest, name) => rest.replaceAll(name, ' '), text).replace(QUOTATIONS, ' ');
}

function patternOf(words: readonly string[]): RegExp {
  const alternatives = words.map((word) => word.replaceAll('*', '\\p{L}*')).join('|');
  return new RegExp(`(?<!\\p{L})(?:${alternatives})(?!\\p{L})`, 'giu');
}
