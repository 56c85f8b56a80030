import { describe, expect, test } from 'vitest';
import { ar } from './ar/finding.ts';
import { en } from './en/finding.ts';
import type { CountWords, FindingMessages, ShareWords, Subject } from './finding.ts';
import { createFormats } from './formats.ts';
import { fr, inCountry } from './fr/finding.ts';

const LANGUAGES = [
  ['en', en, createFormats('en-GB')],
  ['fr', fr, createFormats('fr-FR')],
  ['ar', ar, createFormats('ar-u-nu-latn', 'rtl')],
] as const;

const ALL: Subject = { groups: [], countries: [], area: null, text: '', period: '', hasOthers: false };

const SHARE: ShareWords = {
  share: 'three-quarters',
  years: '2019–2025',
  countries: { share: 'nearly-all', codes: ['ML', 'BF', 'NE'] },
};

const COUNT: CountWords = {
  count: 18,
  years: '2012',
  place: null,
  deaths: '119–214',
  most: 214,
  largest: { where: 'Aguelhok', toll: '82–160' },
};

/** The same words in each language, side by side. */
const inEach = (
  say: (words: FindingMessages, formats: ReturnType<typeof createFormats>) => string,
): string[] => LANGUAGES.map(([, words, formats]) => say(words, formats));

describe('a share of the deaths', () => {
  test('of everything', () => {
    expect(inEach((words, formats) => words.share(SHARE, ALL, formats))).toEqual([
      'Three in four deaths recorded here fall in 2019–2025, nearly all in Mali, Burkina Faso and Niger',
      'Trois morts sur quatre recensés ici datent de 2019–2025, presque tous au Mali, au Burkina Faso et au Niger',
      'ثلاثة أرباع القتلى المسجلين هنا سقطوا في 2019–2025، جلهم في مالي وبوركينا فاسو والنيجر',
    ]);
  });

  test('of one country, of a group in any role, within a period', () => {
    const only = { ...SHARE, countries: null };
    expect(inEach((words, formats) => words.share(only, { ...ALL, countries: ['DZ'] }, formats))).toEqual([
      'Three in four deaths recorded here in Algeria fall in 2019–2025',
      'Trois morts sur quatre recensés ici en Algérie datent de 2019–2025',
      'ثلاثة أرباع القتلى المسجلين هنا في الجزائر سقطوا في 2019–2025',
    ]);
    const subject = { ...ALL, groups: ['JNIM', 'AQIM'], period: '2012–2025' };
    expect(inEach((words, formats) => words.share(only, subject, formats))).toEqual([
      'Three in four deaths recorded here with JNIM or AQIM in any role in 2012–2025 fall in 2019–2025',
      'Trois morts sur quatre recensés ici impliquant JNIM ou AQIM dans tout rôle en 2012–2025 datent de 2019–2025',
      'ثلاثة أرباع القتلى المسجلين هنا بمشاركة JNIM أو AQIM بأي دور في 2012–2025 سقطوا في 2019–2025',
    ]);
  });
});

describe('a few incidents', () => {
  test('with the largest', () => {
    expect(inEach((words, formats) => words.count(COUNT, ALL, formats))).toEqual([
      '18 incidents recorded here in 2012: 119–214 reported deaths, the largest at Aguelhok (82–160)',
      '18 événements recensés ici en 2012\u00a0: 119–214 morts rapportés, le plus lourd bilan à Aguelhok (82–160)',
      '18 حادثة مسجلة هنا في 2012: 119–214 قتيلا بحسب التقارير، أكبرها حصيلة في Aguelhok (82–160)',
    ]);
  });

  test('at one place, in a drawn area, without deaths, in a selection that the sentence cannot name', () => {
    const words = { ...COUNT, place: 'Gao', largest: { where: '2017', toll: '47–77' } };
    expect(en.count(words, ALL, createFormats('en-GB'))).toBe(
      '18 incidents recorded here at Gao in 2012: 119–214 reported deaths, the largest in 2017 (47–77)',
    );
    const none = { ...COUNT, deaths: '0', most: 0, largest: null };
    const subject = { ...ALL, area: 'drawn', hasOthers: true } as const;
    expect(en.count(none, subject, createFormats('en-GB'))).toBe(
      '18 incidents recorded here in the drawn area in this selection in 2012: no reported deaths',
    );
  });
});

test('a place that the tables describe in words', () => {
  const largestAt = (where: string): CountWords => ({ ...COUNT, largest: { where, toll: '9' } });
  const end = (words: FindingMessages, where: string, tag: string): string =>
    words.count(largestAt(where), ALL, createFormats(tag)).replace(/^.*214 /u, '');
  expect(end(en, 'Near Gossi', 'en-GB')).toBe('reported deaths, the largest near Gossi (9)');
  expect(end(en, 'Road north-west of Niamey', 'en-GB')).toBe(
    'reported deaths, the largest: Road north-west of Niamey (9)',
  );
  expect(end(fr, 'Near Gossi', 'fr-FR')).toBe('morts rapportés');
  expect(end(fr, 'Gossi', 'fr-FR')).toBe('morts rapportés, le plus lourd bilan à Gossi (9)');
});

test('nothing', () => {
  const subject = { ...ALL, groups: ['Boko Haram'], countries: ['MR'] };
  expect(inEach((words, formats) => words.none(subject, formats))).toEqual([
    'No incident collected here matches Boko Haram in Mauritania',
    'Aucun événement recueilli ici\u00a0: Boko Haram en Mauritanie',
    'لا حادثة جُمعت هنا تطابق Boko Haram في موريتانيا',
  ]);
  expect(inEach((words, formats) => words.none({ ...ALL, hasOthers: true }, formats))).toEqual([
    'No incident collected here matches these filters',
    'Aucun événement recueilli ici ne correspond à ces filtres',
    'لا حادثة جُمعت هنا تطابق هذه المرشحات',
  ]);
});

test('two sides stand beside each other, and none before the other by size', () => {
  expect(inEach((words, formats) => words.sides(['Niger', 46], ['Mali', 158], formats))).toEqual([
    'Niger: 46 incidents recorded here; Mali: 158',
    'Niger\u00a0: 46 événements recensés ici\u00a0; Mali\u00a0: 158',
    'Niger: 46 حادثة مسجلة هنا؛ Mali: 158',
  ]);
});

test('what was collected, and how hard was searched', () => {
  const since = { kind: 'partly', since: '2016' } as const;
  expect(inEach((words) => words.searched(words.collected, since))).toEqual([
    'What was collected, not all there was: since 2016 mostly large attacks were searched for.',
    'Ce qui a été recueilli, non tout ce qui a eu lieu\u00a0: depuis 2016, on a surtout cherché les grandes attaques.',
    'هذا ما جُمع لا كل ما وقع: منذ 2016 جرى البحث عن الهجمات الكبيرة خاصة.',
  ]);
  expect(en.searched(en.notFound, { kind: 'well' })).toBe(
    'Not found is not the same as none: searched well, with few known gaps.',
  );
});

test('more than three names are a number', () => {
  const subject = { ...ALL, countries: ['ML', 'BF', 'NE', 'DZ'] };
  expect(en.none(subject, createFormats('en-GB'))).toBe('No incident collected here in 4 chosen countries');
});

test.each([
  ['ML', 'au Mali'],
  ['DZ', 'en Algérie'],
  ['CI', 'en Côte d’Ivoire'],
  ['CF', 'en République centrafricaine'],
  ['IR', 'en Iran'],
  ['MZ', 'au Mozambique'],
  ['KM', 'aux Comores'],
  ['DJ', 'à Djibouti'],
])('French: %s is %s', (code, phrase) => {
  expect(inCountry(code, createFormats('fr-FR'))).toBe(phrase);
});

/** Words for a change, a rank or a drama, none of which these figures can carry. */
const FORBIDDEN = {
  en: /\b(rose|fell|worst|deadliest|wave|surge|most violent|bloodiest|terror\w*)\b/i,
  fr: /\b(augment\w*|baiss\w*|pire|meurtri\w*|vague|sanglant\w*|terroris\w*)\b/i,
  ar: /(الأسوأ|الأكثر دموية|موجة|إرهاب)/,
};

test.each(LANGUAGES)(
  '%s: "here" in every finding, and no word of rise, rank or drama',
  (language, words, formats) => {
    const subjects: Subject[] = [
      ALL,
      {
        ...ALL,
        groups: ['AQIM'],
        countries: ['ML', 'NE'],
        area: 'view',
        text: 'hotel',
        period: '2012',
        hasOthers: true,
      },
    ];
    const shares = [
      'nine-tenths',
      'four-fifths',
      'three-quarters',
      'seven-tenths',
      'two-thirds',
      'half',
    ] as const;
    for (const subject of subjects) {
      const findings = [
        ...shares.map((share) => words.share({ ...SHARE, share }, subject, formats)),
        words.count(COUNT, subject, formats),
        words.none(subject, formats),
        words.sides(['Mali', 1], ['Niger', 2], formats),
      ];
      for (const finding of findings) {
        expect(finding).toMatch({ en: /\bhere\b/, fr: /\bici\b|ces filtres/, ar: /هنا/ }[language]);
        expect(finding).not.toMatch(FORBIDDEN[language]);
        expect(finding).not.toMatch(/\s\s|^\s|\s$|undefined|null|\s[,.]/);
      }
    }
  },
);
