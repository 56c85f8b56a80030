// Arabic of the play bar.

import type { PlayMessages } from '../en/play.ts';

export const ar: PlayMessages = {
  title: 'التشغيل عبر الزمن',
  earlier: 'خطوة إلى الوراء',
  later: 'خطوة إلى الأمام',
  way: 'النافذة',
  ways: { moving: 'متحركة', cumulative: 'تراكمية' },
  step: 'الخطوة',
  steps: { month: 'شهر', quarter: 'ربع سنة', year: 'سنة' },
  speed: 'السرعة',
  speeds: { slow: 'بطيئة', normal: 'عادية', fast: 'سريعة' },
  loop: 'تكرار',
  paused: (period) => `توقف عند: ${period}`,
  hint: 'تتقدم الأسهم خطوة. أي لمسة أو مفتاح آخر يوقف التشغيل.',
};
