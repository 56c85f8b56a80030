// Arabic of "How to read": the dialog and its page; loaded with them, not with the first view.

import type { GuideMessages } from '../en/guide.ts';
import { counted, NOUNS } from './counted.ts';

export const ar = {
  title: 'كيف تقرأ الأطلس',
  intro: 'كل مثال حادثة حقيقية. ولا يُرسم شيء بأدق مما تعرفه المصادر.',
  map: 'جزء من الخريطة عليه أمثلة مرقمة',
  mapOf:
    'حيث تلتقي مالي وبوركينا فاسو والنيجر، في كل السنوات. المثال هو الحادثة الأكثر قتلى بين الحوادث التي لها العلامة نفسها.',

  inYear: (year) => `، ${year}: `,
  signs: {
    size: {
      name: 'المساحة: عدد القتلى',
      example: ({ low, high, best }) =>
        `من ${low} إلى ${high} من القتلى بحسب المصادر؛ والمساحة لأرجح تقدير، ${best}. ولا تكبر علامة عن حجم 500.`,
    },
    certain: {
      name: 'لون مشبع: متبنّاة أو منسوبة',
      example: ({ toll, lineage }, isClaimed) => `${toll}، ${isClaimed ? 'تبنتها' : 'نُسبت إلى'}: ${lineage}.`,
    },
    suspected: {
      name: 'باهتة متقطعة: مشتبه بها',
      example: ({ toll, lineage }) => `${toll}؛ يُشتبه في: ${lineage}.`,
    },
    unidentified: {
      name: 'رمادية باهتة: المنفذ مجهول',
      example: ({ toll }) => `${toll}؛ ولم يثبت من نفذها.`,
    },
    contested: {
      name: 'إطار ثان: محل خلاف',
      example: ({ toll, lineage }, isDenied) =>
        `${toll}؛ المذكور: ${lineage}. ${isDenied ? 'ونفى المذكورون ذلك.' : 'ويشكك آخرون في ذلك أو ينفونه.'}`,
    },
    'vague place': {
      name: (isRegion) =>
        isRegion ? 'دائرة منقطة: المنطقة وحدها معروفة' : 'دائرة منقطة: الدائرة الإدارية وحدها معروفة',
      example: ({ toll }, kilometres) =>
        `${toll}؛ قد يكون المكان في أي موضع ضمن ${kilometres} تقريبا. تُرسم حين تكون الخريطة قريبة بما يكفي.`,
    },
    'same place': {
      name: (count) => `×${count}: في مكان واحد`,
      example: (place, count, formats) =>
        `${place}: ${counted(count, NOUNS.incidents, formats)} في نقطة واحدة، والأكبر في الأسفل. واللمس يعرضها في قائمة.`,
    },
  },

  lineages: 'الشكل واللون: سلالة أول جماعة مذكورة',
  sizes: 'المساحة: عدد القتلى بأرجح تقدير',

  time: {
    name: 'الزمن: القتلى في الأعلى والحوادث في الأسفل',
    low: (count) => `أدنى عدد: ${count}`,
    best: (count) => `أرجح تقدير: ${count}`,
    high: (count) => `أعلى عدد: ${count}`,
    cell: 'خانة واحدة، حادثة واحدة',
    described: (period, low, best, high, incidents) =>
      `${period}: عدد الحوادث ${incidents}؛ أدنى عدد للقتلى ${low}، وأرجح تقدير ${best}، وأعلى عدد ${high}.`,
  },

  missing: {
    name: 'ما ينقص يبقى ظاهرا',
    hollow: 'فارغة: الحصيلة غير معروفة.',
    hollowNote: 'لا تُرسم صفرا أبدا.',
    harmless: 'الأصغر، مملوءة: لا قتلى.',
    ghosts: 'ظلال رمادية: خارج التصفية.',
    ghostsNote: 'يُقرأ كل اختيار قياسا إلى الكل.',
    pale: 'أعمدة باهتة: بحث جزئي فقط.',
    paleNote: 'قد يكون العدد الحقيقي أكبر. والفترة الخالية لا تعني السلم.',
  },
} satisfies GuideMessages;
