// What the handle of a sheet does, for those who do not see that it can be dragged; fetched with it.

import type { InterfaceLanguage } from '../state/state.ts';
import { ar } from './ar/sheet.ts';
import { en, type SheetMessages } from './en/sheet.ts';
import { fr } from './fr/sheet.ts';

export const SHEET_MESSAGES: Readonly<Record<InterfaceLanguage, SheetMessages>> = { en, fr, ar };
