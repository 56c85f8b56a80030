// Arabic of a comparison.

import type { CompareMessages } from '../en/compare.ts';
import { counted, NOUNS } from './counted.ts';

export const ar: CompareMessages = {
  title: 'المقارنة',
  by: 'قارن بين',
  facets: { group: 'الجماعات', country: 'البلدان', time: 'الفترات', area: 'المناطق' },
  first: 'الطرف الأول',
  second: 'الطرف الثاني',
  both: 'كلاهما',
  neither: 'لا شيء يطابق في أي من الطرفين. اختر طرفا آخر أو أزل مرشحا.',
  lineages: 'السلالات',
  together: 'عدة معا',
  groups: 'الجماعات',
  end: 'إنهاء المقارنة',
  drawAgain: (area) => `ارسم ${area}`,
  drawShort: 'ارسم',
  from: (side) => `${side}، من`,
  to: (side) => `${side}، إلى`,
  dateFormat: 'سنة أو سنة-شهر أو سنة-شهر-يوم',
  dateWrong: (text) =>
    `«${text}» ليست فترة: اكتب التاريخ هكذا \u20662012\u2069 أو \u20662012-03\u2069 أو \u20662012-03-21\u2069، والأقدم أولا.`,
  side: (name, incidents) => `${name}: ${incidents}`,
  between: (incidents, deaths, formats) => {
    const overlap = 'ونطاقا القتلى بحسب التقارير متداخلان';
    if (incidents === 0 && deaths === '') return 'عدد الحوادث واحد في الطرفين.';
    if (incidents === 0)
      return `عدد الحوادث واحد في الطرفين، ${deaths === null ? overlap : `والفارق بينهما ${deaths}`}.`;
    const counts = `الفارق بين الطرفين ${counted(incidents, NOUNS.incidents, formats)}`;
    if (deaths === '') return `${counts}.`;
    return deaths === null ? `${counts}، ${overlap}.` : `${counts} و${deaths}.`;
  },
  onBoth: (count, formats) =>
    `المشترك بين الطرفين، ويُحسب في كل منهما: ${counted(count, NOUNS.incidents, formats)}.`,
  years: (count, formats) =>
    counted(
      count,
      { zero: 'لا سنوات', one: 'سنة واحدة', two: 'سنتان', few: 'سنوات', many: 'سنة', other: 'سنة' },
      formats,
    ),
  months: (count, formats) =>
    counted(
      count,
      { zero: 'لا أشهر', one: 'شهر واحد', two: 'شهران', few: 'أشهر', many: 'شهرا', other: 'شهر' },
      formats,
    ),
  weeks: (count, formats) =>
    counted(
      count,
      {
        zero: 'لا أسابيع',
        one: 'أسبوع واحد',
        two: 'أسبوعان',
        few: 'أسابيع',
        many: 'أسبوعا',
        other: 'أسبوع',
      },
      formats,
    ),
  start: 'البداية',
  days: (count, formats) =>
    counted(
      count,
      { zero: 'لا أيام', one: 'يوم واحد', two: 'يومان', few: 'أيام', many: 'يوما', other: 'يوم' },
      formats,
    ),
  sameLength: (length) => `مدة كل منهما: ${length}.`,
  lengths: (first, second) => `تختلف المدتان: ${first}، ${second}.`,
  caution: 'المعدود هو ما ورد في التقارير وعُثر عليه، لا كل ما وقع؛ وليس هذا ترتيبا.',
  picture: (caption, first, second) =>
    `${caption}، بمقياس واحد: ${first} فوق الخط، و${second} تحته. الأرقام في الجدول.`,
  after: {
    year: (count) => `السنة ${count}`,
    half: (count) => `نصف السنة ${count}`,
    quarter: (count) => `ربع السنة ${count}`,
    month: (count) => `الشهر ${count}`,
    week: (count) => `الأسبوع ${count}`,
    day: (count) => `اليوم ${count}`,
  },
  unit: {
    year: 'السنة',
    half: 'نصف السنة',
    quarter: 'ربع السنة',
    month: 'الشهر',
    week: 'الأسبوع',
    day: 'اليوم',
  },
  fromStart: 'محسوبة من أول يوم في كل فترة',
  table: 'في جدول',
  maps: 'في خريطتين',
  mapsNote: 'للخريطتين إطار واحد ومقياس واحد للعلامات؛ والنقاط الباهتة هي الحوادث الأخرى.',
  tableTitle: (first, second) => `مقارنة بين ${first} و${second}`,
  tableEmpty: 'تُحذف الفترات التي لا حادثة فيها لأي من الطرفين.',
  tollUnknown: 'غير معروفة',
  partlyUnknown: (range, count) => `${range}، غير معروفة في ${count}`,
};
