// Arabic of the drawing of an area.

import type { AreaMessages } from '../en/area.ts';
import { counted } from './counted.ts';

export const ar: AreaMessages = {
  surface:
    'الرسم على الخريطة. تحرّك الأسهم العلامة، ويضع مفتاح المسافة زاوية، ومفتاح الإدخال ينهي، وEsc يلغي.',
  begin: 'اسحب لرسم مستطيل، أو انقر زاوية بعد زاوية.',
  keys: 'المفاتيح: الأسهم للعلامة، والمسافة لوضع زاوية، والإدخال للإنهاء.',
  corners: (count, formats) =>
    `${counted(
      count,
      {
        zero: 'لا زوايا',
        one: 'زاوية واحدة',
        two: 'زاويتان',
        few: 'زوايا',
        many: 'زاوية',
        other: 'زاوية',
      },
      formats,
    )}.`,
  enough: 'الزاوية الأولى أو مفتاح الإدخال يغلق الشكل.',
  corner: (number, place) => `الزاوية ${number} عند ${place}`,
  undo: 'التراجع عن زاوية',
  finish: 'إنهاء',
  cancel: 'إلغاء',
};
