// Arabic of the versions of the data.

import type { VersionMessages } from '../en/versions.ts';

export const ar = {
  notice: 'نسخة البيانات',
  asOf: (version) => `يعرض هذا المنظر البيانات كما كانت في ${version}، كما يطلب عنوانه.`,
  newer: (version) => `وهناك نسخة أحدث بتاريخ ${version}`,
  added: (count, formats) => `حوادث أضيفت: ${formats.number(count)}`,
  removed: (count, formats) => `حوادث حُذفت: ${formats.number(count)}`,
  changed: (count, formats) => `حوادث تغيرت: ${formats.number(count)}`,
  openChanged: 'الحادثة المفتوحة من بين التي تغيرت.',
  whatChanged: 'ما الذي تغير',
  showNewest: 'عرض الأحدث',
  close: 'إغلاق',

  title: 'نسخ البيانات',
  about:
    'تبقى كل حالة منشورة من البيانات كما هي: الرابط أو الخريطة المدرجة التي تسمي نسختها تعرض الحوادث والأرقام نفسها دائما، وتخبر بوجود نسخة أحدث.',
  version: 'النسخة',
  incidents: 'الحوادث',
  open: 'عرض على الخريطة',
  files: 'الملفات',
  sinceThen: 'ما تغير منذ ذلك',
  newest: 'الأحدث',

  changes: (from, to) => `ما الذي تغير بين ${from} و${to}`,
  changesAbout: (from, to) =>
    `نسخة البيانات بتاريخ ${to} مقارنة بنسخة ${from}. الأسباب هي أسباب التصحيحات (بالإنجليزية)؛ وما لا تصحيح له يُذكر أنه بلا تصحيح.`,
  mapOf: (count) => `خريطة الحوادث التي أضيفت أو تغيرت، وعددها ${count}`,
  mapNote: 'العلامات الواضحة: حوادث أضيفت أو تغيرت. الباهتة: سائر الحوادث.',
  addedTitle: (count) => `حوادث أضيفت: ${count}`,
  changedTitle: (count) => `حوادث تغيرت: ${count}`,
  removedTitle: (count) => `حوادث حُذفت: ${count}`,
  oldMap: 'من قبل',
  newMap: 'الآن',
  field: 'ماذا',
  before: 'من قبل',
  after: 'الآن',
  why: 'لماذا',
  wording: 'صياغة أخرى',
  noReason: 'لا تصحيح مسجل',
  onMap: (count) => `عرضها كلها على الخريطة (${count})`,
  nothing: 'لا شيء.',

  feed: 'Incident Atlas: حوادث جديدة وتحديثات وتصحيحات',
  feedAbout: (what) => `Incident Atlas، ${what}: حوادث جديدة وتحديثات وتصحيحات`,
  kinds: { new: 'جديدة', update: 'محدثة', correction: 'مصححة' },
  machines: 'للبرامج والأرشيفات',
  feeds: 'خلاصات الحوادث الجديدة والتحديثات والتصحيحات (Atom)',
  feedAll: 'كل الحوادث',
  croissant: 'الجدول موصوفا للبرامج (Croissant 1.1)',
  sums: 'بصمة SHA-256 لكل ملف منشور',
  datasheet: 'بطاقة البيانات',
} satisfies VersionMessages;
