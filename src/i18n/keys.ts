// The help for keys by language.

import type { InterfaceLanguage } from '../state/state.ts';
import { ar } from './ar/keys.ts';
import { en, type KeyMessages } from './en/keys.ts';
import { fr } from './fr/keys.ts';

const MESSAGES: Record<InterfaceLanguage, KeyMessages> = { en, fr, ar };

export const keyMessages = (language: InterfaceLanguage): KeyMessages => MESSAGES[language];
