// What is said when something could not be fetched. In the first script in English and in index.html in every other
// language: words that would have to be fetched could fail like what they tell of.

import type { InterfaceLanguage } from '../state/state.ts';
import { ar } from './ar/trouble.ts';
import { en, type TroubleMessages } from './en/trouble.ts';
import { fr } from './fr/trouble.ts';

export const TROUBLE_MESSAGES: Readonly<Record<InterfaceLanguage, TroubleMessages>> = { en, fr, ar };
