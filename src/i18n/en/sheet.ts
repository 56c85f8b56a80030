// English of the handle of a sheet.

export interface SheetMessages {
  readonly taller: string;
  readonly lower: string;
}

export const en: SheetMessages = {
  taller: 'Make this panel taller',
  lower: 'Make this panel lower',
};
