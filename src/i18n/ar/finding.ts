// Findings in Arabic.

import {
  type FindingMessages,
  following,
  isDescribed,
  namesOr,
  type SearchWords,
  type Subject,
} from '../finding.ts';
import type { Formats } from '../formats.ts';
import { counted, NOUNS, rangeOf } from './counted.ts';

const SHARES = {
  'nine-tenths': 'تسعة أعشار القتلى المسجلين هنا',
  'four-fifths': 'أربعة أخماس القتلى المسجلين هنا',
  'three-quarters': 'ثلاثة أرباع القتلى المسجلين هنا',
  'seven-tenths': 'سبعة أعشار القتلى المسجلين هنا',
  'two-thirds': 'ثلثا القتلى المسجلين هنا',
  half: 'نصف القتلى المسجلين هنا',
};

const EXTENTS = { 'nearly-all': 'جلهم', most: 'معظمهم' };

const RECORDED = {
  zero: 'لا حوادث مسجلة',
  one: 'حادثة واحدة مسجلة',
  two: 'حادثتان مسجلتان',
  few: 'حوادث مسجلة',
  many: 'حادثة مسجلة',
  other: 'حادثة مسجلة',
};

const incidents = (count: number, formats: Formats): string => `${counted(count, RECORDED, formats)} هنا`;

export const ar: FindingMessages = {
  share: ({ share, years, countries }, subject, formats) => {
    const where = countries
      ? `، ${EXTENTS[countries.share]} في ${formats.list(countries.codes.map(formats.country))}`
      : '';
    return `${SHARES[share]}${following(...about(subject, formats), subject.period && `في ${subject.period}`)} سقطوا في ${years}${where}`;
  },
  count: ({ count, years, place, deaths, most, largest }, subject, formats) => {
    const where = following(
      ...about(subject, formats),
      place !== null && !isDescribed(place) && `في ${place}`,
      years && `في ${years}`,
    );
    if (deaths === null) return `${incidents(count, formats)}${where}`;
    const toll =
      most > 0 ? `${rangeOf(deaths, most, NOUNS.killed, formats)} بحسب التقارير` : 'لا قتلى بحسب التقارير';
    const top =
      largest && !isDescribed(largest.where) ? `، أكبرها حصيلة في ${largest.where} (${largest.toll})` : '';
    return `${incidents(count, formats)}${where}: ${toll}${top}`;
  },
  none: (subject, formats) => {
    const { groups, countries, text, area, period, hasOthers } = subject;
    const named = following(
      groups.length > 0 && groupsOf(groups, formats),
      text !== '' && `«${text}»`,
      placesOf(countries, area, formats),
      period && `في ${period}`,
    ).trim();
    const to = named === '' ? 'هذه المرشحات' : hasOthers ? `${named} والمرشحات الأخرى` : named;
    return `لا حادثة جُمعت هنا تطابق ${to}`;
  },
  sides: ([first, firstCount], [second, secondCount], formats) =>
    `${first}: ${incidents(firstCount, formats)}؛ ${second}: ${formats.number(secondCount)}`,
  areas: ['المنطقة أ', 'المنطقة ب'],
  collected: 'هذا ما جُمع لا كل ما وقع',
  notFound: 'عدم العثور لا يعني أن شيئا لم يقع',
  searched: (caveat, words) => `${caveat}: ${levelOf(words)}.`,
  readMore: 'اقرأ المزيد',
  coverage: 'ما الذي جرى البحث عنه',
};

function levelOf(words: SearchWords): string {
  if (words.kind === 'well') return 'جرى البحث جيدا والثغرات المعروفة قليلة';
  if (words.kind === 'not') return 'لا بحث مسجل هنا';
  return words.since === null
    ? 'جرى البحث عن الهجمات الكبيرة خاصة'
    : `منذ ${words.since} جرى البحث عن الهجمات الكبيرة خاصة`;
}

function about({ groups, countries, area, text, hasOthers }: Subject, formats: Formats): (string | false)[] {
  return [
    groups.length > 0 && `بمشاركة ${groupsOf(groups, formats)} بأي دور`,
    placesOf(countries, area, formats),
    text !== '' && `في نتائج «${text}»`,
    hasOthers && 'ضمن هذا الاختيار',
  ];
}

const groupsOf = (groups: readonly string[], formats: Formats): string =>
  namesOr(groups, formats.anyOf, (count) => `${formats.number(count)} من الجماعات المختارة`);

function placesOf(countries: readonly string[], area: Subject['area'], formats: Formats): string {
  const inCountries =
    countries.length > 0 &&
    `في ${namesOr(countries.map(formats.country), formats.list, (count) => `${formats.number(count)} من البلدان المختارة`)}`;
  const inArea = area !== null && (area === 'view' ? 'في المنطقة المعروضة' : 'في المنطقة المرسومة');
  return following(inCountries, inArea).trim();
}
