// What a comparison says, in every language. Differences are stated, never ranked.

import type { InterfaceLanguage } from '../state/state.ts';
import { ar } from './ar/compare.ts';
import { type CompareMessages, en } from './en/compare.ts';
import { fr } from './fr/compare.ts';

export const COMPARE_MESSAGES: Readonly<Record<InterfaceLanguage, CompareMessages>> = { en, fr, ar };
