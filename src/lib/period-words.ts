// The words of dates as people type them in English, French and Arabic: months by every name that they have from Nouakchott
// to Damascus, and what stands before and between the ends of a period.

import { fold } from './fold.ts';

/** By month, from January on. */
const MONTHS: readonly (readonly string[])[] = [
  ['january', 'janvier', 'يناير', 'جانفي'],
  ['february', 'février', 'فبراير', 'فيفري', 'شباط'],
  ['march', 'mars', 'مارس', 'آذار'],
  ['april', 'avril', 'أبريل', 'أفريل', 'نيسان'],
  ['may', 'mai', 'مايو', 'ماي', 'أيار'],
  ['june', 'juin', 'يونيو', 'يونيه', 'جوان', 'حزيران'],
  ['july', 'juillet', 'يوليو', 'يوليه', 'يوليوز', 'جويلية', 'تموز'],
  ['august', 'août', 'أغسطس', 'أغشت', 'غشت', 'أوت', 'آب'],
  ['september', 'septembre', 'سبتمبر', 'شتنبر', 'شتمبر', 'أيلول'],
  ['october', 'octobre', 'أكتوبر'],
  ['november', 'novembre', 'نوفمبر', 'نونبر', 'نوفنبر'],
  ['december', 'décembre', 'ديسمبر', 'دجنبر', 'دجمبر'],
];
/** Two months of the Levant have a name in common, and a first or second behind it. */
const NUMBERED: Readonly<Record<string, readonly [first: number, second: number]>> = {
  كانون: [12, 1],
  تشرين: [10, 11],
};

const monthByName = new Map(
  MONTHS.flatMap((names, at) => names.map((name): [string, number] => [fold(name), at + 1])),
);

/** A name as it is, or, in Latin letters, the beginning of one that leaves no doubt. `next` is the word behind it. */
export function monthOf(word: string, next: string | undefined): { month: number; words: 1 | 2 } | undefined {
  const exact = monthByName.get(word);
  if (exact !== undefined) return { month: exact, words: 1 };
  const pair = Object.hasOwn(NUMBERED, word) ? NUMBERED[word] : undefined;
  const place = ['اول', 'ثاني'].indexOf((next ?? '').replace(/^ال/, ''));
  if (pair && place >= 0) return { month: pair[place] ?? 0, words: 2 };
  if (!/^[a-z]{3,}$/.test(word)) return undefined;
  const begun = [...monthByName].filter(([name]) => name.startsWith(word)).map(([, month]) => month);
  const [month] = begun;
  return month !== undefined && new Set(begun).size === 1 ? { month, words: 1 } : undefined;
}

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(fold));

export const TO = wordSet('to through thru and au à a et إلى و لغاية');
export const UNTIL = wordSet('until till jusqu حتى');
export const SINCE = wordSet('since from depuis partir dès منذ من');
/** Said with a date, and of no meaning here. */
export const FILLERS = wordSet(
  'the of in on st nd rd th year month le la du de des d l en er between entre بين في ال سنة عام شهر يوم',
);
