// The messages of corrections by language.

import type { InterfaceLanguage } from '../state/state.ts';
import { ar } from './ar/corrections.ts';
import { type CorrectionMessages, en } from './en/corrections.ts';
import { fr } from './fr/corrections.ts';

const MESSAGES: Record<InterfaceLanguage, CorrectionMessages> = { en, fr, ar };

export const correctionMessages = (language: InterfaceLanguage): CorrectionMessages => MESSAGES[language];
