// Arabic of the pages that the build writes; the app itself does not load it.

import type { PageMessages } from '../en/pages.ts';

export const ar = {
  siteName: 'أطلس الحوادث',
  dek: (total, firstYear) =>
    `عدد الحوادث التي شاركت فيها جماعات مسلحة منذ ${firstYear}: ${total}. أين ومتى، ومن تبناها، ومن أحصى القتلى`,
  inOtherLanguage: 'بالعربية',
  openMap: 'فتح على الخريطة التفاعلية',
  openAtlas: 'فتح الخريطة التفاعلية',
  mapOf: (title, place) => `خريطة: ${title}، ${place}`,
  mapOfAll: (total) => `خريطة الحوادث في الصحراء الكبرى والساحل، وعددها ${total}`,
  mapNote:
    'العلامة المحاطة: هذه الحادثة. النقاط الباهتة: سائر حوادث الأطلس. الخريطة: Natural Earth؛ الحدود والأسماء لا تعني الإقرار بها.',
  earlier: 'قبلها',
  later: 'بعدها',
  neighbours: 'الحادثتان السابقة واللاحقة',
  withoutScript: 'تعرض هذه الصفحة الخريطة والقائمة كما هما من دون JavaScript. ومعه تمكن تصفيتهما.',
  method: 'عن هذا الأطلس ومنهجه',
  overTime: (counts) => `الحوادث عبر الزمن: ${counts}`,
  overTimeNote: 'مربع لكل حادث، بلون سلالة الجماعة المذكورة أولا.',
  more: 'المزيد في هذا الشأن',
  allIncidents: 'جميع الحوادث',
  kinds: { country: 'حسب البلد', group: 'حسب الجماعة', year: 'حسب السنة' },
  ways: {
    close: 'إخفاء المداخل',
    title: 'ثلاثة مداخل',
    thread: 'تتبع خيط واحد',
    group: 'تتبع جماعة',
    year: 'الذهاب إلى سنة',
    tour: (title, steps) => `${title}، الخطوات: ${steps}`,
    incidents: (what, count, formats) => `${what}: عدد الحوادث ${formats.number(count)}`,
    deaths: (deaths) => `، ${deaths}`,
  },
  moreFormats: 'نفسها في جدول:',
  data: (version, corrections) => `بيانات ${version}، والتصحيحات حتى الآن: ${corrections}.`,
  licence: 'البيانات: CC BY 4.0',
  cite: 'للاستشهاد:',
} satisfies PageMessages;
