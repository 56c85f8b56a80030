// Arabic of the steps that a reader collects.

import type { StepsMessages } from '../en/steps.ts';

export const ar: StepsMessages = {
  collect: 'جمع عروض في جولة',
  collectNote: 'عدة عروض متتالية، لكل منها جملة منك، في رابط أو ملف.',
  title: 'جولة من إعدادك',
  how: 'اضبط الخريطة والفترة والتصفية كما تريد، ثم أضف العرض.',
  add: 'إضافة هذا العرض',
  added: (step) => `أُضيف بوصفه الخطوة ${step}.`,
  removed: (step) => `أُزيلت الخطوة ${step}.`,
  moved: (step) => `صارت الخطوة ${step}.`,
  tourTitle: 'عنوان الجولة',
  untitled: 'عروض من أطلس الحوادث',
  stepTitle: (step) => `عنوان الخطوة ${step}`,
  sentence: (step) => `ما تعرضه الخطوة ${step}`,
  show: 'عرض',
  earlier: 'تقديم',
  later: 'تأخير',
  remove: 'إزالة',
  ofStep: (action, step) => `${action}: الخطوة ${step}`,
  tooLong: (words, most) => `عدد الكلمات ${words}: يُقرأ منها ${most} بجانب خريطة على الهاتف.`,
  read: 'القراءة كجولة',
  save: 'حفظ هذه الخطوات في ملف',
  saveNote: 'بصيغة Markdown، كما يقرؤها هذا الأطلس ويعرضها أي محرر.',
  link: 'رابط هذه الخطوات',
  linkNote: 'يحمل العروض وجملك؛ ولا يُرسل شيء إلى أي خادم.',
  linkTooLong: 'هذه الخطوات أطول من أن يحملها رابط. احفظها في ملف.',
  notKept: 'لا يُحفظ شيء على هذا الجهاز: خذ الرابط أو الملف قبل إغلاق الصفحة.',
  broken: 'لا يمكن قراءة خطوات هذا الرابط؛ لعله قُطع.',
  everything: 'كل الحوادث',
  region: 'الساحل والصحراء',
};
