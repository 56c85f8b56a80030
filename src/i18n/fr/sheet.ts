// French of the handle of a sheet.

import type { SheetMessages } from '../en/sheet.ts';

export const fr: SheetMessages = {
  taller: 'Agrandir ce panneau',
  lower: 'Réduire ce panneau',
};
