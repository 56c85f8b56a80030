// The words around a period that is typed, by language; fetched with its dialog.

import type { InterfaceLanguage } from '../state/state.ts';
import { ar } from './ar/period.ts';
import { en, type PeriodMessages } from './en/period.ts';
import { fr } from './fr/period.ts';

export const PERIOD_MESSAGES: Readonly<Record<InterfaceLanguage, PeriodMessages>> = { en, fr, ar };
