// Arabic of what is said when something could not be fetched.

import type { TroubleMessages } from '../en/trouble.ts';
import { ar as ground } from './ground.ts';

export const ar: TroubleMessages = {
  lost: {
    app: 'تعذر تحميل الخط الزمني والتصفية: المعروض هنا يشمل كل الحوادث.',
    style: 'تعذر تحميل تنسيق الصفحة: المعروض هنا يشمل كل الحوادث.',
    incidents: 'تعذر تحميل الحوادث: لا تمكن التصفية هنا بعد.',
    filtered: 'تعذر تحميل الحوادث: المعروض هنا يشملها كلها، لا ما طلبته.',
    language: 'تعذر تحميل الكلمات والنصوص العربية كاملة.',
    part: 'تعذر تحميل هذا الجزء من الصفحة.',
    ground,
    names: 'تعذر تحميل الأسماء على الخريطة.',
  },
  retry: 'تحقق من الاتصال وحاول من جديد.',
  renewed: 'قد تكون لهذه الصفحة نسخة أحدث: أعد تحميلها ويبقى ما تعرضه.',
  restart: 'تحقق من الاتصال وأعد تحميل الصفحة: يبقى ما تعرضه.',
  again: 'حاول من جديد',
  reload: 'إعادة التحميل',
  close: 'إغلاق',
  waiting: 'يجري تحميل الحوادث…',
};
