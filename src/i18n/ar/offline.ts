// Arabic of a newer version of the page.

import type { OfflineMessages } from '../en/offline.ts';

export const ar: OfflineMessages = {
  newer: 'تتوفر نسخة أحدث من الأطلس. أعد تحميل الصفحة لعرضها، ويبقى ما تراه الآن كما هو.',
  reload: 'إعادة التحميل',
  later: 'لاحقا',
};
