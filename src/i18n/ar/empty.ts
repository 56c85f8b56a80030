// Arabic of an empty result.

import type { EmptyMessages } from '../en/empty.ts';

export const ar: EmptyMessages = {
  takeAway: (count) =>
    count === 1
      ? 'لا شيء يطابق هذا المرشح. أزله:'
      : `لا شيء يطابق ${count === 2 ? 'المرشحين معا' : 'كل المرشحات معا'}. أزل أحدها:`,
  notOne: 'لا شيء يطابق، ولو أزيل أحد المرشحات.',
  without: (names) => `من دون «${names}»`,
  withoutComparison: 'من دون المقارنة',
  withoutAny: 'من دون أي مرشح',
  ghosts: 'العلامات والأعمدة الباهتة هي المجموعة كلها، ليُقرأ الفراغ قياسا إليها.',
};
