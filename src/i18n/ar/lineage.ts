// Arabic of the lineage view.

import type { LineageMessages } from '../en/lineage.ts';
import { counted, NOUNS } from './counted.ts';

export const ar: LineageMessages = {
  loading: 'يجري تحميل سير الجماعات…',
  notPrinted: 'لم تكن سير الجماعات قد وصلت عند الطباعة. اطبع من جديد لتحصل عليها.',
  failed: 'تعذر تحميل سير الجماعات. تحقق من الاتصال وحاول من جديد.',
  title: 'كيف انشقت الجماعات المسلحة واندمجت',
  dek: (total) =>
    `كل خط جماعة ما دامت تحمل اسما. وكل علامة حادثة من ${total}، على خط أول جماعة مذكورة، وتكبر كلما زاد عدد القتلى.`,
  region: 'سلالات الجماعات',
  form: 'العرض',
  picture: 'صورة',
  table: 'جدول',
  years: 'السنوات',
  lanes: (family) => `${family}: الجماعات والصلات والحوادث. تنتقل الأسهم بينها ويفتح مفتاح الإدخال إحداها.`,
  unidentified: (count, formats) => `${counted(count, NOUNS.incidents, formats)} لم يُعرف منفذوها`,
  since: (name, date) => `${name}، منذ ${date}`,
  summary: (groups, joins, incidents) =>
    `صورة: الجماعات على محور الزمن ${groups}، والانشقاقات والاندماجات وتغييرات الأسماء والمبايعات ${joins}، والحوادث ${incidents}. والجدول يقول الشيء نفسه.`,
  life: {
    undated: 'التواريخ غير معروفة',
    from: (date) => `منذ ${date}`,
    until: (date) => `حتى ${date}`,
    span: (from, to) => `من ${from} إلى ${to}`,
    open: (from) => `منذ ${from}؛ نشطة، أو نهايتها غير معروفة`,
  },
  incidents: (shown, total, formats) =>
    shown === total
      ? counted(total, NOUNS.incidents, formats)
      : `${formats.number(shown)} من ${formats.number(total)} ${formats.plural(total, NOUNS.incidents)}`,
  joinItem: (date, what) => `${date}: ${what}`,
  colon: (first, second) => `${first}: ${second}`,
  card: {
    group: 'الجماعة',
    join: 'بين الجماعات',
    filter: 'تصفية الحوادث',
    only: (name) => `${name} وحدها`,
    history: 'ما يصلها بغيرها',
    sources: 'المصادر',
    source: (publisher) => `المصدر: ${publisher}`,
    note: 'ما هو غير مؤكد',
    count: (count, formats) =>
      counted(
        count,
        {
          zero: 'لا جماعات',
          one: 'جماعة واحدة',
          two: 'جماعتان',
          few: 'جماعات',
          many: 'جماعة',
          other: 'جماعة',
        },
        formats,
      ),
  },
  tables: {
    groups: 'الجماعات',
    joins: 'الانشقاقات والاندماجات وتغييرات الأسماء والمبايعات',
    group: 'الجماعة',
    lineage: 'السلالة',
    from: 'منذ',
    to: 'حتى',
    incidents: 'الحوادث',
    date: 'التاريخ',
    what: 'ما حدث',
    source: 'المصدر',
    notKnown: 'غير معروف',
    open: 'نشطة، أو غير معروف',
  },
  key: {
    title: 'المفتاح',
    join: 'انشقاق أو اندماج',
    node: 'اندماج جماعات عدة',
    kept: 'انضمت واحتفظت باسمها',
    reported: 'ما زال اسمها يُذكر، أو التواريخ غير معروفة',
    bar: 'اسم جديد',
    vague: 'معروف بالشهر أو السنة',
    pledge: 'مبايعة',
    open: 'نشطة، أو نهايتها غير معروفة',
    mention: 'مذكورة إلى جانب جماعة أخرى',
    killed: (figures) => `${figures} من القتلى فأكثر`,
    claimed: 'متبنّاة أو منسوبة',
    suspected: 'مشتبه بها',
    disputed: 'محل خلاف',
    unknown: 'الحصيلة غير معروفة',
    filtered: 'خارج التصفية',
  },
};
