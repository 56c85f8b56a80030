// Counting in Arabic: six forms, of which those for none, one and two say the number themselves.

import type { Formats } from '../formats.ts';

type Forms = Readonly<Record<Intl.LDMLPluralRule, string>>;

/** The forms of what is counted often. */
export const NOUNS = {
  incidents: {
    zero: 'لا حوادث',
    one: 'حادثة واحدة',
    two: 'حادثتان',
    few: 'حوادث',
    many: 'حادثة',
    other: 'حادثة',
  },
  killed: {
    zero: 'لا قتلى',
    one: 'قتيل واحد',
    two: 'قتيلان',
    few: 'قتلى',
    many: 'قتيلا',
    other: 'قتيل',
  },
} satisfies Record<string, Forms>;

export function counted(count: number, forms: Forms, formats: Formats): string {
  const words = formats.plural(count, forms);
  return saysTheNumber(count) ? words : `${formats.number(count)} ${words}`;
}

/** `range` is written already; its upper end gives the form. */
export function rangeOf(range: string, most: number, forms: Forms, formats: Formats): string {
  const isOneNumber = range === formats.number(most);
  if (isOneNumber) return counted(most, forms, formats);
  return `${range} ${saysTheNumber(most) ? forms.other : formats.plural(most, forms)}`;
}

const saysTheNumber = (count: number): boolean => count < 3;
