// Arabic of the dialog in which a period is typed.

import type { PeriodMessages } from '../en/period.ts';

export const ar: PeriodMessages = {
  title: 'اختيار التواريخ',
  label: 'الفترة، باليوم',
  examples: 'مثلا: 2015 · مارس 2012 إلى 20 نوفمبر 2015 · 20–24 تشرين الثاني 2015 · منذ ماي 2023',
  show: 'عرض هذه الفترة',
  problems: {
    empty: 'اكتب تاريخا، أو تاريخين بينهما «إلى».',
    word: (text) => `«${text}» غير مفهوم هنا. تُكتب الشهور بأسمائها أو بالأرقام، والأيام بالأرقام.`,
    many: (text) => `في «${text}» أكثر من تاريخين. اكتب تاريخا، أو تاريخين بينهما «إلى».`,
    month: (text) => `الشهر ناقص في «${text}».`,
    year: (text) => `السنة ناقصة في «${text}».`,
    calendar: (text) => `«${text}» ليس في التقويم.`,
    order: (text) => `«${text}» ينتهي قبل أن يبدأ.`,
  },
  outside: (period) => `الحوادث المجموعة هنا من ${period}.`,
};
