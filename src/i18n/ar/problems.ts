// Arabic of what an address asked in vain.

import type { ProblemMessages } from '../en/problems.ts';

export const ar: ProblemMessages = {
  intro: 'تعذر استخدام جزء من هذا العنوان:',
  value: (key, value) => `\u2066${key} = ${value}\u2069`,
  more: (count) => `وغيرها: ${count}`,
  advice: 'يُطبَّق كل ما عداه. اختر من جديد من التصفية.',
  dismiss: 'إخفاء',
};
