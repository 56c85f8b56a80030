// Arabic of an incident's panel and page; loaded with them, not with the first view.

import type { IncidentMessages } from '../en/incident.ts';
import { counted } from './counted.ts';

export const ar = {
  all: 'كل الحوادث',
  position: (position, total) => `${position} من ${total}`,
  previous: 'الحادثة السابقة',
  next: 'الحادثة التالية',
  known: 'ما هو معروف',
  authors: 'من تبناها ومن نُسبت إليه',
  targets: 'هدف العملية',
  parties: 'الأطراف',
  jointClaim: 'تبنٍّ مشترك',
  competingClaim: 'تبنٍّ منافس',
  figures: 'الأرقام كما وردت',
  elsewhere: 'عناوين المصادر وروابطها، والأرقام تقريرا تقريرا، والتصحيحات: في صفحة الحادثة',
  figuresCount: (withFigures, all) => `أعداد القتلى، في ${withFigures} من ${all} من التقارير`,
  date: 'التاريخ',
  saidBy: 'من قال ذلك',
  deaths: 'القتلى',
  atLeast: (low) => `${low} على الأقل`,
  noFigure: 'بلا رقم',
  attackersIncluded: 'مع المهاجمين',
  attackersExcluded: 'من دون المهاجمين',
  attackersUnsaid: 'لم يُفصل المهاجمون',
  part: 'بعض القتلى فقط',
  chart: {
    label: (count, formats) =>
      `رسم بياني: الأرقام الواردة بحسب التاريخ من أولها إلى آخرها، وعددها ${formats.number(count)}. والجدول أدناه يقول الشيء نفسه.`,
    note: (figure, who) => `${figure}: ${who}`,
    atLeast: 'على الأقل',
    band: (range) => `${range}، النطاق المذكور أعلاه`,
    axis: 'لكل رقم العرض نفسه؛ والأيام بينها مختصرة، و// تتجاوز أكثر من شهر.',
  },
  claim: (claim) => `إعلان المسؤولية: ${claim}.`,
  sources: 'المصادر',
  textOf: (origin) => `نص ${origin}`,
  undated: 'بلا تاريخ',
  archive: 'نسخة محفوظة',
  storedCopy: (name) => `نسخة من «${name}» في أرشيف الإنترنت، وهو موقع آخر`,
  uncertain: 'ما هو غير مؤكد',
  inEnglish: 'بالإنجليزية',
  translated: 'مترجم عن الإنجليزية',
  // Beside the toll of its heading.
  best: (best) => `أرجح تقدير ${best}`,
  attackers: (count, formats) =>
    `إضافة إلى ${counted(
      count,
      {
        zero: 'لا مهاجمين',
        one: 'مهاجم واحد',
        two: 'مهاجمين اثنين',
        few: 'مهاجمين',
        many: 'مهاجما',
        other: 'مهاجم',
      },
      formats,
    )}`,
  injured: (count, formats) =>
    counted(
      count,
      {
        zero: 'لا جرحى',
        one: 'جريح واحد',
        two: 'جريحان',
        few: 'جرحى',
        many: 'جريحا',
        other: 'جريح',
      },
      formats,
    ),
  precision: {
    exact: () => 'المكان معروف بدقة.',
    town: () => 'المكان معروف بحدود البلدة.',
    district: (kilometres) => `المعروف هو الدائرة فقط: قد يبعد المكان عن العلامة حتى ${kilometres}.`,
    region: (kilometres) => `المعروف هو المنطقة فقط: قد يبعد المكان عن العلامة حتى ${kilometres}.`,
  },
  places: {
    drawn: (count, formats) =>
      `في ${counted(
        count,
        {
          zero: 'لا مكان',
          one: 'مكان واحد',
          two: 'مكانين',
          few: 'أماكن',
          many: 'مكانا',
          other: 'مكان',
        },
        formats,
      )} على الخريطة، وتُحسب حادثة واحدة:`,
    upTo: (kilometres) => `قد يبعد حتى ${kilometres}`,
    others: (kilometres) => `وتبعد أماكنها الأخرى عن الأول حتى ${kilometres}.`,
  },
  endUnknown: 'النهاية غير معروفة',
  captivity: (date) => `الأسر حتى ${date}`,
  details: 'يجري تحميل المصادر والتقارير…',
  detailsNotPrinted: 'لم تكن المصادر والتقارير قد وصلت عند الطباعة؛ وهي في الأطلس. اطبع من جديد لتحصل عليها.',
  detailsFailed: 'تعذر تحميل المصادر والتقارير. تحقق من الاتصال ثم افتح الحادثة من جديد.',
  related: 'حوادث ذات صلة',
  sameGroup: 'الجماعة نفسها خلال 90 يوما',
  nearby: 'في نطاق 50 كم',
  copyLink: 'نسخ الرابط',
  copied: 'نُسخ الرابط',
  copyFailed: 'انسخ هذا العنوان:',
} satisfies IncidentMessages;
