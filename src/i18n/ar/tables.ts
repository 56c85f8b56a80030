// Arabic of the timeline's tables.

import type { TableMessages } from '../en/tables.ts';

export const ar: TableMessages = {
  barsNote: 'تُطبَّق كل المرشحات إلا الفترة المختارة، كما في الأعمدة. السلالات بحسب أول جماعة مذكورة.',
  coverageIntro:
    'الفراغ لا يعني السلم. في الأعمدة يبدو القتلى أفتح لونا حيث جرى البحث عن الحوادث جزئيا فقط؛ وحيث لم يبحث أحد لا يبقى إلا إطار.',
  period: 'الفترة',
  searched: 'البحث',
  searchedWell: 'جرى البحث جيدا',
  level: 'المستوى',
  missing: 'ما ينقص',
};
