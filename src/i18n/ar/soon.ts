// Arabic of what is said soon after the first picture.

import type { SoonMessages } from '../en/soon.ts';

export const ar: SoonMessages = {
  filters: {
    inAnyRole: 'بأي دور',
    more: (count) => `${count} أخرى`,
    fewer: 'أقل',
    groupsOf: (lineage) => `جماعات ${lineage}`,
    deathsAny: 'الكل',
    deathsFrom: (count) => `${count} فأكثر`,
  },
  map: {
    layer: 'الحوادث على الخريطة. تنتقل الأسهم بين الحوادث ويفتح مفتاح الإدخال إحداها.',
    several: (count) => `عدد الحوادث هنا: ${count}`,
    zoomHere: 'كبّر هنا',
  },
  timeline: {
    shownPart: 'الجزء المعروض من الفترة',
    datedBetween: (period) => `تختلف المصادر في تاريخها: ${period}`,
    searchedPartly: 'بُحث فيه جزئيا',
    noCount: (count, all) => `لم يجر البحث في ${count} من ${all} بلدا`,
    partlyCount: (count, all) => `جرى جزئيا فقط في ${count} من ${all}`,
  },
  list: {
    sort: 'الترتيب',
    sorts: {
      'date-descending': 'الأحدث أولا',
      'date-ascending': 'الأقدم أولا',
      'deaths-descending': 'القتلى، من الأكثر إلى الأقل',
      'deaths-ascending': 'القتلى، من الأقل إلى الأكثر',
      'place-ascending': 'المكان، من الألف إلى الياء',
      'place-descending': 'المكان، من الياء إلى الألف',
    },
    empty: 'لا حادثة تطابق.',
    none: 'لا شيء',
  },
};
