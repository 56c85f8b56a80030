// Arabic of the guided tour.

import type { TourMessages } from '../en/tour.ts';

export const ar: TourMessages = {
  tour: 'جولة مصحوبة بشرح',
  step: (step, total) => `الخطوة ${step} من ${total}`,
  mark: (step, dates) => `الخطوة ${step} من الجولة: ${dates}`,
  steps: 'كل الخطوات',
  previous: 'السابقة',
  next: 'التالية',
  leave: 'مغادرة الجولة؛ ويبقى العرض',
  leaveShort: 'مغادرة الجولة',
  sources: 'المصادر',
  incidents: 'في هذه الخطوة',
  openStep: 'فتح هذه الخطوة على الخريطة التفاعلية',
  inOrder: (incidents) => `${incidents} بترتيب الزمن`,
  whole: 'كل ما سُجّل عنها',
  change: 'تعديل هذه الخطوات',
  asPage: 'الجولة كلها في صفحة واحدة',
  mapOf: (title, place) => `خريطة الخطوة «${title}»: ${place}`,
  mapNote:
    'المحاط: موضوع الخطوة. الباهت: الحوادث خارج فترة الخطوة أو جماعاتها. الخريطة: Natural Earth؛ الحدود والأسماء لا تعني الإقرار بها.',
};
