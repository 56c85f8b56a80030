// Arabic of the timeline's tables.

import type { TableMessages } from '../en/tables.ts';

export const ar: TableMessages = {
  barsNote: 'تُطبَّق كل المرشحات إلا الفترة المختارة، كما في الأعمدة.',
  leadNote: 'تُحسب كل حادثة مع أول جماعة مذكورة.',
  coverageIntro:
    'الفراغ لا يعني السلم. في الأعمدة يبدو القتلى أفتح لونا حيث جرى البحث عن الحوادث جزئيا فقط؛ وحيث لم يبحث أحد لا يبقى إلا إطار.',
  recallTitle: 'كم يوجد هنا مما هو معروف في مواضع أخرى',
  recall: {
    'attacks by armed groups': 'هجمات لجماعات مسلحة',
    'killings of civilians by armies': 'قتل مدنيين على يد جيوش',
    'fights between armed groups': 'معارك بين جماعات مسلحة',
  },
  recallRow: (kind, threshold, held, known) =>
    `${kind}، حوادث قتل فيها ${threshold} شخصا أو أكثر: ${held} من ${known}.`,
  recallWhere: (countries, period) => `${countries}، ${period}:`,
  recallNote: (day) =>
    `حُسبت يدويا مقارنة بمجموعتين لا يجوز نسخهما هنا، على بيانات ${day}. والحوادث التي أضيفت منذ ذلك الحين، وكثير منها لسد هذه الثغرات، غير محسوبة؛ ولا تُعرف نسبة للسنوات والبلدان الأخرى.`,
  period: 'الفترة',
  searched: 'البحث',
  searchedWell: 'جرى البحث جيدا',
  level: 'المستوى',
  missing: 'ما ينقص',
};
