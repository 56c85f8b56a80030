// Arabic of the handle of a sheet.

import type { SheetMessages } from '../en/sheet.ts';

export const ar: SheetMessages = {
  taller: 'ارفع هذه اللوحة',
  lower: 'اخفض هذه اللوحة',
};
