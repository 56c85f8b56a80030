import { describe, expect, test } from 'vitest';
import { dayUtcOf, isoOf } from './time.ts';
import { parseTypedPeriod } from './typed-period.ts';

const whole = { from: dayUtcOf(2002, 1, 1), to: dayUtcOf(2025, 12, 31) };
function read(text: string): string {
  const typed = parseTypedPeriod(text, whole);
  if ('problem' in typed) return `${typed.problem.kind}: ${typed.problem.text}`;
  return `${isoOf(typed.value.from)} ${isoOf(typed.value.to)}`;
}

const MARCH_TO_NOVEMBER = '2012-03-01 2015-11-20';

describe('a typed period', () => {
  test.each([
    'Mar 2012 to 20 Nov 2015',
    'from March 2012 until November 20th, 2015',
    'between Mar. 2012 and 20 Nov. 2015',
    '2012-03 – 2015-11-20',
    '03/2012 - 20/11/2015',
    'mars 2012 – 20 nov. 2015',
    'de mars 2012 au 20 novembre 2015',
    'entre mars 2012 et le 20 novembre 2015',
    'de mars 2012 jusqu’au 20 nov 2015',
    '1er mars 2012 à 20.11.2015',
    'من مارس 2012 إلى 20 نوفمبر 2015',
    'آذار 2012 – 20 تشرين الثاني 2015',
    'آذار/مارس ٢٠١٢ إلى ٢٠ تشرين الثاني/نوفمبر ٢٠١٥',
    'بين مارس 2012 و20 نونبر 2015',
    'من 1 مارس 2012 حتى 20 نوفمبر 2015',
  ])('%s', (text) => expect(read(text)).toBe(MARCH_TO_NOVEMBER));

  test.each([
    ['2015', '2015-01-01 2015-12-31'],
    ['2012-2015', '2012-01-01 2015-12-31'],
    ['Feb 2016', '2016-02-01 2016-02-29'],
    ['20 Nov 2015', '2015-11-20 2015-11-20'],
    ['20–24 Nov 2015', '2015-11-20 2015-11-24'],
    ['Mar to Nov 2015', '2015-03-01 2015-11-30'],
    ['28 mars – 3 avril 2014', '2014-03-28 2014-04-03'],
    ['since Mar 2023', '2023-03-01 2025-12-31'],
    ['2023–', '2023-01-01 2025-12-31'],
    ['depuis 2023', '2023-01-01 2025-12-31'],
    ['à partir de mai 2023', '2023-05-01 2025-12-31'],
    ['منذ أيار 2023', '2023-05-01 2025-12-31'],
    ['until 2003', '2002-01-01 2003-12-31'],
    ['jusqu’en août 2003', '2002-01-01 2003-08-31'],
    ['حتى غشت 2003', '2002-01-01 2003-08-31'],
    ['جانفي 2013', '2013-01-01 2013-01-31'],
    ['كانون الثاني 2013', '2013-01-01 2013-01-31'],
    ['فيفري – أفريل 2013', '2013-02-01 2013-04-30'],
    ['جوان 2013 إلى جويلية 2013', '2013-06-01 2013-07-31'],
    ['أوت 2013', '2013-08-01 2013-08-31'],
    ['دجنبر 2013', '2013-12-01 2013-12-31'],
  ])('%s is %s', (text, days) => expect(read(text)).toBe(days));

  test.each([
    ['', 'empty: '],
    ['from to', 'empty: from to'],
    ['spring 2015', 'word: spring'],
    ['printemps 2015', 'word: printemps'],
    ['jui 2015', 'word: jui'],
    ['20 Nov', 'year: 20 Nov'],
    ['20 2015', 'month: 20 2015'],
    ['30 Feb 2015', 'calendar: 30 Feb 2015'],
    ['2015-13', 'calendar: 2015-13'],
    ['20 Nov 2015 to Mar 2012', 'order: 20 Nov 2015 – Mar 2012'],
    ['2012 to 2013 to 2014', 'many: 2012 to 2013 to 2014'],
    ['2012 2013', 'many: 2012 2013'],
  ])('%j is not understood: %s', (text, problem) => expect(read(text)).toBe(problem));
});
